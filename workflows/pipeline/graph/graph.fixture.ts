import { change, type ChangeInput } from '../contract/changes';
import type { GraphState } from '../contract/graph-model';
import type { DraftEnv } from './draft';
import { check, type Plan, type Planned } from './plan';
import { emptyGraph } from './state';

/** Ids that are equal on every run. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Keeps the texts of a test and counts its ids. */
export class Bench {
  readonly texts = new Map<string, string>();
  #ids = 1_000;
  state: GraphState = emptyGraph;

  readonly env: DraftEnv = {
    newId: () => idOf((this.#ids += 1)),
    textOf: (sha256) => {
      const text = this.texts.get(sha256);
      if (text === undefined) throw new Error(`no text ${sha256}`);
      return text;
    },
  };

  try(...changes: ChangeInput[]): Plan {
    return this.take(
      check(
        this.state,
        changes.map((one) => change.parse(one)),
        this.env,
      ),
    );
  }

  /** Makes the plan the present state when it was accepted. */
  take(plan: Plan): Plan {
    if (!plan.ok) return plan;
    for (const [sha256, text] of plan.texts) this.texts.set(sha256, text);
    this.state = plan.state;
    return plan;
  }

  do(...changes: ChangeInput[]): Planned {
    const plan = this.try(...changes);
    if (!plan.ok) throw new Error(`${plan.code} ${JSON.stringify(plan.details)}`);
    return plan;
  }
}

export const SHOP = { raw: idOf(1), stgOrders: idOf(2), orders: idOf(3), daily: idOf(4), board: idOf(5) };

/** raw.orders → stg_orders → orders → daily_revenue → the exposure revenue_board (drawn). */
export const shop = (): Bench => {
  const bench = new Bench();
  bench.do(
    { type: 'node.added', nodeId: SHOP.raw, kind: 'SOURCE', name: 'orders', config: { source_name: 'raw' } },
    {
      type: 'node.added',
      nodeId: SHOP.stgOrders,
      kind: 'MODEL',
      name: 'stg_orders',
      sql: "select * from {{ source('raw', 'orders') }}",
    },
    {
      type: 'node.added',
      nodeId: SHOP.orders,
      kind: 'MODEL',
      name: 'orders',
      sql: "select * from {{ ref('stg_orders') }}",
    },
    {
      type: 'node.added',
      nodeId: SHOP.daily,
      kind: 'MODEL',
      name: 'daily_revenue',
      sql: "select 1 from {{ ref('orders') }}",
    },
    { type: 'node.added', nodeId: SHOP.board, kind: 'EXPOSURE', name: 'revenue_board' },
    { type: 'edge.connected', from: SHOP.daily, to: SHOP.board },
  );
  return bench;
};
