import type { Unit } from '@ratchet/prisma/commit';
import { DEPLOY_SIGNALS } from '@ratchet/workflows/pipeline/deployment/names';
import { v7 as uuidv7 } from 'uuid';
import { query, type Source } from '../query';
import { workflowStart } from './workflow-start';

export type Holder = { readonly deploymentId: string; readonly fence: number };
export type Place = {
  readonly position: number;
  readonly holderId: string | null;
  readonly toldPosition: number | null;
};

const JOIN = `INSERT INTO pipeline.environment_lock (organization_id, id, environment_id, deployment_id, created_at, created_by, updated_at)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::timestamptz, $6::uuid, $5::timestamptz)`;
// all that is before me in the queue: the holder and earlier tickets
const PLACE = `SELECT l.told_position AS "toldPosition",
  (SELECT count(*)::integer FROM pipeline.environment_lock o WHERE o.organization_id = l.organization_id AND o.environment_id = l.environment_id AND o.released_at IS NULL AND o.ticket < l.ticket) AS position,
  (SELECT o.deployment_id FROM pipeline.environment_lock o WHERE o.organization_id = l.organization_id AND o.environment_id = l.environment_id AND o.released_at IS NULL AND o.acquired_at IS NOT NULL) AS "holderId"
FROM pipeline.environment_lock l WHERE l.organization_id = $1::uuid AND l.deployment_id = $2::uuid AND l.released_at IS NULL AND l.acquired_at IS NULL`;
const HELD = `SELECT fence::float8 AS fence FROM pipeline.environment_lock WHERE organization_id = $1::uuid AND deployment_id = $2::uuid AND acquired_at IS NOT NULL AND released_at IS NULL`;
const TAKE = `WITH fence AS (UPDATE pipeline.environment SET last_fence = last_fence + 1 WHERE organization_id = $1::uuid AND id = $2::uuid RETURNING last_fence)
  UPDATE pipeline.environment_lock l SET fence = fence.last_fence, acquired_at = $4::timestamptz, updated_at = $4::timestamptz FROM fence
  WHERE l.organization_id = $1::uuid AND l.deployment_id = $3::uuid RETURNING l.fence::float8 AS fence, (extract(epoch FROM $4::timestamptz - l.created_at) * 1000)::integer AS "queuedMs"`;
const TELL = `UPDATE pipeline.environment_lock SET told_position = $3, updated_at = $4::timestamptz WHERE organization_id = $1::uuid AND deployment_id = $2::uuid`;
const LEAVE = `UPDATE pipeline.environment_lock SET released_at = $3::timestamptz, updated_at = $3::timestamptz WHERE organization_id = $1::uuid AND deployment_id = $2::uuid AND released_at IS NULL RETURNING environment_id AS "environmentId"`;
const WAITING = `SELECT l.deployment_id AS "deploymentId", d.pipeline_id AS "pipelineId", h.incarnation FROM pipeline.environment_lock l
  JOIN pipeline.deployment d ON d.organization_id = l.organization_id AND d.id = l.deployment_id
  JOIN platform.aggregate_head h ON h.organization_id = l.organization_id AND h.aggregate_type = 'pipeline-deploy' AND h.aggregate_id = l.deployment_id
  WHERE l.organization_id = $1::uuid AND l.environment_id = $2::uuid AND l.released_at IS NULL AND l.acquired_at IS NULL ORDER BY l.ticket`;

/** Joins the environment's queue, behind everybody who is in it. */
export const joinQueue = async (unit: Unit, environmentId: string, deploymentId: string): Promise<void> => {
  const { organizationId, at, context } = unit;
  await query(unit.tx, JOIN, [
    organizationId,
    uuidv7(),
    environmentId,
    deploymentId,
    at.toISOString(),
    context.actor.userId,
  ]);
};

/** Where a waiting deployment stands; 0 is next, with nobody holding. Null when it does not wait. */
export const placeOf = async (source: Source, organizationId: string, deploymentId: string): Promise<Place | null> =>
  (await query<Place>(source, PLACE, [organizationId, deploymentId]))[0] ?? null;

/** The fence of a deployment that holds its environment; null when it does not. */
export const fenceOf = async (source: Source, organizationId: string, deploymentId: string): Promise<number | null> =>
  (await query<{ fence: number }>(source, HELD, [organizationId, deploymentId]))[0]?.fence ?? null;

/** Takes the free lock. The fence is larger than every one before it in this environment. */
export const takeLock = async (
  unit: Unit,
  environmentId: string,
  deploymentId: string,
): Promise<{ readonly fence: number; readonly queuedMs: number }> => {
  const values = [unit.organizationId, environmentId, deploymentId, unit.at.toISOString()];
  const [taken] = await query<{ fence: number; queuedMs: number }>(unit.tx, TAKE, values);
  if (!taken) throw new Error(`deployment ${deploymentId} does not wait for environment ${environmentId}`);
  return taken;
};

export const tellPosition = async (unit: Unit, deploymentId: string, position: number): Promise<void> => {
  await query(unit.tx, TELL, [unit.organizationId, deploymentId, position, unit.at.toISOString()]);
};

/** Gives up lock or place, and wakes everybody who waits. They are only signalled, so no two deployments are ever locked together. */
export const leaveQueue = async (unit: Unit, deploymentId: string): Promise<void> => {
  const [left] = await query<{ environmentId: string }>(unit.tx, LEAVE, [
    unit.organizationId,
    deploymentId,
    unit.at.toISOString(),
  ]);
  if (!left) return;
  const waiting = await query<{ deploymentId: string; pipelineId: string; incarnation: number }>(unit.tx, WAITING, [
    unit.organizationId,
    left.environmentId,
  ]);
  for (const { incarnation, ...deployment } of waiting)
    unit.request('workflow.signal', {
      ...workflowStart(unit, deployment, incarnation),
      message: { name: DEPLOY_SIGNALS.lockReleased, payload: { environmentId: left.environmentId } },
    });
};
