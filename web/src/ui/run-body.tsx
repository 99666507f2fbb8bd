import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './run-body.module.css';

/** Who acts next beside everything else. `wide`: the main part shows the same waits itself and takes the width. */
export const RunBody = ({ now, wide = false, children }: { now: ReactNode; wide?: boolean; children: ReactNode }) => (
  <div className={cx(styles['body'], wide && styles['body--wide'])}>
    <div className={styles['body__now']}>{now}</div>
    <div className={styles['body__main']}>{children}</div>
  </div>
);
