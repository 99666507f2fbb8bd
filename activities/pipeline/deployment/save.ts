import type { Unit } from '@ratchet/prisma/commit';
import type { DeploymentAggregate, NodeRun } from '@ratchet/workflows/pipeline/deployment/model';
import { APPROVAL, assignments, columnList, DEPLOYMENT, NODE_RUN, recordset, valueList } from './tables';

const records = (columns: Parameters<typeof recordset>[0], parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) AS r(${recordset(columns)})`;

const UPDATE_DEPLOYMENT = `UPDATE pipeline.deployment d SET ${assignments(DEPLOYMENT)}, updated_at = $3::timestamptz
  FROM ${records(DEPLOYMENT, '$2')} WHERE d.organization_id = $1::uuid AND d.id = r.id`;
const INSERT_APPROVALS = `INSERT INTO pipeline.plan_approval (organization_id, deployment_id, created_at, created_by, ${columnList(APPROVAL)})
  SELECT $1::uuid, $5::uuid, $3::timestamptz, $4::uuid, ${valueList(APPROVAL)} FROM ${records(APPROVAL, '$2')}`;
const INSERT_RUN = `INSERT INTO pipeline.pipeline_run (organization_id, id, number, pipeline_id, environment_id, deployment_id, selection, manifest_hash, state, queued_ms, created_at, updated_at)
  SELECT d.organization_id, $3::uuid, $4, d.pipeline_id, d.environment_id, d.id, d.selection, d.manifest_hash, $5, $6, $7::timestamptz, $7::timestamptz
  FROM pipeline.deployment d WHERE d.organization_id = $1::uuid AND d.id = $2::uuid`;
const UPDATE_RUN = `UPDATE pipeline.pipeline_run SET state = $3, started_at = $4::timestamptz, finished_at = $5::timestamptz, updated_at = $6::timestamptz WHERE organization_id = $1::uuid AND id = $2::uuid`;
const INSERT_NODES = `INSERT INTO pipeline.node_run (organization_id, run_id, created_at, updated_at, ${columnList(NODE_RUN)})
  SELECT $1::uuid, $4::uuid, $3::timestamptz, $3::timestamptz, ${valueList(NODE_RUN)} FROM ${records(NODE_RUN, '$2')}`;
const UPDATE_NODES = `UPDATE pipeline.node_run n SET ${assignments(NODE_RUN)}, updated_at = $3::timestamptz
  FROM ${records(NODE_RUN, '$2')} WHERE n.organization_id = $1::uuid AND n.id = r.id`;

const write = async (unit: Unit, rows: number, statement: string, ...values: readonly unknown[]): Promise<void> => {
  const written = await unit.tx.$executeRawUnsafe(statement, ...values);
  if (written !== rows)
    throw new Error(`${rows} rows should have been written, not ${written}: ${statement.slice(0, 60)}`);
};

const saveRun = async (
  unit: Unit,
  before: DeploymentAggregate,
  { run, deployment }: DeploymentAggregate,
): Promise<void> => {
  const at = unit.at.toISOString();
  if (!run || before.run === run) return;
  if (!before.run)
    await write(
      unit,
      1,
      INSERT_RUN,
      unit.organizationId,
      deployment.id,
      run.id,
      run.number,
      run.state,
      run.queuedMs,
      at,
    );
  else await write(unit, 1, UPDATE_RUN, unit.organizationId, run.id, run.state, run.startedAt, run.finishedAt, at);
};

const saveNodes = async (unit: Unit, before: DeploymentAggregate, after: DeploymentAggregate): Promise<void> => {
  if (before.nodes === after.nodes || !after.run) return;
  const at = unit.at.toISOString();
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const added: NodeRun[] = [];
  const changed: NodeRun[] = [];
  for (const node of after.nodes) {
    if (!known.has(node.id)) added.push(node);
    else if (known.get(node.id) !== node) changed.push(node);
  }
  const { organizationId } = unit;
  if (changed.length > 0) await write(unit, changed.length, UPDATE_NODES, organizationId, JSON.stringify(changed), at);
  if (added.length > 0)
    await write(unit, added.length, INSERT_NODES, organizationId, JSON.stringify(added), at, after.run.id);
};

/** Writes what differs between two states of one deployment. Plans are there before: a deployment only names its plan. */
export const saveAggregate = async (
  unit: Unit,
  before: DeploymentAggregate,
  after: DeploymentAggregate,
): Promise<void> => {
  const { organizationId, context } = unit;
  const at = unit.at.toISOString();
  const { deployment } = after;
  if (before.deployment !== deployment)
    await write(unit, 1, UPDATE_DEPLOYMENT, organizationId, JSON.stringify([deployment]), at);
  const approvals = after.approvals.slice(before.approvals.length);
  if (approvals.length > 0)
    await write(
      unit,
      approvals.length,
      INSERT_APPROVALS,
      organizationId,
      JSON.stringify(approvals),
      at,
      context.actor.userId,
      deployment.id,
    );
  await saveRun(unit, before, after);
  await saveNodes(unit, before, after);
};
