import { createHash, randomUUID } from 'node:crypto';
import { harborShop } from '@ratchet/activities/pipeline/demo/harbor-shop';
import type { TargetConnection } from '@ratchet/activities/pipeline/warehouse/connection';
import { warehouseConnection } from '@ratchet/activities/pipeline/warehouse/environment';
import { demoId } from '@ratchet/prisma/seed';
import { zipSync } from 'fflate';
import type { Api } from './api';
import { ok } from './deals';
import { eventually } from './eventually';
import type { TestStack } from './stack';

export type NodeView = {
  uniqueId: string;
  name: string;
  state: string;
  attempt: number;
  action: string;
  message: string | null;
  rowsAffected: number | null;
  executionMs: number | null;
  skippedBecauseOf: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  earlier: { attempt: number; state: string }[];
};
export type DeploymentView = {
  id: string;
  number: number;
  state: string;
  hold: string;
  failedStage: string | null;
  failure: { code: string; message: string; details: Record<string, any> } | null;
  planHash: string | null;
  commitSha: string | null;
  runId: string | null;
  approvals: { needed: number; given: number; missing: number };
  actions: string[];
  stages: { stage: string; state: string }[];
  queue: { position: number } | null;
  progress: { total: number; done: number };
};
export type PlanView = {
  planHash: string;
  destructiveCount: number;
  steps: {
    uniqueId: string;
    action: string;
    destructive: boolean;
    text: string | null;
    risks: { rows: number | null }[];
  }[];
};

/** The demo shop through the import route, with files changed by `edit`. Answers the pipeline's id. */
export const importShop = async (
  api: Api,
  name: string,
  edit: (files: Map<string, Buffer>) => void = () => undefined,
): Promise<string> => {
  const files = new Map(harborShop());
  edit(files);
  const bytes = zipSync(Object.fromEntries([...files].map(([path, content]) => [path, new Uint8Array(content)])));
  const response = await fetch(`${api.url()}/api/v1/pipelines/import?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${api.token}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/zip',
      'x-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    },
    body: bytes as unknown as string,
  });
  if (response.status !== 201) throw new Error(`import answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { pipeline: { id: string } }).pipeline.id;
};

/** An environment of the built-in warehouse whose schema has its name. */
export const createEnvironment = async (
  operator: Api,
  name: string,
  rules: Record<string, unknown> = {},
): Promise<{ id: string }> =>
  ok(await operator.post('/environments', { name, schemaName: name.replaceAll('-', '_'), ...rules }), 201);

export const deploy = async (
  api: Api,
  pipelineId: string,
  environmentId: string,
  options: Record<string, unknown> = {},
): Promise<DeploymentView> => ok(await api.post(`/pipelines/${pipelineId}/deploy`, { environmentId, ...options }), 201);

export const deploymentOf = async (api: Api, id: string): Promise<DeploymentView> =>
  ok(await api.get<DeploymentView>(`/deployments/${id}`));

const ENDED = ['SUCCEEDED', 'FAILED', 'STALE', 'REJECTED', 'CANCELLED'];

/** Waits for the state; a deployment that ends otherwise fails the test at once. */
export const reaches = (api: Api, id: string, state: string, hold?: string): Promise<DeploymentView> =>
  eventually(
    async () => {
      const deployment = await deploymentOf(api, id);
      if (deployment.state === state && (hold === undefined || deployment.hold === hold)) return { deployment };
      if (ENDED.includes(deployment.state)) return { ended: deployment };
      return null;
    },
    `deployment ${id} is ${state} ${hold ?? ''}`,
    240_000,
  ).then((found) => {
    if ('deployment' in found && found.deployment) return found.deployment;
    const { state: is, failure } = (found as { ended: DeploymentView }).ended;
    throw new Error(`the deployment is ${is}, not ${state}: ${JSON.stringify(failure)}`);
  });

export const nodesOf = async (api: Api, pipelineId: string, runId: string | null): Promise<NodeView[]> =>
  ok(await api.get<{ items: NodeView[] }>(`/pipelines/${pipelineId}/runs/${runId}/nodes`)).items;
export const nodeOf = async (api: Api, pipelineId: string, runId: string | null, name: string): Promise<NodeView> => {
  const node = (await nodesOf(api, pipelineId, runId)).find((one) => one.name === name);
  if (!node) throw new Error(`the run has no node ${name}`);
  return node;
};
export const planOf = async (api: Api, id: string): Promise<PlanView> =>
  ok(await api.get<PlanView>(`/deployments/${id}/plan`));
export const approve = async (api: Api, { id, planHash }: DeploymentView): Promise<DeploymentView> =>
  ok(await api.post<DeploymentView>(`/deployments/${id}/approve`, { planHash }));

/** The environment's role in the warehouse of the demo organisation. */
export const targetOf = (stack: TestStack, environment: string): Promise<TargetConnection> =>
  warehouseConnection(stack.workerEnvironment['WAREHOUSE_URL'] as string, {
    organizationId: demoId('demo'),
    environment,
    schema: environment.replaceAll('-', '_'),
  });
