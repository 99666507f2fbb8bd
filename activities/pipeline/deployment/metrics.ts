import type { Unit } from '@ratchet/prisma/commit';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { query } from '../query';

const BUCKETS = ['hour', 'day'] as const;

// counted anew from the attempts, so that writing twice changes nothing
const WRITE = `INSERT INTO pipeline.node_metric (organization_id, id, pipeline_id, environment_id, unique_id, node_id, bucket, bucket_at, runs, failures, p50_ms, p95_ms, rows, test_failures, created_at, updated_at)
SELECT $1::uuid, gen_random_uuid(), r.pipeline_id, r.environment_id, n.unique_id, (array_agg(n.node_id))[1], $3, date_trunc($3, n.started_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC',
  count(*)::integer, count(*) FILTER (WHERE n.state = 'FAILED')::integer,
  coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY n.execution_ms), 0)::integer, coalesce(percentile_cont(0.95) WITHIN GROUP (ORDER BY n.execution_ms), 0)::integer,
  coalesce(sum(n.rows_affected), 0), coalesce(sum(n.failures), 0), $4::timestamptz, $4::timestamptz
FROM pipeline.node_run n JOIN pipeline.pipeline_run r ON r.organization_id = n.organization_id AND r.id = n.run_id
JOIN pipeline.pipeline_run own ON own.organization_id = r.organization_id AND own.id = $2::uuid AND own.pipeline_id = r.pipeline_id AND own.environment_id = r.environment_id
WHERE n.organization_id = $1::uuid AND n.state IN ('SUCCEEDED', 'WARNED', 'FAILED')
  AND date_trunc($3, n.started_at) IN (SELECT date_trunc($3, m.started_at) FROM pipeline.node_run m WHERE m.organization_id = $1::uuid AND m.run_id = $2::uuid AND m.started_at IS NOT NULL)
GROUP BY r.pipeline_id, r.environment_id, n.unique_id, date_trunc($3, n.started_at AT TIME ZONE 'UTC')
ON CONFLICT (organization_id, pipeline_id, environment_id, unique_id, bucket, bucket_at) DO UPDATE
  SET runs = excluded.runs, failures = excluded.failures, p50_ms = excluded.p50_ms, p95_ms = excluded.p95_ms, rows = excluded.rows, test_failures = excluded.test_failures, updated_at = excluded.updated_at`;

/** Rows, durations and failures by node and time, from what the run's attempts were. */
export const writeMetrics = async (unit: Unit, { run }: DeploymentAggregate): Promise<void> => {
  if (!run) return;
  for (const bucket of BUCKETS)
    await query(unit.tx, WRITE, [unit.organizationId, run.id, bucket, unit.at.toISOString()]);
};
