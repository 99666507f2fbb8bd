import { createHash, randomUUID } from 'node:crypto';
import { harborShop } from '@ratchet/activities/pipeline/demo/harbor-shop';
import { zipSync } from 'fflate';
import type { AfterReady } from '../after-ready';
import { signIn, type Call, type Json } from './caller';

const SLUG = 'harbor-shop';
const VERSION = 60;
/** The project as it was imported has fewer; the rest are edits of two people. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  raw_customers: 'Customers as the tills know them.',
  raw_orders: 'Orders as the tills know them.',
  stg_customers: 'One row per customer, named as in the rest of the project.',
  stg_orders: 'One row per order, named as in the rest of the project.',
  stg_payments: 'One row per payment, in cents.',
  orders: 'One row per order with what was paid for it. Cancelled payments do not count.',
  customers: 'One row per customer with everything ordered so far.',
  daily_revenue: 'Revenue by day of order, kept up to date day by day.',
};
const COLUMNS: readonly (readonly [node: string, column: string, description: string])[] = [
  ['orders', 'order_id', 'Number of the order at the till.'],
  ['orders', 'customer_id', 'Who ordered.'],
  ['customers', 'customer_id', 'Number of the customer at the till.'],
  ['daily_revenue', 'order_date', 'Day of the order, in UTC.'],
];

type Node = {
  readonly id: string;
  readonly name: string;
  readonly position: { readonly x: number; readonly y: number };
  readonly columns: readonly { readonly name: string }[];
};
type Graph = { readonly version: number; readonly nodes: readonly Node[]; readonly frames: readonly unknown[] };

const describeColumn = ({ id: nodeId, columns }: Node, name: string, description: string): Json =>
  columns.some((column) => column.name === name)
    ? { type: 'column.edited', nodeId, column: name, patch: { description } }
    : { type: 'column.added', nodeId, column: { name, description } };

/** More edits than are needed; what is so already makes no event. */
const editsOf = ({ nodes, frames }: Graph): Json[] => {
  const named = (name: string): Node[] => nodes.filter((node) => node.name === name);
  const described = Object.entries(DESCRIPTIONS).flatMap(([name, description]) =>
    named(name).map(({ id: nodeId }): Json => ({ type: 'node.described', nodeId, description })),
  );
  const columns = COLUMNS.flatMap(([name, column, description]) =>
    named(name).map((node) => describeColumn(node, column, description)),
  );
  const frame = { type: 'frame.added', frame: { title: 'Marts', x: 480, y: -40, width: 720, height: 480 } };
  // everything is set out a little wider, over and over, as people do
  const moves = Array.from({ length: VERSION }, (_, index): Json => {
    const { id, position } = nodes[index % nodes.length] as Node;
    const round = Math.floor(index / nodes.length) + 1;
    return { type: 'node.moved', nodeId: id, position: { x: position.x + 20 * round, y: position.y + 10 * round } };
  });
  return [...described, ...columns, ...(frames.length === 0 ? [frame] : []), ...moves];
};

const importShop = async (engineer: Call): Promise<string> => {
  const bytes = zipSync(
    Object.fromEntries([...harborShop()].map(([name, content]) => [name, new Uint8Array(content)])),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { bytes, mediaType: 'application/zip', sha256 };
  const answer = await engineer(
    'POST',
    `/pipelines/import?name=Harbor%20shop&slug=${SLUG}`,
    file,
    `demo-import-${sha256}`,
  );
  return (answer['pipeline'] as { id: string }).id;
};

/** Imports the shop's project and edits it by two people, as they would, up to version 60; goes on where it stopped. */
export const demoPipeline: AfterReady = async ({ gatewayUrl }, { log }) => {
  const [engineer, admin] = await Promise.all(
    ['engineer', 'admin'].map((name) => signIn(gatewayUrl, `${name}@demo.test`)),
  );
  if (!engineer || !admin) return;
  const present = (await engineer('GET', '/pipelines?limit=200'))['items'] as { id: string; slug: string }[];
  const known = present.find(({ slug }) => slug === SLUG)?.id;
  if (known === undefined) log('Importing the demo pipeline');
  const id = known ?? (await importShop(engineer));
  const graph = (await engineer('GET', `/pipelines/${id}/graph?include=columns`)) as unknown as Graph;
  let { version } = graph;
  for (const change of editsOf(graph)) {
    if (version >= VERSION) return;
    const author = version % 3 === 0 ? admin : engineer;
    const append = { expectedVersion: version, commandId: randomUUID(), changes: [change] };
    version = Number((await author('POST', `/pipelines/${id}/events`, append, randomUUID()))['version']);
  }
};
