import { loadAggregate } from '@ratchet/activities/pipeline/deployment/load';
import { readPlan } from '@ratchet/activities/pipeline/deployment/plan-store';
import { query } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import type { DbtEvent } from '@ratchet/activities/pipeline/dbt/types';
import { criticalPath } from '@ratchet/workflows/pipeline/deployment/longest-path';
import type { NodeRun } from '@ratchet/workflows/pipeline/deployment/model';
import { latestOf } from '@ratchet/workflows/pipeline/deployment/state/draft';
import type { PoolClient } from 'pg';
import { ApiError } from '../../../platform/api-error';
import type { GatewayDeps } from '../../../platform/room';
import type { DeploymentHandlers } from '../handlers';
import { readRun, readRuns } from './runs';

type Handlers = Pick<
  DeploymentHandlers,
  'listPipelineRuns' | 'getPipelineRun' | 'listRunNodes' | 'getRunGantt' | 'getRunLogs'
>;

const HEAD = `SELECT last_sequence::float8 AS "lastSeq" FROM platform.aggregate_head WHERE organization_id = $1::uuid AND aggregate_type = 'pipeline-deploy' AND aggregate_id = $2::uuid`;
const LOGS = `SELECT n.unique_id AS "uniqueId", n.attempt, n.log_sha256 AS sha256 FROM pipeline.node_run n
  WHERE n.organization_id = $1::uuid AND n.run_id = $2::uuid AND n.log_sha256 IS NOT NULL AND ($3::text IS NULL OR n.unique_id = $3) ORDER BY n.started_at, n.unique_id, n.attempt LIMIT 500`;

const attemptOf = (node: NodeRun) => ({
  attempt: node.attempt,
  state: node.state,
  startedAt: node.startedAt,
  finishedAt: node.finishedAt,
  nextAttemptAt: node.nextAttemptAt,
  executionMs: node.executionMs,
  compileMs: node.compileMs,
  rowsAffected: node.rowsAffected,
  failures: node.failures,
  message: node.message,
  dbtCode: node.dbtCode,
});

export const runQueries = (deps: GatewayDeps): Handlers => {
  const open = async (client: PoolClient, organizationId: string, params: { id: string; runId: string }) => {
    const run = await readRun(client, organizationId, params.id, params.runId);
    const aggregate = await loadAggregate(client, organizationId, run.deploymentId);
    if (!aggregate) throw new ApiError('NOT_FOUND_001');
    return { run, aggregate };
  };
  return {
    listPipelineRuns: async ({ reader, params, query: { limit, cursor } }) => {
      const after = cursor === undefined ? null : (deps.cursors.decode(cursor)[0] as number);
      const rows = await readAs(deps.db, reader, (client) =>
        readRuns(
          client,
          reader.organizationId,
          params.id,
          '($3::integer IS NULL OR r.number < $3) ORDER BY r.number DESC LIMIT $4',
          [after, limit + 1],
        ),
      );
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.number]) : null } };
    },
    getPipelineRun: async ({ reader, params }) => ({
      status: 200,
      body: await readAs(deps.db, reader, (client) => readRun(client, reader.organizationId, params.id, params.runId)),
    }),
    listRunNodes: async ({ reader, params }) => {
      const { organizationId } = reader;
      const { run, aggregate, lastSeq } = await readAs(deps.db, reader, async (client) => {
        const opened = await open(client, organizationId, params);
        const [head] = await query<{ lastSeq: number }>(client, HEAD, [organizationId, opened.run.deploymentId]);
        return { ...opened, lastSeq: head?.lastSeq ?? 0 };
      });
      const plan = await readPlan(deps, organizationId, aggregate.deployment.planHash ?? '');
      const latest = latestOf(aggregate.nodes);
      const critical = new Set(criticalPath(aggregate.steps));
      const items = plan.steps.flatMap((step) => {
        const node = latest.get(step.uniqueId);
        if (!node) return [];
        const { seq, uniqueId, nodeId, name, resourceType, action, dependsOn, destructive } = step;
        const earlier = aggregate.nodes.filter((one) => one.uniqueId === uniqueId && one.attempt < node.attempt);
        return {
          ...attemptOf(node),
          ...{ seq, uniqueId, nodeId, name, resourceType, action, dependsOn: [...dependsOn], destructive },
          skippedBecauseOf: node.skippedBecauseOf,
          critical: critical.has(uniqueId),
          earlier: earlier.map(attemptOf),
        };
      });
      return { status: 200, body: { run, items, lastSeq } };
    },
    getRunGantt: async ({ reader, params }) => {
      const { run, aggregate } = await readAs(deps.db, reader, (client) => open(client, reader.organizationId, params));
      const critical = new Set(criticalPath(aggregate.steps));
      const from = run.startedAt;
      const end = run.finishedAt ?? deps.db.clock.now().toISOString();
      const rows = aggregate.nodes.flatMap((node) => {
        if (node.startedAt === null || from === null) return [];
        const { uniqueId, attempt, state } = node;
        const durationMs = Date.parse(node.finishedAt ?? end) - Date.parse(node.startedAt);
        const startMs = Date.parse(node.startedAt) - Date.parse(from);
        const name = uniqueId.split('.')[2] ?? uniqueId;
        return {
          uniqueId,
          name,
          attempt,
          state,
          startMs,
          durationMs: Math.max(0, durationMs),
          critical: critical.has(uniqueId),
        };
      });
      rows.sort((left, right) => left.startMs - right.startMs || left.uniqueId.localeCompare(right.uniqueId));
      return { status: 200, body: { from, to: run.finishedAt, rows } };
    },
    getRunLogs: async ({ reader, params, query: { uniqueId = null } }) => {
      const { organizationId } = reader;
      const kept = await readAs(deps.db, reader, async (client) => {
        await readRun(client, organizationId, params.id, params.runId);
        const values = [organizationId, params.runId, uniqueId];
        return query<{ uniqueId: string; attempt: number; sha256: string }>(client, LOGS, values);
      });
      const logs = await Promise.all(
        kept.map(async ({ sha256, ...of }) => {
          const lines = JSON.parse((await deps.artifacts.read(organizationId, sha256)).toString()) as DbtEvent[];
          return lines.map(({ at, level, code, message }) => ({
            ...of,
            at: new Date(at).toISOString(),
            level,
            code,
            text: message,
          }));
        }),
      );
      return { status: 200, body: { items: logs.flat() } };
    },
  };
};
