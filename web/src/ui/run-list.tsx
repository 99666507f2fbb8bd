'use client';

import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Ban, CircleAlert, CircleCheck, CircleDashed, CirclePause, CirclePlay, type LucideIcon } from 'lucide-react';
import { api, read } from '@/api/client';
import type { Run, RunsQuery } from '@/api/types';
import { roomOf } from '@/rooms';
import { Button } from './button';
import { cx } from './cx';
import { DataTable, type Column } from './data-table';
import { DeadlineBadge } from './deadline-badge';
import { FacetBar, type FacetGroup } from './facet-bar';
import { useNow } from './now';
import { PageHead } from './page-head';
import { Progress } from './run-header';
import styles from './run-list.module.css';
import { toRunsQuery } from './run-filters';
import { EmptyState, ErrorState, Skeleton } from './states';
import { StatusBadge, type Tone } from './status-badge';
import { formatRelative } from './time';
import { useFilters } from './use-filters';
import { humanize } from './words';

const runsQuery = (filter: RunsQuery) =>
  infiniteQueryOptions({
    queryKey: ['list', 'runs', filter] as const,
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/runs', { params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });

const Updated = ({ at }: { at: string }) => (
  <span className={cx(styles['faint'], styles['nowrap'])}>{formatRelative(at, useNow())}</span>
);

const lookOf = (status: string, phase: Run['phase']): { tone: Tone; icon: LucideIcon } => {
  if (/CANCEL|TERMINAT/.test(status)) return { tone: 'neutral', icon: Ban };
  if (/FAIL/.test(status)) return { tone: 'overdue', icon: CircleAlert };
  if (status === 'DRAFT') return { tone: 'planned', icon: CircleDashed };
  return phase === 'CLOSED' ? { tone: 'done', icon: CircleCheck } : { tone: 'waiting', icon: CirclePlay };
};

const columns: readonly Column<Run>[] = [
  {
    key: 'title',
    header: 'Run',
    sort: 'title',
    cell: ({ title, subtitle }) => (
      <span className={styles['run']}>
        <span className={styles['run__title']}>{title}</span>
        <span className={styles['run__subtitle']}>{subtitle}</span>
      </span>
    ),
  },
  {
    key: 'room',
    header: 'Room',
    sort: 'room',
    from: 'desktop',
    cell: ({ room }) => roomOf(room)?.title ?? humanize(room),
  },
  {
    key: 'status',
    header: 'Status',
    sort: 'status',
    cell: ({ status, phase, held, overdueCount }) => (
      <span className={styles['badges']}>
        <StatusBadge {...lookOf(status, phase)}>{humanize(status)}</StatusBadge>
        {held && (
          <StatusBadge tone="held" icon={CirclePause}>
            On hold
          </StatusBadge>
        )}
        {overdueCount > 0 && (
          <StatusBadge tone="overdue" icon={CircleAlert}>
            {overdueCount} overdue
          </StatusBadge>
        )}
      </span>
    ),
  },
  {
    key: 'waiting',
    header: 'Waits on',
    cell: ({ waitingOn, waitingRole }) =>
      waitingOn === null && waitingRole === null ? (
        <span className={styles['faint']}>nobody</span>
      ) : (
        <span className={styles['waits']}>
          <span className={styles['waits__what']}>{waitingOn}</span>
          {waitingRole !== null && <span className={styles['faint']}>{humanize(waitingRole)}</span>}
        </span>
      ),
  },
  {
    key: 'deadline',
    header: 'Next deadline',
    sort: 'nextDeadline',
    cell: ({ nextDeadline, timeZone }) =>
      nextDeadline === null ? (
        <span className={styles['faint']}>none</span>
      ) : (
        <DeadlineBadge at={nextDeadline} timeZone={timeZone} compact />
      ),
  },
  {
    key: 'progress',
    header: 'Progress',
    sort: 'progressPercent',
    from: 'tablet',
    // of what was cancelled nothing is left to measure
    cell: ({ progressPercent, status }) => (status === 'CANCELLED' ? '–' : <Progress percent={progressPercent} />),
  },
  {
    key: 'updated',
    header: 'Updated',
    sort: 'updatedAt',
    from: 'desktop',
    align: 'end',
    cell: ({ updatedAt }) => <Updated at={updatedAt} />,
  },
];

const FILTERS = ['q', 'room', 'status', 'phase', 'waitingRole', 'overdue', 'sort'];

export const RunList = () => {
  const { values, set, clear, active } = useFilters(FILTERS);
  const query = useInfiniteQuery(runsQuery(toRunsQuery(values)));
  const facets = query.data?.pages[0]?.facets;
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const group = (name: 'room' | 'status' | 'phase' | 'waitingRole', label: string): FacetGroup => ({
    name,
    label,
    options: (facets?.[name] ?? []).map(({ value, count }) => ({
      value,
      count,
      label: name === 'room' ? (roomOf(value)?.title ?? value) : humanize(value),
    })),
  });
  const overdue = (facets?.overdue ?? [])
    .filter(({ value }) => value === 'true')
    .map((option) => ({ ...option, label: 'Overdue' }));
  const groups = [
    group('phase', 'Phase'),
    { name: 'overdue', label: 'Overdue', options: overdue },
    group('room', 'Room'),
    group('status', 'Status'),
    group('waitingRole', 'Waits on'),
  ];

  return (
    <>
      <PageHead title="Runs" detail="Every process of every room" />
      <FacetBar
        groups={groups}
        values={values}
        onChange={set}
        onClear={active ? clear : null}
        searchLabel="Search runs"
      />
      {query.isPending ? (
        <Skeleton rows={10} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState
          title={active ? 'No run matches' : 'No runs yet'}
          action={active ? <Button onClick={clear}>Clear filters</Button> : undefined}
        >
          {active ? 'Change or clear the filters to see more.' : 'A run appears here as soon as a process starts.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Runs"
          columns={columns}
          rows={rows}
          rowId={({ aggregateId }) => aggregateId}
          rowHref={({ room, aggregateId }) => roomOf(room)?.runPath(aggregateId) ?? null}
          rowLabel={({ title, subtitle }) => `${title}, ${subtitle}`}
          sort={values['sort'] ?? 'nextDeadline'}
          onSort={(sort) => set('sort', sort === 'nextDeadline' ? '' : sort)}
          more={
            query.hasNextPage ? { load: () => void query.fetchNextPage(), pending: query.isFetchingNextPage } : null
          }
        />
      )}
    </>
  );
};
