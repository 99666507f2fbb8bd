'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { DEPLOYMENT_STATES } from '@ratchet/workflows/pipeline/deployment/names';
import type { PipelineDeployment } from '@/api/types';
import { DataTable, type Column } from '@/ui/data-table';
import { control } from '@/ui/field';
import { useNow } from '@/ui/now';
import { PageHead } from '@/ui/page-head';
import { Progress } from '@/ui/run-header';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { StatusBadge } from '@/ui/status-badge';
import { formatRelative } from '@/ui/time';
import { useFilters } from '@/ui/use-filters';
import { toDeploymentsQuery } from './deployment-filters';
import styles from './deployment-list.module.css';
import { DEPLOYMENT_LOOK, shortHash } from './labels';
import { deploymentsQuery } from './queries';
import { DeploymentBadge } from './status';

const columns: readonly Column<PipelineDeployment>[] = [
  {
    key: 'deployment',
    header: 'Deployment',
    cell: ({ number, pipeline, environment, graphVersion }) => (
      <span className={styles['deployment']}>
        <span className={styles['deployment__name']}>
          {pipeline.name} to {environment.name}
        </span>
        <span className={styles['deployment__detail']}>
          Deployment {number} · version {graphVersion}
        </span>
      </span>
    ),
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state, hold, destructiveSteps }) => (
      <span className={styles['states']}>
        <DeploymentBadge state={state} hold={hold} />
        {destructiveSteps > 0 && (
          <StatusBadge tone="overdue" icon={TriangleAlert}>
            {destructiveSteps} destructive
          </StatusBadge>
        )}
      </span>
    ),
  },
  {
    key: 'progress',
    header: 'Progress',
    cell: ({ progress, runId }) => (runId === null ? '–' : <Progress percent={progress.percent} />),
  },
  {
    key: 'plan',
    header: 'Plan',
    from: 'tablet',
    cell: ({ planHash }) => (planHash === null ? '–' : <code>{shortHash(planHash)}</code>),
  },
  { key: 'who', header: 'Requested by', from: 'tablet', cell: ({ requestedBy }) => requestedBy?.displayName ?? '–' },
  { key: 'when', header: 'Begun', cell: ({ createdAt }) => <Begun at={createdAt} /> },
];

const Begun = ({ at }: { at: string }) => <span className={styles['nowrap']}>{formatRelative(at, useNow())}</span>;

const FILTERS = ['state', 'pipelineId'];

export const DeploymentList = () => {
  const { values, set, active } = useFilters(FILTERS);
  const query = useInfiniteQuery(deploymentsQuery(toDeploymentsQuery(values)));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title="Deployments"
        actions={
          <select
            className={control}
            aria-label="State"
            value={values['state'] ?? ''}
            onChange={(event) => set('state', event.target.value)}
          >
            <option value="">Any state</option>
            {DEPLOYMENT_STATES.map((state) => (
              <option key={state} value={state}>
                {DEPLOYMENT_LOOK[state].word}
              </option>
            ))}
          </select>
        }
      />
      {query.isPending ? (
        <Skeleton rows={8} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={active ? 'No deployment matches' : 'No deployments yet'}>
          {active ? 'Choose another state to see more.' : 'Open a pipeline and press Deploy.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Deployments"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/deployments/${id}`}
          rowLabel={({ number, pipeline, environment }) =>
            `Deployment ${number}, ${pipeline.name} to ${environment.name}`
          }
          more={
            query.hasNextPage ? { load: () => void query.fetchNextPage(), pending: query.isFetchingNextPage } : null
          }
        />
      )}
    </>
  );
};
