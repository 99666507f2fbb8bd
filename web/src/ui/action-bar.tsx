'use client';

import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Popover } from 'radix-ui';
import styles from './action-bar.module.css';
import { Button, buttonClass } from './button';
import { count } from './words';

export type Action = {
  operation: string;
  label: string;
  icon: LucideIcon;
  allowed: boolean;
  /** Why not, and what to do, where it is not allowed. */
  reason: string | null;
  look: 'primary' | 'secondary' | 'danger';
  run: () => void;
};

/** What I may do now as buttons; what I may not, with the reason, one click away. */
export const ActionBar = ({ actions }: { actions: readonly Action[] }) => {
  const refused = actions.filter(({ allowed }) => !allowed);
  return (
    <div className={styles['bar']}>
      {refused.length > 0 && (
        <Popover.Root>
          <Popover.Trigger className={buttonClass({ variant: 'ghost' })}>
            {count(refused.length, 'action')} not possible <ChevronDown size={14} aria-hidden />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              className={styles['reasons']}
              align="end"
              sideOffset={6}
              collisionPadding={12}
              aria-label="Actions that are not possible now"
            >
              <ul>
                {refused.map(({ operation, label, reason, icon: Icon }) => (
                  <li key={operation} className={styles['reasons__item']}>
                    <Icon size={15} aria-hidden className={styles['reasons__icon']} />
                    <div>
                      <p className={styles['reasons__label']}>{label}</p>
                      <p className={styles['reasons__why']}>{reason ?? 'Not possible now.'}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
      {actions
        .filter(({ allowed }) => allowed)
        .map(({ operation, label, icon: Icon, look, run }) => (
          <Button key={operation} variant={look} onClick={run} data-operation={operation}>
            <Icon size={14} aria-hidden /> {label}
          </Button>
        ))}
    </div>
  );
};
