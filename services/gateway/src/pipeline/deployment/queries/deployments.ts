import { readPlan } from '@ratchet/activities/pipeline/deployment/plan-store';
import { textSha256 } from '@ratchet/activities/pipeline/deployment/planner/plan-hash';
import { query } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import type { metricsBody } from '@ratchet/workflows/pipeline/contract/run-schemas';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { z } from 'zod';
import { ApiError } from '../../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../../platform/room';
import type { DeploymentHandlers } from '../handlers';
import { readDetail } from './detail';
import { readSummaries, readSummary } from './summaries';
import { readPipeline } from '../../read-pipeline';
import { whichPipeline } from '../../which-pipeline';

type Handlers = Pick<
  DeploymentHandlers,
  | 'listDeployments'
  | 'getDeployment'
  | 'getDeploymentPlan'
  | 'getDeploymentPlanSql'
  | 'deploymentEvents'
  | 'getPipelineMetrics'
  | 'getMetrics'
>;

const LIST = `($2::uuid IS NULL OR d.pipeline_id = $2) AND ($3::uuid IS NULL OR d.environment_id = $3) AND ($4::text IS NULL OR d.state = $4)
  AND ($5::timestamptz IS NULL OR (d.created_at, d.id) < ($5, $6::uuid)) ORDER BY d.created_at DESC, d.id DESC LIMIT $7`;
const METRICS = `SELECT to_char(m.bucket_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, m.environment_id AS "environmentId", m.unique_id AS "uniqueId", m.node_id AS "nodeId", split_part(m.unique_id, '.', 3) AS name,
  m.runs, m.failures, m.p50_ms AS "p50Ms", m.p95_ms AS "p95Ms", m.rows::float8 AS rows, m.test_failures::float8 AS "testFailures"
FROM pipeline.node_metric m WHERE m.organization_id = $1::uuid AND m.pipeline_id = $2::uuid AND m.bucket = $3
  AND ($4::timestamptz IS NULL OR m.bucket_at >= $4) AND ($5::timestamptz IS NULL OR m.bucket_at < $5) AND ($6::text IS NULL OR m.unique_id = $6 OR m.node_id::text = $6) AND ($7::uuid IS NULL OR m.environment_id = $7)
ORDER BY m.bucket_at, m.unique_id LIMIT 5000`;

type MetricRow = z.input<typeof metricsBody>['items'][number];

const planOf = async (deps: GatewayDeps, { reader }: Pick<OperationRequest, 'reader'>, id: string) => {
  const { organizationId } = reader;
  const item = await readAs(deps.db, reader, (client) => readSummary(client, organizationId, id));
  if (item.planHash === null) throw new ApiError('NOT_FOUND_001', { reason: 'there is no plan yet' });
  return { item, plan: await readPlan(deps, organizationId, item.planHash) };
};

export const deploymentQueries = (deps: GatewayDeps): Handlers => {
  type MetricsQuery = Parameters<DeploymentHandlers['getPipelineMetrics']>[0]['query'];
  const metrics = async (
    { reader }: Pick<OperationRequest, 'reader'>,
    pipelineId: string,
    { bucket, from, to, node, environmentId }: MetricsQuery,
  ) => ({
    status: 200,
    body: await readAs(deps.db, reader, async (client) => {
      await readPipeline(client, reader.organizationId, pipelineId);
      const filter = [from, to, node, environmentId].map((value) => value ?? null);
      const values = [reader.organizationId, pipelineId, bucket, ...filter];
      return { bucket, items: await query<MetricRow>(client, METRICS, values) };
    }),
  });
  return {
    listDeployments: async ({
      reader,
      query: { pipelineId = null, environmentId = null, state = null, limit, cursor },
    }) => {
      const [at = null, lastId = null] = cursor === undefined ? [] : deps.cursors.decode(cursor);
      const values = [pipelineId, environmentId, state, at, lastId, limit + 1];
      const rows = await readAs(deps.db, reader, (client) =>
        readSummaries(client, reader.organizationId, LIST, values),
      );
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.createdAt, last.id]) : null } };
    },
    getDeployment: async ({ reader, caller, params }) => ({
      status: 200,
      body: await readAs(deps.db, reader, (client) => readDetail(client, caller, params.id)),
    }),
    getDeploymentPlan: async (request) => {
      const { item, plan } = await planOf(deps, request, request.params.id);
      const { steps, planner, plannerVersion, target, config, ...rest } = plan;
      const destructiveFirst = [...steps].sort(
        (left, right) => Number(right.destructive) - Number(left.destructive) || left.seq - right.seq,
      );
      const body = {
        ...rest,
        deploymentId: item.id,
        planner: { id: planner, version: plannerVersion },
        target: target.kind,
        environment: config.environment,
        destructiveCount: steps.filter(({ destructive }) => destructive).length,
        warnings: [...plan.warnings],
        steps: destructiveFirst.map((step) => ({ ...step, textSha256: textSha256(step) })),
      };
      return { status: 200, body };
    },
    getDeploymentPlanSql: async (request) => {
      const { plan } = await planOf(deps, request, request.params.id);
      const parts = plan.steps.map(({ seq, action, relation, uniqueId, reason, text }) =>
        [`-- ${seq}. ${action} ${relation ?? uniqueId}: ${reason}`, (text ?? '').trim(), ''].join('\n'),
      );
      return { status: 200, body: { planHash: plan.planHash, sql: parts.join('\n') } };
    },
    deploymentEvents: async (request) => {
      await readAs(deps.db, request.reader, (client) =>
        readSummary(client, request.reader.organizationId, request.params.id),
      );
      return deps.streams.aggregate(request as unknown as OperationRequest, DEPLOYMENT_AGGREGATE, request.params.id);
    },
    getPipelineMetrics: ({ params, query: wanted, ...request }) => metrics(request, params.id, wanted),
    getMetrics: async ({ query: { pipelineId, ...wanted }, ...request }) =>
      metrics(request, await whichPipeline(deps, request, pipelineId), wanted),
  };
};
