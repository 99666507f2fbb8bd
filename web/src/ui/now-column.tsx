'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { Check, CircleHelp, LoaderCircle, UserX } from 'lucide-react';
import type { Timeline } from '@/api/types';
import { useCommand } from '@/api/use-command';
import type { WorkAction } from '@/rooms';
import { Button } from './button';
import { cx } from './cx';
import { DeadlineBadge } from './deadline-badge';
import { useNow } from './now';
import styles from './now-column.module.css';
import { ErrorState, Skeleton } from './states';
import { useChanged } from './store';
import { formatSpan } from './time';
import { humanize } from './words';

type Wait = Timeline['now'][number];
type Props = {
  timeline: UseQueryResult<Timeline>;
  /** What is done from here, by the operation a wait names. */
  actions: Readonly<Record<string, WorkAction>>;
  /** Said instead of the waits while there are none yet. */
  preparing?: string | undefined;
  /** Opens what a wait is about. */
  onOpen?: (refId: string) => void;
};

const roleWord = (role: string | null): string => (role === null ? 'Nobody yet' : humanize(role));

/** Who acts next, by when, since when: answered before anything is scrolled. */
export const NowColumn = ({ timeline, actions, preparing, onOpen }: Props) => {
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
      ) : preparing !== undefined ? (
        <p className={styles['now__none']}>
          <LoaderCircle size={15} aria-hidden /> {preparing}
        </p>
      ) : waits.length === 0 ? (
        <p className={styles['now__none']}>
          <UserX size={15} aria-hidden /> Nobody is waited on.
        </p>
      ) : (
        <ul>
          {waits.map((wait, index) => (
            <WaitItem key={wait.refId ?? index} wait={wait} actions={actions} onOpen={onOpen} />
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

type ItemProps = { wait: Wait; actions: Props['actions']; onOpen: Props['onOpen'] };

const WaitItem = ({ wait, actions, onOpen }: ItemProps) => {
  const { what, who, since, deadline, timeZone, overdueSince, action, refId, detail } = wait;
  const now = useNow();
  const changed = useChanged(refId ?? '');
  const command = useCommand({ run: (doIt: () => ReturnType<WorkAction['run']>) => doIt(), done: (words) => words });
  const offered = action === undefined ? undefined : actions[action.operation];
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
        {refId !== undefined && onOpen !== undefined && (
          <Button variant="ghost" small onClick={() => onOpen(refId)} aria-label={`Why: ${what}`}>
            <CircleHelp size={14} aria-hidden /> Why?
          </Button>
        )}
        {offered !== undefined && action !== undefined && (
          <Button
            small
            pending={command.isPending}
            onClick={() => command.mutate(() => offered.run(action.refId))}
            aria-label={`${offered.label}: ${what}`}
          >
            <Check size={14} aria-hidden /> {offered.label}
          </Button>
        )}
      </div>
    </li>
  );
};
