'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import Link from 'next/link';
import type { CaseSummary } from '@/api/types';
import { buttonClass } from '@/ui/button';
import { DataTable, type Column } from '@/ui/data-table';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { FacetBar, type FacetGroup } from '@/ui/facet-bar';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { useFilters } from '@/ui/use-filters';
import { humanize } from '@/ui/words';
import { CASE_FILTERS, toCasesQuery } from './case-filters';
import styles from './case-list.module.css';
import { CASE_LOOK, CLOCK_LOOK, daysLeftWords } from './labels';
import { casesQuery } from './queries';
import { CaseBadges } from './status';

const columns: readonly Column<CaseSummary>[] = [
  {
    key: 'case',
    header: 'Case',
    cell: ({ lot, rule, number }) => (
      <span className={styles['case']}>
        <span className={styles['case__place']}>{lot.address}</span>
        <span className={styles['case__detail']}>
          {number} · {rule.title}
        </span>
      </span>
    ),
  },
  {
    key: 'state',
    header: 'Step',
    sort: 'rank',
    cell: ({ state, clock }) => (
      <span className={styles['badges']}>
        <CaseBadges state={state} clock={clock} />
      </span>
    ),
  },
  {
    key: 'next',
    header: 'Next deadline',
    sort: 'nextDeadline',
    cell: (row) =>
      row.deadlineAt === null || row.clock !== 'RUNNING' ? (
        <span className={styles['faint']}>{daysLeftWords(row) ?? 'none'}</span>
      ) : (
        <DeadlineBadge
          at={row.deadlineAt}
          timeZone={row.timeZone}
          overdueSince={row.overdue ? row.deadlineAt : null}
          compact
        />
      ),
  },
  {
    key: 'who',
    header: 'Who acts',
    from: 'tablet',
    cell: ({ waitingOn, waitingRole }) =>
      waitingOn === null ? (
        <span className={styles['faint']}>nobody</span>
      ) : (
        <span className={styles['case']}>
          <span>{waitingRole === null ? 'System' : humanize(waitingRole)}</span>
          <span className={styles['case__detail']}>{waitingOn}</span>
        </span>
      ),
  },
  { key: 'owner', header: 'Owner', from: 'desktop', cell: ({ ownerName }) => ownerName ?? '–' },
];

const chip = (value: string, label: string) => ({ value, label });
const GROUPS: readonly FacetGroup[] = [
  { name: 'open', label: 'Open', options: [chip('true', 'Open only')] },
  { name: 'overdue', label: 'Overdue', options: [chip('true', 'Overdue')] },
  {
    name: 'clock',
    label: 'Clock',
    options: (['RUNNING', 'HELD'] as const).map((clock) => chip(clock, CLOCK_LOOK[clock].word)),
  },
  {
    name: 'state',
    label: 'Step',
    options: Object.entries(CASE_LOOK).map(([state, { word }]) => chip(state, word)),
  },
];

/** Every case the caller may see, next deadline first. */
export const CaseList = () => {
  const { values, set, clear, active } = useFilters(CASE_FILTERS);
  const query = useInfiniteQuery(casesQuery(toCasesQuery(values)));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title="Violations"
        actions={
          <Link href="/violations/new" className={buttonClass({ variant: 'primary' })} prefetch={false}>
            <Plus size={14} aria-hidden /> Report a violation
          </Link>
        }
      />
      <FacetBar
        groups={GROUPS}
        values={values}
        onChange={set}
        onClear={active ? clear : null}
        searchLabel="Search by address, number or rule"
      />
      {query.isPending ? (
        <Skeleton rows={10} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={active ? 'No case matches' : 'No cases yet'}>
          {active ? 'Change or clear the filters to see more.' : 'What is reported appears here, with its deadline.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Violations"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/violations/${id}`}
          rowLabel={({ number, lot }) => `${number}, ${lot.address}`}
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
