import { randomUUID } from 'node:crypto';
import type { ChangeInput } from '@ratchet/workflows/pipeline/contract/changes';
import type { Api, ApiAnswer } from './api';
import { ok } from './deals';

export type GraphView = {
  version: number;
  headVersion: number;
  at: string;
  stateSha256: string;
  nodes: { id: string; name: string; kind: string; sql?: string | null; tests?: { id: string; name: string }[] }[];
  edges: { from: string; to: string; origin: string }[];
  issues: { nodeName: string; code: string; line: number | null }[];
};
export type AppendView = {
  version: number;
  events: { type: string; sequence: number; payload: any }[];
  issues: unknown[];
};
type Options = { expectedVersion?: number; onConflict?: 'reject' | 'rebase'; commandId?: string };

export const createPipeline = async (api: Api, name: string): Promise<{ id: string; version: number; slug: string }> =>
  ok(await api.post('/pipelines', { name }), 201);

export const graphOf = async (api: Api, id: string, query = ''): Promise<GraphView> =>
  ok(await api.get<GraphView>(`/pipelines/${id}/graph?include=columns,sql,issues${query}`));

/** Sends an edit made on the present version, or on the one named. */
export const edit = async (
  api: Api,
  id: string,
  changes: readonly ChangeInput[],
  { expectedVersion, onConflict = 'reject', commandId = randomUUID() }: Options = {},
): Promise<ApiAnswer> => {
  const version = expectedVersion ?? (await graphOf(api, id)).version;
  return api.post(`/pipelines/${id}/events`, { expectedVersion: version, commandId, onConflict, changes });
};

export const edited = async (...args: Parameters<typeof edit>): Promise<AppendView> => ok(await edit(...args), 201);

export const idsOf = ({ nodes }: GraphView): Record<string, string> =>
  Object.fromEntries(nodes.map(({ id, name }) => [name, id]));

/** Seeds, staging models, orders, customers and daily_revenue of a shop, in one command; ids by name. */
export const drawShop = async (api: Api, id: string): Promise<Record<string, string>> => {
  const seed = (name: string): ChangeInput => ({ type: 'node.added', kind: 'SEED', name, sql: 'id\n1\n' });
  const model = (name: string, ...refs: string[]): ChangeInput => ({
    type: 'node.added',
    kind: 'MODEL',
    name,
    sql: refs.map((ref) => `select * from {{ ref('${ref}') }}`).join('\nunion all\n'),
  });
  await edited(api, id, [
    ...['raw_customers', 'raw_orders', 'raw_payments'].map(seed),
    model('stg_customers', 'raw_customers'),
    model('stg_orders', 'raw_orders'),
    model('stg_payments', 'raw_payments'),
    model('orders', 'stg_orders', 'stg_payments'),
    model('customers', 'stg_customers', 'orders'),
    model('daily_revenue', 'orders'),
  ]);
  return idsOf(await graphOf(api, id));
};
