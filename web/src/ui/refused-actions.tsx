'use client';

import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Action } from './action-bar';
import styles from './action-bar.module.css';
import { buttonClass } from './button';

/** The actions that are not possible now, each with its reason. */
export const RefusedActions = ({ label, actions }: { label: ReactNode; actions: readonly Action[] }) => (
  <Popover.Root defaultOpen>
    <Popover.Trigger className={buttonClass({ variant: 'ghost' })}>{label}</Popover.Trigger>
    <Popover.Portal>
      <Popover.Content
        className={styles['reasons']}
        align="end"
        sideOffset={6}
        collisionPadding={12}
        aria-label="Actions that are not possible now"
      >
        <ul>
          {actions.map(({ operation, label: word, reason, icon: Icon }) => (
            <li key={operation} className={styles['reasons__item']}>
              <Icon size={15} aria-hidden className={styles['reasons__icon']} />
              <div>
                <p className={styles['reasons__label']}>{word}</p>
                <p className={styles['reasons__why']}>{reason ?? 'Not possible now.'}</p>
              </div>
            </li>
          ))}
        </ul>
      </Popover.Content>
    </Popover.Portal>
  </Popover.Root>
);
