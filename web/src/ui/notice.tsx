import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './notice.module.css';
import type { Tone } from './status-badge';

/** One sentence that changes how the page is read. */
export const Notice = ({ tone, icon: Icon, children }: { tone: Tone; icon: LucideIcon; children: ReactNode }) => (
  <p className={cx(styles['notice'], styles[`notice--${tone}`])}>
    <Icon size={15} strokeWidth={2.25} aria-hidden className={styles['notice__icon']} />
    <span>{children}</span>
  </p>
);
