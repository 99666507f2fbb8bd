'use client';

import type { Deal } from '@/api/types';
import { EmptyState } from '@/ui/states';
import { formatDate, formatDay } from '@/ui/time';
import { humanize } from '@/ui/words';
import styles from './key-dates.module.css';
import { keyDateName } from './labels';
import { TraceSteps } from './trace-steps';

const SOURCES = { CONTRACT: 'From the contract', AMENDMENT: 'Amended', DERIVED: 'Follows from another date' } as const;

/** Contract dates and the dates that follow from them; milestones with their planned and reached days. */
export const KeyDates = ({ deal }: { deal: Deal }) => {
  if (deal.keyDates.length === 0)
    return <EmptyState title="No key dates yet">They are set when the offer is accepted.</EmptyState>;
  const dates = [...deal.keyDates].sort((a, b) => a.localDate.localeCompare(b.localDate));
  return (
    <section aria-label="Key dates" className={styles['dates']}>
      <ul>
        {dates.map(({ key, localDate, source, trace }) => (
          <li key={key} className={styles['date']}>
            <span className={styles['date__day']}>{formatDate(localDate)}</span>
            <div>
              <p className={styles['date__name']}>{keyDateName(key)}</p>
              <p className={styles['date__source']}>{SOURCES[source]}</p>
              {trace !== null && trace.steps.length > 0 && (
                <details className={styles['date__trace']}>
                  <summary>How it was counted</summary>
                  <TraceSteps trace={trace} />
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
      <h2 className={styles['dates__title']}>Milestones</h2>
      <ul>
        {deal.milestones.map(({ id, name, status, plannedAt, reachedAt, progressPercent }) => {
          const at = reachedAt ?? plannedAt;
          return (
            <li key={id} className={styles['date']}>
              <span className={styles['date__day']}>{at === null ? 'no date' : formatDay(at, deal.timeZone)}</span>
              <div>
                <p className={styles['date__name']}>{name}</p>
                <p className={styles['date__source']}>
                  {humanize(status)}
                  {reachedAt === null && `, ${progressPercent} %`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
