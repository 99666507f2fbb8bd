import type { ReactNode } from 'react';
import styles from './ledger.module.css';

/** A wide table scrolls within its frame, also by keyboard. */
export const TableFrame = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles['wrap']} role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
