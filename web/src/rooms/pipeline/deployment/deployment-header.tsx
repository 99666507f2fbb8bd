'use client';

import { CircleAlert, Clock3, Hourglass, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { PipelineDeploymentDetail } from '@/api/types';
import { LiveStatus } from '@/ui/live-status';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/now';
import { RunHeader } from '@/ui/run-header';
import { StatusBadge } from '@/ui/status-badge';
import { TemporalLink } from '@/ui/temporal-link';
import { formatInstant, formatRelative, viewerZone } from '@/ui/time';
import { count } from '@/ui/words';
import { DeploymentActionBar } from './deployment-actions';
import { shortHash } from './labels';
import { DeploymentBadge } from './status';

type Props = { deployment: PipelineDeploymentDetail; temporalUrl: string | null };

export const DeploymentHeader = ({ deployment, temporalUrl }: Props) => {
  const { number, pipeline, environment, state, hold, graphVersion, commitSha, planHash, requestedBy } = deployment;
  return (
    <RunHeader
      reference={`Deployment ${number}`}
      title={`${pipeline.name} to ${environment.name}`}
      aside={
        <>
          <LiveStatus />
          {temporalUrl !== null && <TemporalLink url={temporalUrl} />}
        </>
      }
      badges={
        <>
          <DeploymentBadge state={state} hold={hold} />
          {deployment.destructiveSteps > 0 && (
            <StatusBadge tone="overdue" icon={TriangleAlert}>
              {count(deployment.destructiveSteps, 'destructive step')}
            </StatusBadge>
          )}
        </>
      }
      progressPercent={deployment.runId === null ? undefined : deployment.progress.percent}
      facts={[
        {
          label: 'Graph',
          value: (
            <Link href={`/pipelines/${pipeline.id}`} prefetch={false}>
              version {graphVersion}
            </Link>
          ),
        },
        ...(commitSha === null ? [] : [{ label: 'Commit', value: <code>{commitSha.slice(0, 8)}</code> }]),
        ...(planHash === null ? [] : [{ label: 'Plan', value: <code>{shortHash(planHash)}</code> }]),
        ...(requestedBy === null ? [] : [{ label: 'Requested by', value: requestedBy.displayName }]),
      ]}
      actions={<DeploymentActionBar deployment={deployment} />}
      notice={<DeploymentNotice deployment={deployment} />}
    />
  );
};

type Failure = NonNullable<PipelineDeploymentDetail['failure']>;

/** dbt's error in its own words, with the way to the graph. */
const FailureWords = ({ deployment, failure }: { deployment: PipelineDeploymentDetail; failure: Failure }) => {
  const { node, file, line, text } = failure.details;
  if (failure.code !== 'PIPE_013' || typeof text !== 'string') return failure.message;
  return (
    <>
      dbt refuses{' '}
      <Link href={`/pipelines/${deployment.pipeline.id}`} prefetch={false}>
        {typeof node === 'string' ? node : 'the project'}
      </Link>
      {typeof file === 'string' && ` (${file}${typeof line === 'number' ? `, line ${line}` : ''})`}: {text}
    </>
  );
};

const DeploymentNotice = ({ deployment }: { deployment: PipelineDeploymentDetail }) => {
  const now = useNow();
  const { failure, queue, state, hold, haltUntil } = deployment;
  if (failure !== null)
    return (
      <Notice tone={state === 'STALE' ? 'soon' : 'overdue'} icon={state === 'STALE' ? Clock3 : CircleAlert}>
        <FailureWords deployment={deployment} failure={failure} />
      </Notice>
    );
  if (hold === 'FAILURE')
    return (
      <Notice tone="overdue" icon={TriangleAlert}>
        A step failed and nothing else can run. Try it again, leave it out, or give the deployment up
        {haltUntil === null ? '' : `: without a decision it is given up ${formatRelative(haltUntil, now)}`}.
      </Notice>
    );
  if (queue !== null)
    return (
      <Notice tone="waiting" icon={Hourglass}>
        Number {queue.position} in the queue of {deployment.environment.name}
        {queue.holder === null
          ? ''
          : `: deployment ${queue.holder.number} of ${queue.holder.pipelineName} holds it since ${formatInstant(queue.holder.since, viewerZone())}`}
        .
      </Notice>
    );
  return null;
};
