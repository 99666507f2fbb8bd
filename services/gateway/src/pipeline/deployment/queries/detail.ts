import { loadAggregate } from '@ratchet/activities/pipeline/deployment/load';
import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { deadlineOf } from '@ratchet/activities/pipeline/deployment/view';
import { query, type Source } from '@ratchet/activities/pipeline/query';
import type { deploymentBody } from '@ratchet/workflows/pipeline/contract/deployment-schemas';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { approvalObjection } from '@ratchet/workflows/pipeline/deployment/state/approvals';
import { actionsOf, mayAct } from '@ratchet/workflows/pipeline/deployment/state/guards';
import type { z } from 'zod';
import { ApiError } from '../../../platform/api-error';
import type { Caller } from '../../../platform/room';
import { namesOf, personOf } from '../../names';
import { stagesOf, type Times } from '../present/stages';
import { readQueue } from './queue';
import { readSummary } from './summaries';

export type DeploymentBody = z.input<typeof deploymentBody>;

const TIMES = `SELECT type, ${instantSql('min(occurred_at)')} AS first, ${instantSql('max(occurred_at)')} AS last FROM platform.event
  WHERE organization_id = $1::uuid AND aggregate_type = 'pipeline-deploy' AND aggregate_id = $2::uuid GROUP BY type`;

const readTimes = async (source: Source, organizationId: string, id: string): Promise<Times> => {
  const rows = await query<{ type: string; first: string; last: string }>(source, TIMES, [organizationId, id]);
  return new Map(rows.map(({ type, ...times }) => [type, times]));
};

const placeIn = async (
  source: Source,
  organizationId: string,
  { deployment }: DeploymentAggregate,
): Promise<DeploymentBody['queue']> => {
  if (deployment.state !== 'QUEUED') return null;
  const { holder, waiting } = await readQueue(source, organizationId, deployment.environmentId);
  const own = waiting.find(({ deploymentId }) => deploymentId === deployment.id);
  return own ? { position: own.position, holder } : null;
};

/** What the caller may do now: what the state allows and the caller's rights cover. */
const actionsFor = (aggregate: DeploymentAggregate, { userId, role }: Caller): string[] => {
  const actor = { kind: 'user', userId, role } as const;
  const { state, hold } = aggregate.deployment;
  return actionsOf(state, hold).filter((action) => {
    if (action === 'approve') return approvalObjection(aggregate, actor) === null;
    return mayAct(aggregate, action, actor);
  });
};

/** One deployment as its page shows it. Sees a unit's own writes when given its transaction. @throws ApiError NOT_FOUND_001 */
export const readDetail = async (source: Source, caller: Caller, id: string): Promise<DeploymentBody> => {
  const { organizationId } = caller;
  const item = await readSummary(source, organizationId, id);
  const aggregate = await loadAggregate(source, organizationId, id);
  if (!aggregate) throw new ApiError('NOT_FOUND_001');
  const times = await readTimes(source, organizationId, id);
  const names = await namesOf(
    source,
    organizationId,
    aggregate.approvals.map(({ approverId }) => approverId),
  );
  const waits = aggregate.deployment.state === 'AWAITING_APPROVAL';
  return {
    ...item,
    stages: [...stagesOf(item, times)],
    decisions: aggregate.approvals.map(({ id: _id, approverId, ...decision }) => ({
      approver: personOf(names, approverId),
      ...decision,
    })),
    queue: await placeIn(source, organizationId, aggregate),
    haltUntil: aggregate.deployment.hold === 'FAILURE' ? deadlineOf(aggregate) : null,
    actions: actionsFor(aggregate, caller),
    mayNotApprove: waits
      ? approvalObjection(aggregate, { kind: 'user', userId: caller.userId, role: caller.role })
      : null,
  };
};
