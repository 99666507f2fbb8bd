import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './status-badge.module.css';

/** What a colour means, the same in every room. */
export type Tone = 'done' | 'waiting' | 'soon' | 'overdue' | 'planned' | 'held' | 'neutral';

/** A state by icon and word; the colour only repeats it. */
export const StatusBadge = ({
  tone,
  icon: Icon,
  quiet = false,
  children,
}: {
  tone: Tone;
  icon: LucideIcon;
  quiet?: boolean;
  children: ReactNode;
}) => (
  <span className={cx(styles['badge'], styles[`badge--${tone}`], quiet && styles['badge--quiet'])}>
    <Icon size={14} strokeWidth={2.25} aria-hidden />
    {children}
  </span>
);
