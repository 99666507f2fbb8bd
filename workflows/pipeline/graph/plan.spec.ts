import { describe, expect, it } from '@jest/globals';
import type { ChangeInput } from '../contract/changes';
import { stateSha256 } from './canonical';
import type { Bench } from './graph.fixture';
import { idOf, SHOP, shop } from './graph.fixture';
import { issuesOf } from './issues';
import { inverse } from './plan';
import { edgesOf } from './state';

const NEW = idOf(9);
const names = (bench: Bench): string[] =>
  edgesOf(bench.state).map(
    ({ from, to, origin }) => `${bench.state.nodes[from]?.name} → ${bench.state.nodes[to]?.name} ${origin}`,
  );

describe('editing the graph', () => {
  it('draws the edges that follow from SQL', () => {
    expect(names(shop()).sort()).toEqual([
      'daily_revenue → revenue_board DECLARED',
      'orders → daily_revenue SQL',
      'orders → stg_orders SQL',
      'stg_orders → orders SQL',
    ]);
  });

  it('renames in everything that refers to it, singular tests too', () => {
    const bench = shop();
    bench.do({
      type: 'test.added',
      nodeId: SHOP.daily,
      test: { kind: 'SINGULAR', name: 'some', sql: "select 1 from {{ ref('orders') }}" },
    });
    const { events } = bench.do({ type: 'node.renamed', nodeId: SHOP.orders, name: 'sales' });
    expect(events.map(({ type }) => type)).toEqual(['node.renamed', 'node.sql_edited', 'test.edited']);
    expect(bench.texts.get(bench.state.nodes[SHOP.daily]?.body?.sha256 ?? '')).toBe("select 1 from {{ ref('sales') }}");
    expect(issuesOf(bench.state)).toEqual([]);
    expect(names(bench)).toContain('sales → daily_revenue SQL');
  });

  it('removes what depends on a node with it, last first', () => {
    const bench = shop();
    const { events } = bench.do({ type: 'node.removed', nodeId: SHOP.stgOrders, cascade: true });
    expect(events.map(({ payload }) => ('node' in payload ? payload.node.name : ''))).toEqual([
      'revenue_board',
      'daily_revenue',
      'orders',
      'stg_orders',
    ]);
    expect(Object.keys(bench.state.nodes)).toEqual([SHOP.raw]);
    expect(bench.state.edges).toEqual({});
  });

  it('keeps a column rename with its tests', () => {
    const bench = shop();
    bench.do(
      { type: 'column.added', nodeId: SHOP.orders, column: { name: 'id' } },
      { type: 'test.added', nodeId: SHOP.orders, test: { name: 'unique', column: 'id' } },
      { type: 'column.edited', nodeId: SHOP.orders, column: 'id', patch: { name: 'order_id' } },
    );
    expect(bench.state.nodes[SHOP.orders]?.tests[0]?.column).toBe('order_id');
    expect(bench.do({ type: 'column.removed', nodeId: SHOP.orders, column: 'order_id' }).events).toHaveLength(2);
  });

  it.each<[string, ChangeInput[], string, object]>([
    [
      'PIPE_003',
      [{ type: 'edge.connected', from: SHOP.daily, to: SHOP.stgOrders }],
      'a drawn cycle',
      { path: ['stg_orders', 'orders', 'daily_revenue', 'stg_orders'] },
    ],
    [
      'PIPE_003',
      [{ type: 'node.sql_edited', nodeId: SHOP.stgOrders, sql: "select 1 from {{ ref('daily_revenue') }}" }],
      'a cycle by SQL',
      {},
    ],
    [
      'PIPE_003',
      [{ type: 'node.sql_edited', nodeId: SHOP.orders, sql: "select 1 from {{ ref('orders') }}" }],
      'a node on itself',
      { path: ['orders', 'orders'] },
    ],
    ['PIPE_004', [{ type: 'node.added', kind: 'SEED', name: 'orders' }], 'a name in use', { name: 'orders' }],
    [
      'PIPE_004',
      [{ type: 'node.config_edited', nodeId: SHOP.daily, patch: { alias: 'Orders' } }],
      'a relation in use',
      {},
    ],
    [
      'PIPE_005',
      [{ type: 'node.removed', nodeId: SHOP.orders }],
      'a node that others use',
      { dependents: [{ id: SHOP.daily, name: 'daily_revenue' }] },
    ],
    [
      'PIPE_008',
      [{ type: 'edge.disconnected', from: SHOP.orders, to: SHOP.daily }],
      'an edge of the SQL',
      { positions: [{ line: 1, column: 18 }] },
    ],
    ['PIPE_008', [{ type: 'edge.connected', from: SHOP.orders, to: SHOP.raw }], 'an edge into a source', {}],
    ['PIPE_008', [{ type: 'edge.connected', from: SHOP.board, to: SHOP.orders }], 'an edge out of an exposure', {}],
    ['PIPE_008', [{ type: 'edge.connected', from: SHOP.orders, to: NEW }], 'an edge to nowhere', {}],
    [
      'PIPE_001',
      [{ type: 'node.added', kind: 'MODEL', name: 'twice', columns: [{ name: 'id' }, { name: 'id' }] }],
      'a column that is there twice',
      { field: 'column' },
    ],
    [
      'PIPE_001',
      [SHOP.orders, SHOP.daily].map((nodeId) => ({ type: 'test.added', nodeId, test: { id: NEW, name: 'unique' } })),
      'one test at two nodes',
      { field: 'test.id' },
    ],
    [
      'PIPE_001',
      [{ type: 'file.added', path: 'profiles.yml', text: 'password: x' }],
      'a file that may hold secrets',
      { field: 'changes.0.path' },
    ],
    [
      'PIPE_001',
      [{ type: 'node.moved', nodeId: NEW, position: { x: 1, y: 1 } }],
      'a node that is not there',
      { field: 'changes.0.nodeId' },
    ],
    [
      'PIPE_001',
      [
        { type: 'node.moved', nodeId: SHOP.raw, position: { x: 1, y: 1 } },
        { type: 'node.sql_edited', nodeId: SHOP.raw, sql: 'x' },
      ],
      'SQL of a source',
      { field: 'changes.1.sql' },
    ],
    [
      'PIPE_001',
      [{ type: 'node.sql_edited', nodeId: SHOP.orders, sql: 'x'.repeat(256 * 1024 + 1) }],
      'SQL that is too long',
      {},
    ],
  ])('refuses with %s %#', (code, changes, _what, details) => {
    const bench = shop();
    const before = stateSha256(bench.state);
    expect(bench.try(...changes)).toMatchObject({ ok: false, code, details });
    expect(stateSha256(bench.state)).toBe(before);
  });

  it('reports issues and takes the edit all the same', () => {
    const bench = shop();
    bench.do(
      { type: 'node.sql_edited', nodeId: SHOP.daily, sql: "select 1\nfrom {{ ref('nope') }}" },
      { type: 'node.config_edited', nodeId: SHOP.orders, patch: { enabled: false, unique_key: 'gone' } },
      { type: 'test.added', nodeId: SHOP.stgOrders, test: { name: 'accepted_values', column: 'id' } },
      { type: 'node.added', nodeId: NEW, kind: 'MODEL', name: 'empty_model' },
    );
    expect(issuesOf(bench.state).map(({ nodeName, code, line, column }) => ({ nodeName, code, line, column }))).toEqual(
      [
        { nodeName: 'daily_revenue', code: 'REF_UNRESOLVED', line: 2, column: 9 },
        { nodeName: 'empty_model', code: 'SQL_MISSING', line: null, column: null },
        { nodeName: 'stg_orders', code: 'TEST_ARGUMENT_MISSING', line: null, column: null },
      ],
    );
  });
});

describe('the inverse of a command', () => {
  it('brings a removed node back with its tests and the edges whose other end is still there', () => {
    const bench = shop();
    bench.do({ type: 'test.added', nodeId: SHOP.daily, test: { name: 'unique', column: 'day' } });
    const before = stateSha256(bench.state);
    const { events } = bench.do({ type: 'node.removed', nodeId: SHOP.daily, cascade: true });
    const whole = inverse(bench.state, events, bench.env);
    expect(whole.ok && stateSha256(whole.state)).toBe(before);
  });

  it('undoes a rename where a dependent was edited by somebody since', () => {
    const bench = shop();
    const { events } = bench.do({ type: 'node.renamed', nodeId: SHOP.orders, name: 'sales' });
    bench.do({ type: 'node.sql_edited', nodeId: SHOP.daily, sql: "select 2 from {{ ref('sales') }}" });
    bench.take(inverse(bench.state, events, bench.env));
    expect(bench.texts.get(bench.state.nodes[SHOP.daily]?.body?.sha256 ?? '')).toBe(
      "select 2 from {{ ref('orders') }}",
    );
    expect(bench.state.nodes[SHOP.orders]?.name).toBe('orders');
  });
});
