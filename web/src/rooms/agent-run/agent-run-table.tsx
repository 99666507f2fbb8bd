'use client';

import type { AgentRun } from '@/api/types';
import { DataTable, type Column } from '@/ui/data-table';
import { useNow } from '@/ui/now';
import { formatRelative, formatSpan } from '@/ui/time';
import { count, humanize } from '@/ui/words';
import styles from './agent-run-table.module.css';
import { money } from './labels';
import { RunStatusBadge } from './status';

const Moment = ({ at }: { at: string }) => <span className={styles['nowrap']}>{formatRelative(at, useNow())}</span>;

const Duration = ({ run: { startedAt, completedAt } }: { run: AgentRun }) => {
  const now = useNow();
  if (startedAt === null) return '–';
  const end = completedAt === null ? now : Date.parse(completedAt);
  return <span className={styles['nowrap']}>{formatSpan(Math.max(0, end - Date.parse(startedAt)))}</span>;
};

const columns: readonly Column<AgentRun>[] = [
  {
    key: 'run',
    header: 'Run',
    cell: ({ title, deliverableType, createdBy }) => (
      <span className={styles['run']}>
        <span className={styles['run__title']}>{title}</span>
        <span className={styles['run__detail']}>
          {humanize(deliverableType)} · {createdBy.displayName}
        </span>
      </span>
    ),
  },
  { key: 'status', header: 'Status', cell: (run) => <RunStatusBadge run={run} /> },
  {
    key: 'waiting',
    header: 'Waits on',
    from: 'tablet',
    cell: ({ openQuestions }) => (openQuestions > 0 ? count(openQuestions, 'answer') : '–'),
  },
  {
    key: 'cost',
    header: 'Cost',
    sort: 'cost',
    align: 'end',
    from: 'tablet',
    cell: ({ costMicros, budget }) => money(costMicros, budget.currency),
  },
  { key: 'duration', header: 'Duration', from: 'desktop', cell: (run) => <Duration run={run} /> },
  {
    key: 'created',
    header: 'Started',
    sort: 'created',
    from: 'tablet',
    cell: ({ createdAt }) => <Moment at={createdAt} />,
  },
];

type Props = {
  rows: readonly AgentRun[];
  sort: string;
  onSort: (sort: string) => void;
  more: { load: () => void; pending: boolean } | null;
};

/** Runs with state, cost and what they wait on. */
export const RunTable = ({ rows, sort, onSort, more }: Props) => (
  <DataTable
    caption="Agent runs"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    rowHref={({ id }) => `/agent/runs/${id}`}
    rowLabel={({ title }) => title}
    sort={sort}
    onSort={onSort}
    more={more}
  />
);
