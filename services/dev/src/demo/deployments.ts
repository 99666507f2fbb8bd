import { randomUUID } from 'node:crypto';
import { ensureDbt } from '@ratchet/activities/pipeline/dbt/install';
import type { AfterReady } from '../after-ready';
import { signIn, type Call, type Json } from './caller';

const ENVIRONMENTS: readonly Json[] = [
  { name: 'dev', schemaName: 'dev' },
  { name: 'ci', schemaName: 'ci' },
  { name: 'prod', schemaName: 'prod', production: true, approvals: 1, destructiveApprovals: 2 },
];
const WAIT_MS = 300_000;
const LOOK_EVERY_MS = 1_000;
const ENDED = ['SUCCEEDED', 'FAILED', 'STALE', 'REJECTED', 'CANCELLED'];
/** A column that no payment has: the check against the target finds it before anything is planned. */
const BROKEN_SQL = "select order_id, amount_dollars from {{ ref('stg_payments') }}";

type Deployment = { readonly id: string; readonly state: string; readonly planHash: string | null };
type Node = { readonly id: string; readonly name: string };

const itemsOf = <T>(answer: Json): readonly T[] => answer['items'] as readonly T[];

const environments = async (operator: Call): Promise<ReadonlyMap<string, string>> => {
  const present = new Set(itemsOf<Node>(await operator('GET', '/environments')).map(({ name }) => name));
  for (const wanted of ENVIRONMENTS.filter(({ name }) => !present.has(String(name))))
    await operator('POST', '/environments', wanted, `demo-environment-${String(wanted['name'])}`);
  return new Map(itemsOf<Node>(await operator('GET', '/environments')).map(({ id, name }) => [name, id]));
};

/** Waits for one of the states; a deployment that has ended otherwise is left as it is. */
const settled = async (call: Call, id: string, ...states: readonly string[]): Promise<Deployment> => {
  for (const until = Date.now() + WAIT_MS; ;) {
    const deployment = (await call('GET', `/deployments/${id}`)) as unknown as Deployment;
    if (states.includes(deployment.state) || ENDED.includes(deployment.state)) return deployment;
    if (Date.now() > until) throw new Error(`demo data: deployment ${id} is still ${deployment.state}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
};

/** Edits the graph for the time of one deployment, and takes the edit back. */
const withEdit = async <T>(
  engineer: Call,
  pipelineId: string,
  change: (nodes: readonly Node[]) => Json,
  work: () => Promise<T>,
): Promise<T> => {
  const { version, nodes } = (await engineer('GET', `/pipelines/${pipelineId}/graph`)) as unknown as {
    version: number;
    nodes: Node[];
  };
  const edit = { expectedVersion: version, commandId: randomUUID(), onConflict: 'reject', changes: [change(nodes)] };
  await engineer('POST', `/pipelines/${pipelineId}/events`, edit, randomUUID());
  try {
    return await work();
  } finally {
    await engineer('POST', `/pipelines/${pipelineId}/undo`, { commandId: randomUUID(), scope: 'mine' }, randomUUID());
  }
};

const idOf = (nodes: readonly Node[], name: string): string => nodes.find((node) => node.name === name)?.id ?? '';

/** Three past deployments of the demo pipeline, one of them failed, and one that waits for the approval of a drop. */
export const demoDeployments: AfterReady = async ({ gatewayUrl }, { home, log }) => {
  // without dbt every one of them would fail
  ensureDbt(process.env['DBT_HOME'] ?? home);
  const [engineer, operator] = await Promise.all(
    ['engineer', 'operator'].map((name) => signIn(gatewayUrl, `${name}@demo.test`)),
  );
  if (!engineer || !operator) return;
  const [pipeline] = itemsOf<{ id: string; slug: string }>(await engineer('GET', '/pipelines?limit=200')).filter(
    ({ slug }) => slug === 'harbor-shop',
  );
  if (!pipeline) return;
  const known = await environments(operator);
  const { id: pipelineId } = pipeline;
  if (itemsOf(await engineer('GET', `/deployments?pipelineId=${pipelineId}&limit=1`)).length > 0) return;
  log('Demo deployments: dbt builds the shop in dev and prod …');
  const deploy = async (environment: string, step: string): Promise<string> => {
    const body = { environmentId: known.get(environment) ?? '' };
    return String((await engineer('POST', `/pipelines/${pipelineId}/deploy`, body, `demo-deploy-${step}`))['id']);
  };
  await settled(engineer, await deploy('dev', 'dev'));
  const waiting = await settled(engineer, await deploy('prod', 'prod'), 'AWAITING_APPROVAL');
  if (waiting.state === 'AWAITING_APPROVAL') {
    const approval = { planHash: waiting.planHash, comment: 'Looks as agreed' };
    await operator('POST', `/deployments/${waiting.id}/approve`, approval, `demo-approve-${waiting.id}`);
    await settled(engineer, waiting.id);
  }
  const breaking = (nodes: readonly Node[]): Json => ({
    type: 'node.sql_edited',
    nodeId: idOf(nodes, 'orders'),
    sql: BROKEN_SQL,
  });
  await withEdit(engineer, pipelineId, breaking, async () => settled(engineer, await deploy('ci', 'broken')));
  const removing = (nodes: readonly Node[]): Json => ({
    type: 'node.removed',
    nodeId: idOf(nodes, 'daily_revenue'),
    cascade: true,
  });
  await withEdit(engineer, pipelineId, removing, async () =>
    settled(engineer, await deploy('prod', 'drop'), 'AWAITING_APPROVAL'),
  );
  log('Demo deployments are there.');
};
