import { loadAggregate } from '@ratchet/activities/pipeline/deployment/load';
import { deadlineOf } from '@ratchet/activities/pipeline/deployment/view';
import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { query } from '@ratchet/activities/pipeline/query';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { approvalObjection } from '@ratchet/workflows/pipeline/deployment/state/approvals';
import { mayAct } from '@ratchet/workflows/pipeline/deployment/state/guards';
import { PIPELINE_ROOM } from '@ratchet/workflows/pipeline/names';
import type { PoolClient } from 'pg';
import type { Caller, WorkItem } from '../../platform/room';

type Row = { readonly id: string; readonly title: string; readonly since: string };
// what waits for a person: an approval, a start, a decision about a failure
const WAITING = `SELECT d.id, p.name || ' to ' || e.name || ' · deployment ' || d.number AS title, ${instantSql('d.updated_at')} AS since FROM pipeline.deployment d
  JOIN pipeline.pipeline p ON p.organization_id = d.organization_id AND p.id = d.pipeline_id JOIN pipeline.environment e ON e.organization_id = d.organization_id AND e.id = d.environment_id
  WHERE d.organization_id = $1::uuid AND d.deleted_at IS NULL AND (d.state = 'AWAITING_APPROVAL' OR (d.state = 'APPROVED' AND NOT d.auto_start) OR d.hold <> 'NONE') ORDER BY d.updated_at LIMIT $2`;

type Wait = { readonly what: string; readonly operation: string };

const waitFor = (aggregate: DeploymentAggregate, { userId, role }: Caller): Wait | null => {
  const actor = { kind: 'user', userId, role } as const;
  const { state, hold } = aggregate.deployment;
  if (state === 'AWAITING_APPROVAL')
    return approvalObjection(aggregate, actor) === null
      ? { what: 'Approve the plan', operation: 'approveDeployment' }
      : null;
  if (state === 'APPROVED')
    return mayAct(aggregate, 'start', actor) ? { what: 'Start the deployment', operation: 'startDeployment' } : null;
  if (!mayAct(aggregate, 'abandon', actor)) return null;
  return hold === 'FAILURE'
    ? { what: 'Decide about a failed step', operation: 'abandonDeployment' }
    : { what: 'Resume the deployment', operation: 'resumeDeployment' };
};

/** Deployments that wait for a decision the caller may take. */
export const readWork = async (client: PoolClient, caller: Caller, limit: number): Promise<readonly WorkItem[]> => {
  const rows = await query<Row>(client, WAITING, [caller.organizationId, limit]);
  const items: WorkItem[] = [];
  for (const { id, title, since } of rows) {
    const aggregate = await loadAggregate(client, caller.organizationId, id);
    const wait = aggregate && waitFor(aggregate, caller);
    if (!aggregate || !wait) continue;
    items.push({
      room: PIPELINE_ROOM,
      aggregateId: id,
      refId: id,
      runTitle: title,
      what: wait.what,
      deadline: deadlineOf(aggregate),
      timeZone: 'UTC',
      overdueSince: null,
      since,
      mine: true,
      status: aggregate.deployment.state,
      action: { operation: wait.operation, refId: id },
    });
  }
  return items;
};
