'use client';

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import { cx } from './cx';
import styles from './dialog.module.css';

type Props = {
  title: string;
  description?: ReactNode;
  /** `drawer` keeps the page beside it readable; `dialog` asks for a decision. */
  shape?: 'dialog' | 'drawer';
  onClose: () => void;
  children: ReactNode;
};

/** A modal layer: focus moves in, stays in, and returns; Escape closes. Mount it to open it. */
export const Dialog = ({ title, description, shape = 'dialog', onClose, children }: Props) => (
  <Radix.Root open onOpenChange={(open) => !open && onClose()}>
    <Radix.Portal>
      <Radix.Overlay className={cx(styles['scrim'], shape === 'drawer' && styles['scrim--light'])} />
      <Radix.Content
        className={cx(styles['dialog'], styles[`dialog--${shape}`])}
        {...(description === undefined ? { 'aria-describedby': undefined } : {})}
      >
        <header className={styles['dialog__head']}>
          <Radix.Title className={styles['dialog__title']}>{title}</Radix.Title>
          <Radix.Close asChild>
            <IconButton label="Close">
              <X size={16} aria-hidden />
            </IconButton>
          </Radix.Close>
        </header>
        <div className={styles['dialog__body']}>
          {description !== undefined && (
            <Radix.Description className={styles['dialog__text']}>{description}</Radix.Description>
          )}
          {children}
        </div>
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className={styles['dialog__actions']}>{children}</div>
);
