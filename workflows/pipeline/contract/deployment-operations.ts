import { z } from 'zod';
import { defineOperation, eventEnvelope, idParams, page, pageQuery, timeline, uuid } from '../../platform/contract-kit';
import { DEPLOYMENT_STATES } from '../deployment/names';
import {
  approveBody,
  compileCommand,
  createEnvironmentBody,
  deployBody,
  editEnvironmentBody,
  emptyBody,
  exportCommand,
  reasonBody,
} from './deployment-commands';
import { deploymentBody, deploymentPage, environmentBody, exportBody, planBody, queueBody } from './deployment-schemas';
import { pipelineQuery } from './operations-graph';

const tag = 'Deployments';
const read = { tag, method: 'get', idempotency: 'none', permission: 'deployment.view', errors: [] } as const;
const write = { tag, method: 'post', idempotency: 'key' } as const;
const command = { ...write, params: idParams, responses: { 200: deploymentBody } } as const;
const operate = { ...command, permission: 'deployment.operate' } as const;
const made = { ...write, permission: 'deployment.request', responses: { 201: deploymentBody } } as const;

const exporting = {
  ...write,
  permission: 'deployment.request',
  body: exportCommand,
  responses: { 201: exportBody },
  errors: ['PIPE_009', 'PIPE_010', 'PIPE_011'],
} as const;
const deploying = { ...made, body: deployBody, errors: ['PIPE_009', 'PIPE_020'] } as const;

export const deploymentOperations = {
  exportPipeline: defineOperation({
    ...exporting,
    path: '/pipelines/:id/export/dbt',
    summary: 'Commit a version as a dbt project; the same version is the same commit',
    params: idParams,
  }),
  exportDbt: defineOperation({
    ...exporting,
    path: '/export/dbt',
    summary: 'The same, for the pipeline that is named or the only one',
    query: z.object(pipelineQuery),
  }),
  compilePipeline: defineOperation({
    ...made,
    path: '/pipelines/:id/compile',
    summary: 'Export, compile with dbt and check against an environment, without a plan',
    params: idParams,
    body: compileCommand,
    errors: ['PIPE_009'],
  }),
  deployPipeline: defineOperation({
    ...deploying,
    path: '/pipelines/:id/deploy',
    summary: 'Begin a deployment of a version to an environment',
    params: idParams,
  }),
  deploy: defineOperation({
    ...deploying,
    path: '/deploy',
    summary: 'The same, for the pipeline that is named or the only one',
    query: z.object(pipelineQuery),
  }),
  listDeployments: defineOperation({
    ...read,
    path: '/deployments',
    summary: 'Deployments, newest first',
    query: z.strictObject({
      ...pageQuery,
      pipelineId: uuid.optional(),
      environmentId: uuid.optional(),
      state: z.enum(DEPLOYMENT_STATES).optional(),
    }),
    responses: { 200: deploymentPage },
  }),
  getDeployment: defineOperation({
    ...read,
    path: '/deployments/:id',
    summary: 'One deployment with its stages, approvals and place in the queue',
    params: idParams,
    responses: { 200: deploymentBody },
  }),
  getDeploymentPlan: defineOperation({
    ...read,
    path: '/deployments/:id/plan',
    summary: 'The plan that is approved by its hash: every step with its SQL, destructive ones first',
    params: idParams,
    responses: { 200: planBody },
  }),
  getDeploymentPlanSql: defineOperation({
    ...read,
    path: '/deployments/:id/plan/sql',
    summary: 'The plan as one SQL text in the order it runs',
    params: idParams,
    responses: { 200: z.object({ planHash: z.string(), sql: z.string() }) },
  }),
  getDeploymentTimeline: defineOperation({
    ...read,
    path: '/deployments/:id/timeline',
    summary: 'What happened, what is waited for, what comes next',
    params: idParams,
    query: z.strictObject({ asOf: z.coerce.number().int().min(0).optional() }),
    responses: { 200: timeline },
  }),
  deploymentEvents: defineOperation({
    ...read,
    path: '/deployments/:id/events',
    summary: 'Events of the deployment, its run and its nodes, live or as a page',
    params: idParams,
    stream: 'sse',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), limit: pageQuery.limit }),
    responses: { 200: page(eventEnvelope) },
  }),
  approveDeployment: defineOperation({
    ...command,
    permission: 'deployment.approve',
    path: '/deployments/:id/approve',
    summary: 'Approve exactly the plan with this hash',
    body: approveBody,
    errors: ['PIPE_015', 'PIPE_016', 'PIPE_017', 'PIPE_018', 'PIPE_023'],
  }),
  rejectDeployment: defineOperation({
    ...command,
    permission: 'deployment.approve',
    path: '/deployments/:id/reject',
    summary: 'Refuse the plan',
    body: reasonBody,
    errors: ['PIPE_015', 'PIPE_018'],
  }),
  startDeployment: defineOperation({
    ...command,
    permission: 'deployment.request',
    path: '/deployments/:id/start',
    summary: 'Start an approved deployment, or queue it behind the one that holds the environment',
    body: emptyBody,
    errors: ['PIPE_015', 'PIPE_016', 'PIPE_019', 'PIPE_023'],
  }),
  pauseDeployment: defineOperation({
    ...operate,
    path: '/deployments/:id/pause',
    summary: 'Start no further step; what runs may finish',
    body: reasonBody,
    errors: ['PIPE_015'],
  }),
  resumeDeployment: defineOperation({
    ...operate,
    path: '/deployments/:id/resume',
    summary: 'Go on after a pause',
    body: emptyBody,
    errors: ['PIPE_015'],
  }),
  cancelDeployment: defineOperation({
    ...command,
    permission: 'deployment.request',
    path: '/deployments/:id/cancel',
    summary: 'Cancel; running statements are ended in the database',
    body: reasonBody,
    errors: ['PIPE_015'],
  }),
  abandonDeployment: defineOperation({
    ...operate,
    path: '/deployments/:id/abandon',
    summary: 'Give up a deployment that stopped at a failure, and free the environment',
    body: reasonBody,
    errors: ['PIPE_015'],
  }),
  retryDeployment: defineOperation({
    ...made,
    path: '/deployments/:id/retry',
    summary: 'A new deployment of the same version, linked to this one',
    params: idParams,
    body: emptyBody,
    errors: ['PIPE_015'],
  }),
  replanDeployment: defineOperation({
    ...made,
    path: '/deployments/:id/replan',
    summary: 'A new deployment of the same version with a fresh plan, linked to this one',
    params: idParams,
    body: emptyBody,
    errors: ['PIPE_015'],
  }),
  listEnvironments: defineOperation({
    ...read,
    path: '/environments',
    summary: 'Environments by name',
    responses: { 200: z.object({ items: z.array(environmentBody) }) },
  }),
  createEnvironment: defineOperation({
    ...write,
    permission: 'environment.manage',
    path: '/environments',
    summary: 'Define an environment',
    body: createEnvironmentBody,
    responses: { 201: environmentBody },
    errors: ['PIPE_004'],
  }),
  getEnvironment: defineOperation({
    ...read,
    path: '/environments/:id',
    summary: 'One environment',
    params: idParams,
    responses: { 200: environmentBody },
  }),
  editEnvironment: defineOperation({
    ...write,
    method: 'patch',
    permission: 'environment.manage',
    path: '/environments/:id',
    summary: 'Change the rules of an environment; plans made under the old ones become stale',
    params: idParams,
    body: editEnvironmentBody,
    responses: { 200: environmentBody },
    errors: [],
  }),
  getEnvironmentQueue: defineOperation({
    ...read,
    path: '/environments/:id/queue',
    summary: 'Who holds the environment and who waits',
    params: idParams,
    responses: { 200: queueBody },
  }),
} as const;
