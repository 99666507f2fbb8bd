import type { ReactNode } from 'react';
import styles from './page-head.module.css';

export const PageHead = ({ title, detail, actions }: { title: string; detail?: ReactNode; actions?: ReactNode }) => (
  <header className={styles['head']}>
    <h1 className={styles['head__title']}>{title}</h1>
    {detail !== undefined && <span className={styles['head__detail']}>{detail}</span>}
    <div className={styles['head__actions']}>{actions}</div>
  </header>
);
