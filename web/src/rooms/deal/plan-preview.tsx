'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api, read } from '@/api/client';
import { asRequestError } from '@/api/error';
import type { DealPlan, PlanDeal } from '@/api/types';
import { cx } from '@/ui/cx';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/now';
import { Skeleton } from '@/ui/states';
import { formatDate, formatInstant } from '@/ui/time';
import { keyDateName, roleWord } from './labels';
import styles from './plan-preview.module.css';

const SETTLE_MS = 300;

const useSettled = (plan: PlanDeal): PlanDeal => {
  const text = JSON.stringify(plan);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as PlanDeal;
};

/** Every date the deal would have, computed by the server while the form is filled in. */
export const PlanPreview = ({ plan }: { plan: PlanDeal }) => {
  const body = useSettled(plan);
  const query = useQuery({
    queryKey: ['plan', body],
    queryFn: () => read(api.POST('/deals/plan', { body })),
    enabled: body.templateKey !== undefined && body.templateKey !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <section
      className={cx(styles['plan'], query.isPlaceholderData && styles['plan--stale'])}
      aria-label="Computed dates"
      aria-busy={query.isFetching}
    >
      <h2 className={styles['plan__title']}>Computed dates</h2>
      {query.isError && (
        <Notice tone="overdue" icon={CircleAlert}>
          {asRequestError(query.error).message}
        </Notice>
      )}
      {query.data ? <Plan plan={query.data} /> : query.isError ? null : <Skeleton rows={10} label="Computing dates" />}
    </section>
  );
};

const Plan = ({ plan }: { plan: DealPlan }) => {
  const now = useNow();
  const dated = plan.keyDates.length > 0;
  return (
    <>
      {!dated && (
        <p className={styles['plan__hint']}>Enter the effective and the closing date to see when everything is due.</p>
      )}
      {plan.conflicts.map(({ code, message, key }) => (
        <Notice key={`${code}${key ?? ''}${message}`} tone="soon" icon={TriangleAlert}>
          {message}
        </Notice>
      ))}
      {dated && (
        <ul className={styles['dates']}>
          {plan.keyDates.map(({ key, localDate, source }) => (
            <li key={key} className={styles['dates__row']}>
              <span>{keyDateName(key)}</span>
              <span className={styles['faint']}>{source === 'DERIVED' ? 'computed' : 'entered'}</span>
              <span className={styles['dates__day']}>{formatDate(localDate, now)}</span>
            </li>
          ))}
        </ul>
      )}
      {plan.milestones.map(({ key, name, localDate }) => (
        <section key={key} className={styles['milestone']}>
          <h3 className={styles['milestone__name']}>
            {name} <span className={styles['faint']}>{localDate === null ? '' : formatDate(localDate, now)}</span>
          </h3>
          <ul>
            {plan.tasks
              .filter(({ milestoneKey }) => milestoneKey === key)
              .map((task) => (
                <li key={task.key} className={styles['task']}>
                  <span className={styles['task__title']}>{task.title}</span>
                  <span className={styles['faint']}>{roleWord(task.assigneeRole)}</span>
                  <span className={cx(styles['task__due'], task.dueEstimated && styles['task__due--estimated'])}>
                    {task.dueAt === null ? 'no date yet' : formatInstant(task.dueAt, plan.timeZone, now)}
                    {task.dueEstimated && <span className={styles['faint']}> est.</span>}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};
