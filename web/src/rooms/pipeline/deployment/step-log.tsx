'use client';

import { useQuery } from '@tanstack/react-query';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatClock, viewerZone } from '@/ui/time';
import { runLogQuery } from './queries';
import styles from './step-list.module.css';

type Props = { deploymentId: string; pipelineId: string; runId: string; uniqueId: string };

/** What dbt said while it worked on the step. */
export const StepLog = ({ deploymentId, pipelineId, runId, uniqueId }: Props) => {
  const log = useQuery(runLogQuery(deploymentId, pipelineId, runId, uniqueId));
  if (log.isPending) return <Skeleton rows={3} />;
  if (log.isError && !log.data) return <ErrorState error={log.error} retry={() => void log.refetch()} />;
  const lines = log.data.items.filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) return <p className={styles['log__none']}>dbt has said nothing about it.</p>;
  return (
    <ol className={styles['log']} tabIndex={0} aria-label={`Log of ${uniqueId}`}>
      {lines.map(({ at, attempt, code, text }, index) => (
        <li key={`${attempt}${code}${index}`} className={styles['log__line']}>
          <span className={styles['log__at']}>{formatClock(at, viewerZone())}</span> {text}
        </li>
      ))}
    </ol>
  );
};
