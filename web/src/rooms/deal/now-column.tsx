'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, CircleHelp, LoaderCircle, UserX } from 'lucide-react';
import type { Timeline } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { cx } from '@/ui/cx';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { useNow } from '@/ui/now';
import { ErrorState, Skeleton } from '@/ui/states';
import { useChanged } from '@/ui/store';
import { formatSpan } from '@/ui/time';
import { completeTask, outcomeWords } from './commands';
import { roleWord } from './labels';
import styles from './now-column.module.css';
import { timelineQuery } from './queries';

type Wait = Timeline['now'][number];
type Props = { dealId: string; provisioning: boolean; onOpen: (taskId: string) => void };

/** Who acts next, by when, since when: answered before anything is scrolled. */
export const NowColumn = ({ dealId, provisioning, onOpen }: Props) => {
  const timeline = useQuery(timelineQuery(dealId));
  const waits = [...(timeline.data?.now ?? [])].sort(byUrgency);
  const overdue = waits.filter(({ overdueSince }) => overdueSince !== undefined).length;
  return (
    <section className={styles['now']} aria-label="Now">
      <h2 className={styles['now__title']}>
        Now <span className={styles['now__count']}>{waits.length > 0 && `${waits.length} waiting`}</span>
        {overdue > 0 && <span className={styles['now__overdue']}>{overdue} overdue</span>}
      </h2>
      {timeline.isPending ? (
        <Skeleton rows={4} />
      ) : timeline.isError && !timeline.data ? (
        <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />
      ) : provisioning ? (
        <p className={styles['now__none']}>
          <LoaderCircle size={15} aria-hidden /> The plan is being made from the template. Its steps appear here in a
          moment.
        </p>
      ) : waits.length === 0 ? (
        <p className={styles['now__none']}>
          <UserX size={15} aria-hidden /> Nobody is waited on.
        </p>
      ) : (
        <ul>
          {waits.map((wait, index) => (
            <WaitItem key={wait.refId ?? index} wait={wait} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
};

const byUrgency = (a: Wait, b: Wait): number => {
  const late = Number(b.overdueSince !== undefined) - Number(a.overdueSince !== undefined);
  return late !== 0 ? late : (a.deadline ?? '9').localeCompare(b.deadline ?? '9');
};

const WaitItem = ({ wait, onOpen }: { wait: Wait; onOpen: (taskId: string) => void }) => {
  const { what, who, since, deadline, timeZone, overdueSince, action, refId, detail } = wait;
  const now = useNow();
  const changed = useChanged(refId ?? '');
  const complete = useCommand({ run: (taskId: string) => completeTask({ taskId }), done: outcomeWords });
  const canComplete = action?.operation === 'completeTask';
  return (
    <li
      className={cx(
        styles['wait'],
        overdueSince !== undefined && styles['wait--overdue'],
        changed && styles['wait--changed'],
      )}
    >
      <p className={styles['wait__who']}>
        {who.person ?? roleWord(who.role)}
        {who.person !== undefined && who.role !== null && (
          <span className={styles['wait__role']}> {roleWord(who.role).toLowerCase()}</span>
        )}
      </p>
      <p className={styles['wait__what']}>{what}</p>
      {detail !== undefined && <p className={styles['wait__detail']}>{detail}</p>}
      {deadline !== undefined ? (
        <DeadlineBadge at={deadline} timeZone={timeZone} overdueSince={overdueSince} />
      ) : (
        <p className={styles['wait__detail']}>no deadline</p>
      )}
      <div className={styles['wait__foot']}>
        <span className={styles['wait__since']}>
          {since !== null && `waiting ${formatSpan(now - Date.parse(since))}`}
        </span>
        {refId !== undefined && (
          <Button variant="ghost" small onClick={() => onOpen(refId)} aria-label={`Why: ${what}`}>
            <CircleHelp size={14} aria-hidden /> Why?
          </Button>
        )}
        {canComplete && (
          <Button
            small
            pending={complete.isPending}
            onClick={() => complete.mutate(action.refId)}
            aria-label={`Done: ${what}`}
          >
            <Check size={14} aria-hidden /> Done
          </Button>
        )}
      </div>
    </li>
  );
};
