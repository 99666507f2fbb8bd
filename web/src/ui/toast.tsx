'use client';

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { IconButton } from './button';
import { cx } from './cx';
import { dismissToast, useClient } from './store';
import styles from './toast.module.css';

const ICONS = { done: CircleCheck, failed: CircleAlert, info: Info } as const;

export const Toaster = () => {
  const toasts = useClient((state) => state.toasts);
  return (
    <div className={styles['toaster']} role="region" aria-label="Messages">
      <div aria-live="polite">
        {toasts.map(({ id, tone, title, text }) => {
          const Icon = ICONS[tone];
          return (
            <div key={id} className={styles['toast']}>
              <Icon size={16} aria-hidden className={cx(styles['toast__icon'], styles[`toast__icon--${tone}`])} />
              <div className={styles['toast__words']}>
                <p className={styles['toast__title']}>{title}</p>
                {text !== undefined && <p className={styles['toast__text']}>{text}</p>}
              </div>
              <IconButton label="Dismiss" onClick={() => dismissToast(id)}>
                <X size={14} aria-hidden />
              </IconButton>
            </div>
          );
        })}
      </div>
    </div>
  );
};
