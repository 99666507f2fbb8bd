import type { Unit } from '@ratchet/prisma/commit';
import type { Selection, Stop } from '@ratchet/workflows/pipeline/deployment/names';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { PipelineFailure } from '../failure';
import { query } from '../query';
import { loadEnvironment } from './environments';
import { workflowStart } from './workflow-start';

export type NewDeployment = {
  readonly deploymentId: string;
  readonly pipelineId: string;
  readonly environmentId: string;
  /** The graph's present version when left out. */
  readonly version: number | undefined;
  /** The environment's own when left out. */
  readonly selection: Selection | undefined;
  readonly stopAfter: Stop | null;
  readonly autoStart: boolean;
  /** False: refused while somebody holds the environment or waits for it. */
  readonly queue: boolean;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  readonly supersedesId: string | null;
};

// the row stays locked, so that numbers are given one after the other
const PIPELINE = `SELECT head_version::float8 AS "headVersion", archived_at IS NOT NULL AS archived FROM pipeline.pipeline WHERE organization_id = $1::uuid AND id = $2::uuid AND deleted_at IS NULL FOR NO KEY UPDATE`;
const NEXT = `SELECT coalesce(max(number), 0)::integer + 1 AS number FROM pipeline.deployment WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid`;
const HOLDER = `SELECT d.number FROM pipeline.environment_lock l JOIN pipeline.deployment d ON d.organization_id = l.organization_id AND d.id = l.deployment_id
  WHERE l.organization_id = $1::uuid AND l.environment_id = $2::uuid AND l.released_at IS NULL ORDER BY l.ticket LIMIT 1`;
const INSERT = `INSERT INTO pipeline.deployment (organization_id, id, number, pipeline_id, environment_id, graph_version, state, hold, selection, stop_after, auto_start, vars, reason, requested_by, supersedes_id, created_at, created_by, updated_at)
  VALUES ($1::uuid, $2::uuid, $3, $4::uuid, $5::uuid, $6, 'DRAFT', 'NONE', $7, $8, $9, $10::jsonb, $11, $12::uuid, $13::uuid, $14::timestamptz, $12::uuid, $14::timestamptz)`;

/**
 * D1: a deployment as a draft, and its workflow asked for.
 * @throws PipelineFailure PIPE_009 no such pipeline, version or environment; PIPE_020 in use and not to be queued.
 */
export const createDeployment = async (unit: Unit, wanted: NewDeployment): Promise<void> => {
  const { organizationId, tx, at, context } = unit;
  const { deploymentId, pipelineId, environmentId, vars, reason, supersedesId, stopAfter, autoStart } = wanted;
  const [pipeline] = await query<{ headVersion: number; archived: boolean }>(tx, PIPELINE, [
    organizationId,
    pipelineId,
  ]);
  const environment = await loadEnvironment(tx, organizationId, environmentId);
  const currentVersion = pipeline?.headVersion ?? 0;
  const graphVersion = wanted.version ?? currentVersion;
  if (!pipeline || pipeline.archived || graphVersion > currentVersion || !environment)
    throw new PipelineFailure('PIPE_009', { at: environment ? graphVersion : environmentId, currentVersion });
  if (!wanted.queue) {
    const [holder] = await query<{ number: number }>(tx, HOLDER, [organizationId, environmentId]);
    if (holder)
      throw new PipelineFailure('PIPE_020', { environment: environment.name, holder: `deployment ${holder.number}` });
  }
  const [next] = await query<{ number: number }>(tx, NEXT, [organizationId, pipelineId]);
  const number = next?.number ?? 1;
  await query(tx, INSERT, [
    organizationId,
    deploymentId,
    number,
    pipelineId,
    environmentId,
    graphVersion,
    wanted.selection ?? environment.selectionDefault,
    stopAfter,
    autoStart,
    JSON.stringify(vars),
    reason,
    context.actor.userId,
    supersedesId,
    at.toISOString(),
  ]);
  const payload = { deploymentId, pipelineId, environmentId, number, graphVersion };
  const event = unit.emit({ type: 'deployment.created', payload, reason });
  unit.audit({
    eventType: `${DEPLOYMENT_AGGREGATE}.create`,
    entityType: DEPLOYMENT_AGGREGATE,
    entityId: deploymentId,
    data: { pipelineId, environmentId, graphVersion, stopAfter, sequence: event.sequence },
  });
  unit.request('workflow.start', workflowStart(unit, { deploymentId, pipelineId }, unit.incarnation));
};
