'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ChartLine } from 'lucide-react';
import Link from 'next/link';
import type { PipelineDeployment } from '@/api/types';
import { cx } from '@/ui/cx';
import { useNow } from '@/ui/now';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { useChanged } from '@/ui/store';
import { formatRelative } from '@/ui/time';
import { deploymentsQuery } from './deployment/queries';
import { DeploymentBadge } from './deployment/status';
import panel from './panel.module.css';
import styles from './pipeline-runs.module.css';

/** Deployments of this pipeline, newest first, as they go. */
export const PipelineRuns = ({ pipelineId }: { pipelineId: string }) => {
  const query = useInfiniteQuery(deploymentsQuery({ pipelineId, limit: 20 }));
  if (query.isPending) return <Skeleton rows={6} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const items = query.data.pages.flatMap((page) => page.items);
  return (
    <div className={panel['panel']}>
      <Link href={`/pipelines/${pipelineId}/metrics`} prefetch={false} className={styles['metrics']}>
        <ChartLine size={14} aria-hidden /> Rows and durations
      </Link>
      {items.length === 0 ? (
        <EmptyState title="Never deployed">Press Deploy to see what it would do to an environment.</EmptyState>
      ) : (
        <ol>
          {items.map((deployment) => (
            <Item key={deployment.id} deployment={deployment} />
          ))}
        </ol>
      )}
    </div>
  );
};

const Item = ({
  deployment: { id, number, environment, graphVersion, state, hold, createdAt },
}: {
  deployment: PipelineDeployment;
}) => {
  const now = useNow();
  const changed = useChanged(id);
  return (
    <li className={cx(styles['run'], changed && styles['run--changed'])}>
      <Link href={`/deployments/${id}`} prefetch={false} className={styles['run__link']}>
        {number} to {environment.name}
      </Link>
      <DeploymentBadge state={state} hold={hold} />
      <span className={styles['run__detail']}>
        version {graphVersion}, {formatRelative(createdAt, now)}
      </span>
    </li>
  );
};
