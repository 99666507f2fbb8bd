'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleAlert, Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { PipelineListItem } from '@/api/types';
import { Button } from '@/ui/button';
import { DataTable, type Column } from '@/ui/data-table';
import { FacetBar } from '@/ui/facet-bar';
import { useNow } from '@/ui/now';
import { PageHead } from '@/ui/page-head';
import { useUser } from '@/ui/session-context';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { StatusBadge } from '@/ui/status-badge';
import { formatRelative } from '@/ui/time';
import { useFilters } from '@/ui/use-filters';
import { count } from '@/ui/words';
import { toPipelinesQuery } from './pipeline-filters';
import styles from './pipeline-list.module.css';
import { pipelinesQuery } from './queries';
import { canEdit } from './rights';

const NewPipelineDialog = dynamic(() => import('./new-pipeline-dialog').then((module) => module.NewPipelineDialog), {
  ssr: false,
});

const columns: readonly Column<PipelineListItem>[] = [
  {
    key: 'name',
    header: 'Pipeline',
    cell: ({ name, projectName }) => (
      <span className={styles['pipeline']}>
        <span className={styles['pipeline__name']}>{name}</span>
        <span className={styles['pipeline__project']}>{projectName}</span>
      </span>
    ),
  },
  { key: 'nodes', header: 'Nodes', align: 'end', width: '80px', cell: ({ nodes }) => nodes },
  { key: 'version', header: 'Version', align: 'end', width: '80px', cell: ({ version }) => version },
  {
    key: 'issues',
    header: 'Issues',
    cell: ({ issues }) =>
      issues === 0 ? (
        <span className={styles['none']}>none</span>
      ) : (
        <StatusBadge tone="overdue" icon={CircleAlert}>
          {count(issues, 'issue')}
        </StatusBadge>
      ),
  },
  {
    key: 'edited',
    header: 'Last edited',
    cell: ({ lastEditor, updatedAt }) => <Edited by={lastEditor?.displayName ?? null} at={updatedAt} />,
  },
];

const Edited = ({ by, at }: { by: string | null; at: string }) => {
  const now = useNow();
  return (
    <span className={styles['nowrap']}>
      {formatRelative(at, now)}
      {by !== null && <span className={styles['none']}> by {by}</span>}
    </span>
  );
};

const FILTERS = ['q'];

export const PipelineList = () => {
  const { values, set, clear, active } = useFilters(FILTERS);
  const [adding, setAdding] = useState(false);
  const user = useUser();
  const query = useInfiniteQuery(pipelinesQuery(toPipelinesQuery(values)));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title="Pipelines"
        actions={
          canEdit(user) && (
            <Button variant="primary" onClick={() => setAdding(true)}>
              <Plus size={14} aria-hidden /> New pipeline
            </Button>
          )
        }
      />
      <FacetBar
        groups={[]}
        values={values}
        onChange={set}
        onClear={active ? clear : null}
        searchLabel="Search by name or project"
      />
      {query.isPending ? (
        <Skeleton rows={6} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={active ? 'No pipeline matches' : 'No pipelines yet'}>
          {active ? 'Change or clear the search to see more.' : 'Create an empty one, or import a dbt project.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Pipelines"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/pipelines/${id}`}
          rowLabel={({ name }) => name}
          more={
            query.hasNextPage ? { load: () => void query.fetchNextPage(), pending: query.isFetchingNextPage } : null
          }
        />
      )}
      {adding && <NewPipelineDialog onClose={() => setAdding(false)} />}
    </>
  );
};
