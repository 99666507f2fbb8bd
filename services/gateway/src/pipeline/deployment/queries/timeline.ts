import { loadAggregate } from '@ratchet/activities/pipeline/deployment/load';
import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { deadlineOf } from '@ratchet/activities/pipeline/deployment/view';
import { query, type Source } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import { deploymentEvents } from '@ratchet/workflows/pipeline/contract/deployment-events';
import type { DeploymentEventType } from '@ratchet/workflows/pipeline/deployment/event-names';
import { remainingSeconds } from '@ratchet/workflows/pipeline/deployment/longest-path';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { deployWorkflowId } from '@ratchet/workflows/pipeline/deployment/names';
import { latestOf } from '@ratchet/workflows/pipeline/deployment/state/draft';
import { addMilliseconds } from '@ratchet/workflows/platform/calendar';
import type { Timeline } from '@ratchet/workflows/platform/contract-kit';
import { createLiveness } from '../../../platform/liveness';
import type { GatewayDeps } from '../../../platform/room';
import { namesOf, type Names } from '../../names';
import type { DeploymentHandlers } from '../handlers';
import { readSummary } from './summaries';

type Row = {
  readonly sequence: number;
  readonly at: string;
  readonly type: DeploymentEventType;
  readonly payload: Record<string, unknown>;
  readonly actor: { readonly kind: string; readonly userId: string | null };
  readonly origin: string;
};
const PAST = `SELECT e.sequence::float8 AS sequence, ${instantSql('e.occurred_at')} AS at, e.type, e.payload, e.actor, e.origin FROM platform.event e
  WHERE e.organization_id = $1::uuid AND e.aggregate_type = 'pipeline-deploy' AND e.aggregate_id = $2::uuid AND e.sequence <= $3 ORDER BY e.sequence`;
/** Said by what follows them. */
const UNTOLD: readonly DeploymentEventType[] = ['node.ready', 'deployment.started', 'compile.started'];

const readPast = async (source: Source, organizationId: string, id: string, upTo: number): Promise<Row[]> =>
  (await query<Row>(source, PAST, [organizationId, id, upTo])).filter(({ type }) => !UNTOLD.includes(type));

const pastOf = (rows: readonly Row[], names: Names): Timeline['past'] =>
  rows.map(({ sequence, at, type, payload, actor, origin }) => ({
    sequence,
    at,
    type,
    title: deploymentEvents[type].title(payload),
    actor: { ...actor, name: actor.userId === null ? null : (names.get(actor.userId) ?? null) },
    origin,
    detail: payload,
  }));

type Now = Timeline['now'][number];
const base = { timeZone: 'UTC', since: null } as const;

/** What the deployment waits for, and on whom. */
const nowOf = (aggregate: DeploymentAggregate): Timeline['now'] => {
  const { id, state, hold, holdSince, autoStart } = aggregate.deployment;
  const deadline = deadlineOf(aggregate);
  const until = deadline === null ? {} : { deadline };
  const operator = { role: 'OPERATOR' };
  if (state === 'AWAITING_APPROVAL')
    return [
      {
        ...base,
        what: 'Approval of the plan',
        who: operator,
        ...until,
        action: { operation: 'approveDeployment', refId: id },
      },
    ];
  if (state === 'APPROVED' && !autoStart)
    return [{ ...base, what: 'Start', who: operator, ...until, action: { operation: 'startDeployment', refId: id } }];
  if (state === 'QUEUED')
    return [{ ...base, what: 'The environment, held by another deployment', who: { role: null } }];
  if (state === 'DEPLOYING' && hold === 'PAUSED')
    return [
      {
        ...base,
        what: 'Resume',
        since: holdSince,
        who: operator,
        action: { operation: 'resumeDeployment', refId: id },
      },
    ];
  const nodes = [...latestOf(aggregate.nodes).values()];
  if (hold === 'FAILURE')
    return nodes
      .filter((node) => node.state === 'FAILED')
      .map((node): Now => ({
        ...base,
        what: `${node.uniqueId.split('.')[2] ?? node.uniqueId} failed: retry, skip or give up`,
        who: operator,
        since: node.finishedAt,
        ...until,
        action: { operation: 'retryRunNode', refId: node.uniqueId },
        refId: node.uniqueId,
        ...(node.message === null ? {} : { detail: node.message }),
      }));
  return nodes
    .filter((node) => node.state === 'RUNNING')
    .map((node): Now => ({
      ...base,
      what: node.uniqueId.split('.')[2] ?? node.uniqueId,
      who: { role: null },
      since: node.startedAt,
      refId: node.uniqueId,
    }));
};

/** Steps that still come, each with when it may be done by the estimates. */
const plannedOf = (aggregate: DeploymentAggregate, now: string): Timeline['planned'] => {
  const latest = latestOf(aggregate.nodes);
  const remaining = remainingSeconds(aggregate.steps);
  const longest = Math.max(0, ...remaining.values());
  const isComing = (uniqueId: string): boolean =>
    ['PENDING', 'READY', 'RETRY_WAIT'].includes(latest.get(uniqueId)?.state ?? '');
  return aggregate.steps
    .filter(({ uniqueId }) => aggregate.run !== null && isComing(uniqueId))
    .map(({ uniqueId }) => ({
      what: uniqueId.split('.')[2] ?? uniqueId,
      at: addMilliseconds(now, Math.round((longest - (remaining.get(uniqueId) ?? 0)) * 1000)),
      estimated: true,
      milestone: null,
      refId: uniqueId,
      kind: 'node',
    }));
};

export const timelineQuery = (deps: GatewayDeps): Pick<DeploymentHandlers, 'getDeploymentTimeline'> => {
  const liveness = createLiveness(deps.workflows);
  return {
    getDeploymentTimeline: async ({ reader, params, query: { asOf } }) => {
      const { organizationId } = reader;
      const [timeline, live] = await Promise.all([
        readAs(deps.db, reader, async (client) => {
          const { lastSeq } = await readSummary(client, organizationId, params.id);
          const aggregate = await loadAggregate(client, organizationId, params.id);
          const asOfSequence = Math.min(asOf ?? lastSeq, lastSeq);
          const rows = await readPast(client, organizationId, params.id, asOfSequence);
          const names = await namesOf(
            client,
            organizationId,
            rows.map(({ actor }) => actor.userId),
          );
          const present = asOfSequence === lastSeq && aggregate ? aggregate : null;
          return {
            past: pastOf(rows, names),
            now: present ? nowOf(present) : [],
            planned: present ? plannedOf(present, deps.db.clock.now().toISOString()) : [],
            asOfSequence,
          };
        }),
        liveness.isLive(deployWorkflowId(params.id)),
      ]);
      return { status: 200, body: { ...timeline, live } };
    },
  };
};
