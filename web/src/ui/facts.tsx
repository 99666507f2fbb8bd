import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** Names and values in two columns. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={styles['facts']}>
    {facts.map(([name, value]) => (
      <div key={name} className={styles['facts__row']}>
        <dt className={styles['facts__name']}>{name}</dt>
        <dd className={styles['facts__value']}>{value}</dd>
      </div>
    ))}
  </dl>
);
