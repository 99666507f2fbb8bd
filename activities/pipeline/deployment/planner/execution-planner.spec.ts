import { describe, expect, it } from '@jest/globals';
import type { Manifest, ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetRelation, TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import { executionPlanner } from './execution-planner';
import { planHashOf } from './plan-hash';
import type { PlanInput } from './planner';

const node = (
  kind: string,
  name: string,
  parents: readonly string[] = [],
  more: Partial<ManifestNode> = {},
): ManifestNode => ({
  unique_id: `${kind}.shop.${name}`,
  resource_type: kind,
  name,
  package_name: 'shop',
  database: 'warehouse',
  schema: 'prod',
  alias: name,
  relation_name: kind === 'test' ? null : `"warehouse"."prod"."${name}"`,
  original_file_path: `models/${name}.sql`,
  language: 'sql',
  raw_code: '',
  compiled_code: `select '${name}'`,
  checksum: { name: 'sha256', checksum: name },
  config: {
    materialized: 'table',
    ...(kind === 'test' ? {} : { meta: { ratchet_node_id: `id-${name}` } }),
    ...more.config,
  },
  columns: {},
  depends_on: { nodes: parents },
  ...more,
});
const manifest = (...nodes: readonly ManifestNode[]): Manifest => ({
  metadata: { dbt_version: '1', dbt_schema_version: '12', project_name: 'shop', adapter_type: 'postgres' },
  nodes: Object.fromEntries(nodes.map((one) => [one.unique_id, one])),
  sources: {},
  exposures: {},
  ratchet: { seedColumns: {} },
});
const relation = (name: string, more: Partial<TargetRelation> = {}): TargetRelation => ({
  schema: 'prod',
  name,
  kind: 'TABLE',
  owner: 'prod',
  columns: [],
  dependentViews: [],
  rows: 5,
  ...more,
});
const target = (...relations: readonly TargetRelation[]): TargetState => ({
  kind: 'POSTGRES',
  database: 'warehouse',
  schemas: ['prod'],
  relations,
});
const input = (more: Partial<PlanInput>): PlanInput => ({
  manifest: manifest(),
  previous: null,
  target: target(),
  history: [],
  config: {
    environment: 'prod',
    targetKind: 'POSTGRES',
    connectionRef: 'warehouse',
    schema: 'prod',
    production: true,
    approvals: 1,
    destructiveApprovals: 2,
    allowSelfApproval: false,
    selection: 'ALL',
    vars: {},
  },
  ...more,
});
const shop = [
  node('seed', 'raw'),
  node('model', 'orders', ['seed.shop.raw']),
  node('test', 'unique_orders', ['model.shop.orders']),
  node('model', 'revenue', ['model.shop.orders']),
];
const shown = (more: Partial<PlanInput>) =>
  executionPlanner
    .plan(input(more))
    .steps.map(({ uniqueId, action, destructive }) => `${action} ${uniqueId}${destructive ? ' !' : ''}`);

describe('the execution planner', () => {
  it('creates what is not there and replaces what is, tests before what builds on the tested', () => {
    const { steps } = executionPlanner.plan(input({ manifest: manifest(...shop), target: target(relation('raw')) }));
    expect(steps.map(({ action, uniqueId }) => `${action} ${uniqueId}`)).toEqual([
      'REPLACE seed.shop.raw',
      'CREATE model.shop.orders',
      'TEST test.shop.unique_orders',
      'CREATE model.shop.revenue',
    ]);
    expect(steps[3]?.dependsOn).toEqual(['model.shop.orders', 'test.shop.unique_orders']);
  });

  it('gives the byte-equal plan whatever order the manifest has', () => {
    const forth = executionPlanner.plan(input({ manifest: manifest(...shop) }));
    const back = executionPlanner.plan(input({ manifest: manifest(...[...shop].reverse()) }));
    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  });

  it('drops what is gone, at the very end and flagged with the rows at risk', () => {
    const standing = target(relation('raw'), relation('orders'), relation('revenue'));
    const plan = { manifest: manifest(...shop.slice(0, 3)), previous: manifest(...shop), target: standing };
    expect(shown(plan).at(-1)).toBe('DROP drop.shop.revenue !');
    expect(executionPlanner.plan(input(plan)).steps.at(-1)).toMatchObject({
      risks: [{ kind: 'DROP_RELATION', rows: 5 }],
    });
  });

  it('renames by identity and drops nothing', () => {
    const renamed = node('model', 'income', ['model.shop.orders'], {
      config: { materialized: 'table', meta: { ratchet_node_id: 'id-revenue' } },
    });
    const plan = {
      manifest: manifest(...shop.slice(0, 3), renamed),
      previous: manifest(...shop),
      target: target(relation('raw'), relation('orders'), relation('revenue')),
    };
    expect(shown(plan)).toEqual([
      'RENAME rename.shop.income',
      'REPLACE seed.shop.raw',
      'REPLACE model.shop.orders',
      'TEST test.shop.unique_orders',
      'REPLACE model.shop.income',
    ]);
    const [rename] = executionPlanner.plan(input(plan)).steps;
    expect(rename?.text).toBe('ALTER TABLE "prod"."revenue" RENAME TO "income";');
  });

  it.each([
    ['a table that becomes a view', { config: { materialized: 'view' } }, relation('revenue'), 'TABLE_TO_VIEW'],
    ['a view outside the project', {}, relation('revenue', { dependentViews: ['bi.board'] }), 'DEPENDENT_VIEW'],
    [
      'a full refresh',
      { config: { materialized: 'incremental', full_refresh: true } },
      relation('revenue'),
      'FULL_REFRESH',
    ],
  ])('flags %s', (_what, more, standing, kind) => {
    const changed = manifest(node('model', 'revenue', [], more));
    const { steps } = executionPlanner.plan(input({ manifest: changed, target: target(standing) }));
    expect(steps).toMatchObject([{ destructive: true, risks: [{ kind }] }]);
  });

  it('takes only what changed and what is below it, when asked to', () => {
    const changed = manifest(
      ...shop.slice(0, 1),
      node('model', 'orders', ['seed.shop.raw'], { compiled_code: 'select 2' }),
      ...shop.slice(2),
    );
    const standing = target(relation('raw'), relation('orders'), relation('revenue'));
    const plan = input({ manifest: changed, previous: manifest(...shop), target: standing });
    const { steps } = executionPlanner.plan({ ...plan, config: { ...plan.config, selection: 'CHANGED' } });
    expect(steps.map(({ name }) => name)).toEqual(['orders', 'unique_orders', 'revenue']);
  });

  it('refuses a Python model by name', () => {
    const python = manifest(node('model', 'forecast', [], { language: 'python' }));
    expect(() => executionPlanner.plan(input({ manifest: python }))).toThrow('forecast');
  });

  it('is approved by a hash of basis and texts, not of estimates', () => {
    const basis = {
      planner: 'execution',
      plannerVersion: '1',
      manifestHash: 'm',
      targetStateHash: 't',
      configHash: 'c',
    };
    const plan = executionPlanner.plan(input({ manifest: manifest(...shop) }));
    const slower = executionPlanner.plan(
      input({ manifest: manifest(...shop), history: [{ uniqueId: 'seed.shop.raw', seconds: 9, rows: 1 }] }),
    );
    expect(planHashOf(basis, slower)).toBe(planHashOf(basis, plan));
    expect(planHashOf({ ...basis, targetStateHash: 'u' }, plan)).not.toBe(planHashOf(basis, plan));
  });
});
