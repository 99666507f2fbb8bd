import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Attempt, DeployView, OfDeployment } from '@ratchet/workflows/pipeline/deployment/activity-types';
import { criticalPath, remainingSeconds } from '@ratchet/workflows/pipeline/deployment/longest-path';
import type { DeploymentAggregate, Instant, NodeRun } from '@ratchet/workflows/pipeline/deployment/model';
import { HALT_MINUTES, PASSED, type NodeState } from '@ratchet/workflows/pipeline/deployment/names';
import { approvalsExpireAt } from '@ratchet/workflows/pipeline/deployment/state/approvals';
import { latestOf } from '@ratchet/workflows/pipeline/deployment/state/draft';
import { isDone } from '@ratchet/workflows/pipeline/deployment/state/holds';
import { addMilliseconds } from '@ratchet/workflows/platform/calendar';
import type { ActivityDeps } from '../../platform/room';
import { query } from '../query';
import { loadAggregate } from './load';
import { placeOf } from './lock';

const HEAD = `SELECT incarnation, last_sequence::float8 AS "lastSeq" FROM platform.aggregate_head WHERE organization_id = $1::uuid AND aggregate_type = 'pipeline-deploy' AND aggregate_id = $2::uuid`;
const SHOWN_PATH = 50;
const MINUTE_MS = 60_000;

/** When the patience with a failure or the first approval runs out. */
export const deadlineOf = (aggregate: DeploymentAggregate): Instant | null => {
  const { state, hold, holdSince } = aggregate.deployment;
  if (state === 'DEPLOYING')
    return hold === 'FAILURE' && holdSince !== null ? addMilliseconds(holdSince, HALT_MINUTES * MINUTE_MS) : null;
  return state === 'AWAITING_APPROVAL' || state === 'APPROVED' || state === 'QUEUED'
    ? approvalsExpireAt(aggregate)
    : null;
};

const attempts = (nodes: readonly NodeRun[], state: NodeState): Attempt[] =>
  nodes.filter((node) => node.state === state).map(({ uniqueId, attempt }) => ({ uniqueId, attempt }));

export const countsOf = (nodes: readonly NodeRun[]): Partial<Record<NodeState, number>> => {
  const counts: Partial<Record<NodeState, number>> = {};
  for (const { state } of nodes) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

type Around = Pick<DeployView, 'incarnation' | 'lastSeq' | 'lockIsFree' | 'newPosition'>;

const viewOf = (aggregate: DeploymentAggregate, around: Around): DeployView => {
  const { deployment, environment, steps, run } = aggregate;
  const latest = [...latestOf(aggregate.nodes).values()];
  const remaining = remainingSeconds(steps);
  const longestFirst = (left: Attempt, right: Attempt): number =>
    (remaining.get(right.uniqueId) ?? 0) - (remaining.get(left.uniqueId) ?? 0) ||
    left.uniqueId.localeCompare(right.uniqueId);
  const ended = new Set(latest.filter(({ state }) => PASSED.includes(state)).map(({ uniqueId }) => uniqueId));
  return {
    ...around,
    pipelineId: deployment.pipelineId,
    environmentId: deployment.environmentId,
    number: deployment.number,
    state: deployment.state,
    hold: deployment.hold,
    stopAfter: deployment.stopAfter,
    autoStart: deployment.autoStart,
    compiled: deployment.manifestHash !== null,
    runState: run?.state ?? null,
    concurrency: environment.concurrency,
    ready: attempts(latest, 'READY').sort(longestFirst).slice(0, environment.concurrency),
    running: attempts(latest, 'RUNNING'),
    waiting: latest
      .filter(({ state }) => state === 'RETRY_WAIT')
      .map(({ uniqueId, attempt, nextAttemptAt }) => ({ uniqueId, attempt, at: nextAttemptAt ?? '' })),
    isDone: isDone(aggregate),
    deadline: deadlineOf(aggregate),
    counts: countsOf(latest),
    criticalPath: criticalPath(steps.filter(({ uniqueId }) => !ended.has(uniqueId))).slice(0, SHOWN_PATH),
  };
};

/** What the workflow must know until the next change. Null when the deployment is not there. */
export const loadDeployment =
  ({ db }: Pick<ActivityDeps, 'db'>) =>
  ({ organizationId, deploymentId }: OfDeployment): Promise<DeployView | null> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const aggregate = await loadAggregate(client, organizationId, deploymentId);
      const [head] = await query<{ incarnation: number; lastSeq: number }>(client, HEAD, [
        organizationId,
        deploymentId,
      ]);
      if (!aggregate || !head) return null;
      const place = await placeOf(client, organizationId, deploymentId);
      const isBehind = place !== null && place.position > 0;
      return viewOf(aggregate, {
        ...head,
        lockIsFree: place?.position === 0,
        newPosition: isBehind && place.position !== place.toldPosition ? place.position : null,
      });
    });
