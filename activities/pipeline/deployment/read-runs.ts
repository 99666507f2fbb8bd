import { approvalsMissing } from '@ratchet/workflows/pipeline/deployment/state/approvals';
import { latestOf } from '@ratchet/workflows/pipeline/deployment/state/draft';
import { DEPLOY_WORKFLOW, deployWorkflowId, hasEnded, PASSED } from '@ratchet/workflows/pipeline/deployment/names';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { PIPELINE_ROOM } from '@ratchet/workflows/pipeline/names';
import type { PoolClient } from 'pg';
import type { RunRow } from '../../platform/room';
import { query } from '../query';
import { loadAggregate } from './load';
import { instantSql } from './tables';
import { deadlineOf } from './view';

type Row = { readonly id: string; readonly pipelineName: string; readonly createdAt: string };
const ROWS = `SELECT d.id, p.name AS "pipelineName", ${instantSql('d.created_at')} AS "createdAt" FROM pipeline.deployment d
  JOIN pipeline.pipeline p ON p.organization_id = d.organization_id AND p.id = d.pipeline_id
  WHERE d.organization_id = (SELECT platform.current_organization()) AND d.id = ANY ($1::uuid[]) AND d.deleted_at IS NULL`;
const ORGANIZATION = 'SELECT platform.current_organization() AS id';

const OPERATOR = 'OPERATOR';

/** What the deployment waits for and on whom. */
const waitOf = (aggregate: DeploymentAggregate): Pick<RunRow, 'waitingOn' | 'waitingRole'> => {
  const { state, hold, autoStart } = aggregate.deployment;
  if (state === 'AWAITING_APPROVAL') {
    const missing = approvalsMissing(aggregate);
    return { waitingOn: missing === 1 ? 'Approval' : `${missing} approvals`, waitingRole: OPERATOR };
  }
  if (state === 'APPROVED' && !autoStart) return { waitingOn: 'Start', waitingRole: OPERATOR };
  if (state === 'QUEUED') return { waitingOn: 'Environment', waitingRole: null };
  if (hold === 'FAILURE') return { waitingOn: 'Decision about a failed step', waitingRole: OPERATOR };
  if (hold === 'PAUSED') return { waitingOn: 'Resume', waitingRole: OPERATOR };
  return { waitingOn: null, waitingRole: null };
};

const rowOf = ({ id, pipelineName, createdAt }: Row, aggregate: DeploymentAggregate): RunRow => {
  const { deployment, environment, steps, nodes } = aggregate;
  const isClosed = hasEnded(deployment.state) || deployment.state === deployment.stopAfter;
  const done = [...latestOf(nodes).values()].filter(({ state }) => PASSED.includes(state)).length;
  const percent = steps.length === 0 ? 0 : Math.floor((done / steps.length) * 100);
  return {
    workflowId: deployWorkflowId(id),
    room: PIPELINE_ROOM,
    workflowType: DEPLOY_WORKFLOW,
    aggregateId: id,
    title: `${pipelineName} to ${environment.name}`,
    subtitle: `Deployment ${deployment.number} · version ${deployment.graphVersion}`,
    status: deployment.state,
    phase: isClosed ? 'CLOSED' : 'OPEN',
    held: deployment.hold !== 'NONE',
    ...(isClosed ? { waitingOn: null, waitingRole: null } : waitOf(aggregate)),
    nextDeadline: isClosed ? null : deadlineOf(aggregate),
    overdueCount: 0,
    progressPercent: deployment.state === 'SUCCEEDED' ? 100 : percent,
    timeZone: 'UTC',
    startedAt: createdAt,
    closedAt: isClosed ? deployment.finishedAt : null,
  };
};

/** The deployments as rows of the list of all executions. */
export const readDeploymentRuns = async (
  client: PoolClient,
  deploymentIds: readonly string[],
): Promise<readonly RunRow[]> => {
  const [organization] = await query<{ id: string }>(client, ORGANIZATION, []);
  const rows = await query<Row>(client, ROWS, [[...deploymentIds]]);
  const runs: RunRow[] = [];
  for (const row of rows) {
    const aggregate = await loadAggregate(client, organization?.id ?? '', row.id);
    if (aggregate) runs.push(rowOf(row, aggregate));
  }
  return runs;
};
