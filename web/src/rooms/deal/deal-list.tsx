'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleAlert, Plus, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { DealSummary } from '@/api/types';
import { buttonClass } from '@/ui/button';
import { DataTable, type Column } from '@/ui/data-table';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { FacetBar, type FacetGroup } from '@/ui/facet-bar';
import { PageHead } from '@/ui/page-head';
import { Progress } from '@/ui/run-header';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { StatusBadge } from '@/ui/status-badge';
import { formatDate } from '@/ui/time';
import { useUser } from '@/ui/session-context';
import { useFilters } from '@/ui/use-filters';
import { count } from '@/ui/words';
import { toDealsQuery } from './deal-filters';
import styles from './deal-list.module.css';
import { cityLine, DEAL_LOOK, roleWord } from './labels';
import { dealsQuery } from './queries';
import { canCreate } from './rights';
import { DealStatusBadge } from './status';

const columns: readonly Column<DealSummary>[] = [
  {
    key: 'reference',
    header: 'Deal',
    sort: 'reference',
    cell: ({ propertyAddress, reference }) => (
      <span className={styles['deal']}>
        <span className={styles['deal__address']}>{propertyAddress.line1}</span>
        <span className={styles['deal__detail']}>
          {reference} · {cityLine(propertyAddress)}
        </span>
      </span>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    cell: ({ status, held, overdueTasks, atRisk }) => (
      <span className={styles['status']}>
        <DealStatusBadge status={status} held={held} />
        {overdueTasks > 0 && (
          <StatusBadge tone="overdue" icon={CircleAlert}>
            {overdueTasks} overdue
          </StatusBadge>
        )}
        {atRisk && (
          <StatusBadge tone="soon" icon={TriangleAlert}>
            At risk
          </StatusBadge>
        )}
      </span>
    ),
  },
  {
    key: 'progress',
    header: 'Progress',
    sort: 'progress',
    // of what was cancelled nothing is left to measure
    cell: ({ progressPercent, status }) => (status === 'CANCELLED' ? '–' : <Progress percent={progressPercent} />),
  },
  {
    key: 'next',
    header: 'Next deadline',
    sort: 'nextDeadline',
    cell: ({ nextDeadline, timeZone }) =>
      nextDeadline === null ? (
        <span className={styles['none']}>none</span>
      ) : (
        <span className={styles['next']}>
          <span className={styles['next__what']}>
            {nextDeadline.title}{' '}
            <span className={styles['none']}>· {nextDeadline.who.displayName ?? roleWord(nextDeadline.who.role)}</span>
          </span>
          <DeadlineBadge at={nextDeadline.at} timeZone={timeZone} estimated={nextDeadline.estimated} compact />
        </span>
      ),
  },
  {
    key: 'closing',
    header: 'Closing',
    sort: 'closingDate',
    from: 'tablet',
    cell: ({ closingDate }) =>
      closingDate === null ? (
        <span className={styles['none']}>not set</span>
      ) : (
        <span className={styles['nowrap']}>{formatDate(closingDate)}</span>
      ),
  },
  {
    key: 'coordinator',
    header: 'Coordinator',
    from: 'desktop',
    cell: ({ coordinator }) => <span className={styles['nowrap']}>{coordinator?.displayName ?? 'none'}</span>,
  },
];

const FILTERS = ['q', 'status', 'overdue', 'held', 'coordinatorId', 'state', 'sort'];

export const DealList = () => {
  const { values, set, clear, active } = useFilters(FILTERS);
  const user = useUser();
  const query = useInfiniteQuery(dealsQuery(toDealsQuery(values)));
  const first = query.data?.pages[0];
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const facets = first?.facets;
  const groups: FacetGroup[] = facets
    ? [
        {
          name: 'status',
          label: 'Status',
          options: facets.status.map((item) => ({
            ...item,
            label: DEAL_LOOK[item.value as keyof typeof DEAL_LOOK]?.word ?? item.value,
          })),
        },
        {
          name: 'overdue',
          label: 'Overdue',
          options: facets.overdue
            .filter(({ value }) => value === 'true')
            .map((item) => ({ ...item, label: 'With overdue tasks' })),
        },
        {
          name: 'held',
          label: 'Hold',
          options: facets.held.filter(({ value }) => value === 'true').map((item) => ({ ...item, label: 'On hold' })),
        },
        {
          name: 'coordinatorId',
          label: 'Coordinator',
          options: facets.coordinator.map((item) => ({ ...item, label: item.label ?? item.value })),
        },
        {
          name: 'state',
          label: 'State',
          options: facets.state.map((item) => ({ ...item, label: item.label ?? item.value })),
        },
      ]
    : [];

  return (
    <>
      <PageHead
        title="Deals"
        detail={first?.total === undefined ? undefined : count(first.total, 'deal')}
        actions={
          canCreate(user) && (
            <Link href="/deals/new" className={buttonClass({ variant: 'primary' })} prefetch={false}>
              <Plus size={14} aria-hidden /> New deal
            </Link>
          )
        }
      />
      <FacetBar
        groups={groups}
        values={values}
        onChange={set}
        onClear={active ? clear : null}
        searchLabel="Search by address, reference or person"
      />
      {query.isPending ? (
        <Skeleton rows={10} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        active ? (
          <EmptyState
            title="No deal matches"
            action={
              <button type="button" className={buttonClass({})} onClick={clear}>
                Clear filters
              </button>
            }
          >
            Change or clear the filters to see more.
          </EmptyState>
        ) : (
          <EmptyState title="No deals yet">
            {canCreate(user) ? 'Open the first one with New deal.' : 'Deals you take part in appear here.'}
          </EmptyState>
        )
      ) : (
        <DataTable
          caption="Deals"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/deals/${id}`}
          rowLabel={({ reference, propertyAddress }) => `${reference}, ${propertyAddress.line1}`}
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
