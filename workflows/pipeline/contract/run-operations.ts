import { z } from 'zod';
import { defineOperation, idParams, instantInput, pageQuery, uuid } from '../../platform/contract-kit';
import { reasonBody, retryNodeBody } from './deployment-commands';
import { deploymentBody } from './deployment-schemas';
import { ganttBody, logBody, metricsBody, runBody, runNodes, runPage } from './run-schemas';
import { pipelineQuery } from './operations-graph';

const tag = 'Runs and metrics';
const read = { tag, method: 'get', idempotency: 'none', permission: 'deployment.view', errors: [] } as const;
const runParams = z.object({ id: uuid, runId: uuid });
const nodeCommand = {
  tag,
  method: 'post',
  idempotency: 'key',
  permission: 'deployment.operate',
  params: runParams.extend({ uniqueId: z.string().max(400) }),
  responses: { 200: deploymentBody },
  errors: ['PIPE_015'],
} as const;
const metricsQuery = {
  from: instantInput.optional(),
  to: instantInput.optional(),
  /** Node id of the graph, or dbt's unique id. */
  node: z.string().max(400).optional(),
  environmentId: uuid.optional(),
  bucket: z.enum(['hour', 'day']).default('day'),
};

export const runOperations = {
  listPipelineRuns: defineOperation({
    ...read,
    path: '/pipelines/:id/runs',
    summary: 'Runs of the pipeline, newest first',
    params: idParams,
    query: z.strictObject(pageQuery),
    responses: { 200: runPage },
  }),
  getPipelineRun: defineOperation({
    ...read,
    path: '/pipelines/:id/runs/:runId',
    summary: 'One run',
    params: runParams,
    responses: { 200: runBody },
  }),
  listRunNodes: defineOperation({
    ...read,
    path: '/pipelines/:id/runs/:runId/nodes',
    summary: 'Every step of the run with its attempts',
    params: runParams,
    responses: { 200: runNodes },
  }),
  getRunGantt: defineOperation({
    ...read,
    path: '/pipelines/:id/runs/:runId/gantt',
    summary: 'When each step ran, with the critical path',
    params: runParams,
    responses: { 200: ganttBody },
  }),
  getRunLogs: defineOperation({
    ...read,
    path: '/pipelines/:id/runs/:runId/logs',
    summary: "dbt's log by node",
    params: runParams,
    query: z.strictObject({ uniqueId: z.string().max(400).optional() }),
    responses: { 200: logBody },
  }),
  retryRunNode: defineOperation({
    ...nodeCommand,
    path: '/pipelines/:id/runs/:runId/nodes/:uniqueId/retry',
    summary: 'Try a failed step again, and what was skipped because of it',
    body: retryNodeBody,
  }),
  skipRunNode: defineOperation({
    ...nodeCommand,
    path: '/pipelines/:id/runs/:runId/nodes/:uniqueId/skip',
    summary: 'Leave a step out, with what needs it',
    body: reasonBody,
  }),
  getPipelineMetrics: defineOperation({
    ...read,
    path: '/pipelines/:id/metrics',
    summary: 'Rows, durations and failures by node and time',
    params: idParams,
    query: z.strictObject(metricsQuery),
    responses: { 200: metricsBody },
  }),
  getMetrics: defineOperation({
    ...read,
    path: '/metrics',
    summary: 'The same, for the pipeline that is named or the only one',
    query: z.strictObject({ ...pipelineQuery, ...metricsQuery }),
    responses: { 200: metricsBody },
  }),
} as const;
