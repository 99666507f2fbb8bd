import type { ReactNode } from 'react';
import styles from './run-header.module.css';

type Fact = { label: string; value: ReactNode };

type Props = {
  reference: string;
  title: string;
  badges: ReactNode;
  /** Connection state and links that belong to this run. */
  aside: ReactNode;
  facts: readonly Fact[];
  actions: ReactNode;
  progressPercent?: number | undefined;
  notice?: ReactNode;
};

/** What it is, where it stands, what can be done: the same bones in every room. */
export const RunHeader = ({ reference, title, badges, aside, facts, actions, progressPercent, notice }: Props) => (
  <header className={styles['header']}>
    <div className={styles['header__line']}>
      <span className={styles['header__reference']}>{reference}</span>
      <div className={styles['header__aside']}>{aside}</div>
    </div>
    <div className={styles['header__line']}>
      <h1 className={styles['header__title']}>{title}</h1>
      {actions}
    </div>
    <div className={styles['header__facts']}>
      {badges}
      {progressPercent !== undefined && <Progress percent={progressPercent} />}
      {facts.map(({ label, value }) => (
        <span key={label} className={styles['header__fact']}>
          <span className={styles['header__label']}>{label}</span> {value}
        </span>
      ))}
    </div>
    {notice}
  </header>
);

export const Progress = ({ percent, label = 'Progress' }: { percent: number; label?: string }) => (
  <span className={styles['progress']}>
    <span
      className={styles['progress__track']}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span className={styles['progress__bar']} style={{ width: `${percent}%` }} />
    </span>
    {percent} %
  </span>
);
