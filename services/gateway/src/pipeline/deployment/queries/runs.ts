import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { query, type Source } from '@ratchet/activities/pipeline/query';
import type { runBody } from '@ratchet/workflows/pipeline/contract/run-schemas';
import type { z } from 'zod';
import { ApiError } from '../../../platform/api-error';
import { progressOf } from './summaries';

export type RunBody = z.input<typeof runBody>;
type Row = Omit<RunBody, 'progress'> & { readonly total: number; readonly counts: Readonly<Record<string, number>> };

const BODY = `json_build_object('id', r.id, 'number', r.number, 'deploymentId', d.id, 'deploymentNumber', d.number, 'environment', json_build_object('id', e.id, 'name', e.name), 'kind', r.kind, 'state', r.state,
  'hold', d.hold, 'manifestHash', r.manifest_hash, 'queuedMs', r.queued_ms, 'startedAt', ${instantSql('r.started_at')}, 'finishedAt', ${instantSql('r.finished_at')},
  'total', (SELECT count(*)::integer FROM pipeline.plan_step s WHERE s.organization_id = d.organization_id AND s.plan_hash = d.plan_hash),
  'counts', (SELECT coalesce(json_object_agg(c.state, c.count), '{}') FROM (SELECT n.state, count(*)::integer AS count FROM (
    SELECT DISTINCT ON (n.unique_id) n.state FROM pipeline.node_run n WHERE n.organization_id = r.organization_id AND n.run_id = r.id ORDER BY n.unique_id, n.attempt DESC) n GROUP BY n.state) c))::text AS body
FROM pipeline.pipeline_run r
JOIN pipeline.deployment d ON d.organization_id = r.organization_id AND d.id = r.deployment_id
JOIN pipeline.environment e ON e.organization_id = r.organization_id AND e.id = r.environment_id
WHERE r.organization_id = $1::uuid AND r.pipeline_id = $2::uuid`;

/** Runs of one pipeline that fit the condition, whose parameters begin at `$3`. */
export const readRuns = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly RunBody[]> => {
  const rows = await query<{ body: string }>(source, `SELECT ${BODY} AND ${condition}`, [
    organizationId,
    pipelineId,
    ...values,
  ]);
  return rows.map(({ body }) => {
    const { total, counts, ...run } = JSON.parse(body) as Row;
    return { ...run, progress: progressOf(counts, total) };
  });
};

/** @throws ApiError NOT_FOUND_001 */
export const readRun = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
  runId: string,
): Promise<RunBody> => {
  const [run] = await readRuns(source, organizationId, pipelineId, 'r.id = $3::uuid', [runId]);
  if (!run) throw new ApiError('NOT_FOUND_001');
  return run;
};
