'use client';

import { ChevronDown, type LucideIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import styles from './action-bar.module.css';
import { Button } from './button';
import { count } from './words';

const RefusedActions = dynamic(() => import('./refused-actions').then((module) => module.RefusedActions), {
  ssr: false,
});

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
  const [asked, setAsked] = useState(false);
  const refused = actions.filter(({ allowed }) => !allowed);
  const label = (
    <>
      {count(refused.length, 'action')} not possible <ChevronDown size={14} aria-hidden />
    </>
  );
  return (
    <div className={styles['bar']}>
      {refused.length > 0 &&
        (asked ? (
          <RefusedActions label={label} actions={refused} />
        ) : (
          <Button variant="ghost" aria-haspopup="dialog" aria-expanded={false} onClick={() => setAsked(true)}>
            {label}
          </Button>
        ))}
      {actions
        .filter(({ allowed }) => allowed)
        .map(({ operation, label: word, icon: Icon, look, run }) => (
          <Button key={operation} variant={look} onClick={run} data-operation={operation}>
            <Icon size={14} aria-hidden /> {word}
          </Button>
        ))}
    </div>
  );
};
