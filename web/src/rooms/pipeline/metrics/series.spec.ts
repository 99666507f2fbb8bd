import { describe, expect, it } from '@jest/globals';
import { latestOf, seriesOf, type Metric } from './series';

const metric = (name: string, at: string, fields: Partial<Metric> = {}): Metric => ({
  at,
  environmentId: '00000000-0000-4000-8000-000000000001',
  uniqueId: `model.harbor_shop.${name}`,
  nodeId: null,
  name,
  runs: 1,
  failures: 0,
  p50Ms: 100,
  p95Ms: 200,
  rows: 10,
  testFailures: 0,
  ...fields,
});
const [NINE, TEN] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z'] as const;

describe('metrics', () => {
  it('gives each node a line over all instants, with gaps where it did not run', () => {
    const { at, series } = seriesOf(
      [metric('orders', TEN, { rows: 7 }), metric('orders', NINE, { rows: 5 }), metric('customers', TEN)],
      ({ rows }) => rows,
    );
    expect(at).toEqual([Date.parse(NINE), Date.parse(TEN)]);
    expect(series).toEqual([
      { name: 'customers', values: [null, 10] },
      { name: 'orders', values: [5, 7] },
    ]);
  });

  it('leaves tests out of the lines', () => {
    const test = metric('not_null_orders_id', NINE, { uniqueId: 'test.harbor_shop.not_null_orders_id.1' });
    expect(seriesOf([test], ({ rows }) => rows).series).toEqual([]);
  });

  it('tells the last figures of each node', () => {
    const latest = latestOf([metric('orders', TEN, { rows: 7 }), metric('orders', NINE, { rows: 5 })]);
    expect(latest.map(({ name, rows }) => [name, rows])).toEqual([['orders', 7]]);
  });
});
