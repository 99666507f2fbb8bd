'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { api, read } from '@/api/client';
import type { WorkItem } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { roomOf, type WorkAction } from '@/rooms';
import { Button } from './button';
import { cx } from './cx';
import { DeadlineBadge } from './deadline-badge';
import styles from './my-work.module.css';
import { useNow } from './now';
import { PageHead } from './page-head';
import { EmptyState, ErrorState, Skeleton } from './states';
import { useChanged } from './store';
import { formatSpan, localDateOf } from './time';
import { count } from './words';

type Section = { title: string; tone?: 'overdue'; items: WorkItem[] };

const sectionsOf = (items: readonly WorkItem[], now: number): Section[] => {
  const week = now + 7 * 86_400_000;
  const sections: Section[] = [
    { title: 'Overdue', tone: 'overdue', items: [] },
    { title: 'Today', items: [] },
    { title: 'Next 7 days', items: [] },
    { title: 'Later', items: [] },
    { title: 'No deadline', items: [] },
  ];
  const placeOf = ({ overdueSince, deadline, timeZone }: WorkItem): number => {
    if (overdueSince !== null) return 0;
    if (deadline === null) return 4;
    if (localDateOf(deadline, timeZone) <= localDateOf(now, timeZone)) return 1;
    return Date.parse(deadline) < week ? 2 : 3;
  };
  for (const item of items) sections[placeOf(item)]?.items.push(item);
  return sections.filter((section) => section.items.length > 0);
};

/** Everything that waits on me, overdue first, and done from here. */
export const MyWork = () => {
  const now = useNow();
  const [all, setAll] = useState(false);
  const query = useQuery({
    queryKey: ['list', 'my-work'],
    queryFn: () => read(api.GET('/my-work', { params: { query: { limit: 100 } } })),
  });
  const items = query.data?.items ?? [];
  const mine = items.filter((item) => item.mine);
  const others = items.length - mine.length;
  const shown = all || mine.length === 0 ? items : mine;

  return (
    <>
      <PageHead
        title="My work"
        detail={
          query.data === undefined
            ? undefined
            : mine.length > 0
              ? `${count(mine.length, 'item')} waits on you`.replace('items waits', 'items wait')
              : undefined
        }
        actions={
          mine.length > 0 && others > 0 ? (
            <Button variant="ghost" onClick={() => setAll(!all)} aria-pressed={all}>
              {all ? 'Only mine' : `Show ${others} I look after`}
            </Button>
          ) : undefined
        }
      />
      {query.isPending ? (
        <Skeleton rows={8} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : shown.length === 0 ? (
        <EmptyState icon={CircleCheck} title="Nothing waits on you">
          When a step becomes yours it appears here, with its deadline.
        </EmptyState>
      ) : (
        sectionsOf(shown, now).map(({ title, tone, items: rows }) => (
          <section key={title} aria-label={title} className={styles['section']}>
            <h2 className={cx(styles['section__title'], tone && styles[`section__title--${tone}`])}>
              {title} <span className={styles['section__count']}>{rows.length}</span>
            </h2>
            <ul>
              {rows.map((item) => (
                <WorkRow key={item.refId} item={item} now={now} />
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
};

const WorkRow = ({ item, now }: { item: WorkItem; now: number }) => {
  const { what, runTitle, deadline, overdueSince, timeZone, since, aggregateId, refId, action } = item;
  const room = roomOf(item.room);
  const changed = useChanged(refId);
  const complete = useCommand({
    run: (doIt: () => ReturnType<WorkAction['run']>) => doIt(),
    done: (words) => words,
  });
  const offered = action === null ? undefined : room?.actions[action.operation];
  return (
    <li className={cx(styles['row'], changed && styles['row--changed'])}>
      <div className={styles['row__words']}>
        <Link href={room?.itemPath(aggregateId, refId) ?? '/runs'} className={styles['row__what']} prefetch={false}>
          {what}
        </Link>
        <Link href={room?.runPath(aggregateId) ?? '/runs'} className={styles['row__run']} prefetch={false}>
          {runTitle}
        </Link>
      </div>
      <div className={styles['row__when']}>
        {deadline === null ? (
          <span className={styles['row__faint']}>no deadline</span>
        ) : (
          <DeadlineBadge at={deadline} timeZone={timeZone} overdueSince={overdueSince} />
        )}
        {since !== null && <span className={styles['row__faint']}>waiting {formatSpan(now - Date.parse(since))}</span>}
      </div>
      <div className={styles['row__do']}>
        {offered !== undefined && action !== null && (
          <Button
            small
            pending={complete.isPending}
            onClick={() => complete.mutate(() => offered.run(action.refId))}
            aria-label={`${offered.label}: ${what}`}
          >
            <Check size={14} aria-hidden /> {offered.label}
          </Button>
        )}
      </div>
    </li>
  );
};
