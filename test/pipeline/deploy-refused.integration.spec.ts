import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { askTarget } from '../support/dbt-room';
import { ok } from '../support/deals';
import {
  approve,
  createEnvironment,
  deploy,
  deploymentOf,
  importShop,
  planOf,
  reaches,
  targetOf,
} from '../support/deployments';
import { edited, graphOf, idsOf } from '../support/pipelines';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let engineer: Api;
let operator: Api;
let admin: Api;
let prod: { id: string };

beforeAll(async () => {
  stack = await startStack({ withDbt: true });
  [engineer, operator, admin] = await Promise.all([stack.as('engineer'), stack.as('operator'), stack.as('admin')]);
  prod = await createEnvironment(operator, 'prod', { production: true, approvals: 1, destructiveApprovals: 2 });
}, 180_000);
afterAll(() => stack.close());

const replaced = (file: string, from: string, to: string) => (files: Map<string, Buffer>) => {
  const text = (files.get(file) as Buffer).toString();
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  files.set(file, Buffer.from(text.replace(from, to)));
};

describe('a deployment that cannot be', () => {
  it('[pipeline 6] stops at the compile with node, file, line and dbt’s own words; [pipeline 7] a wrong column is found in the target', async () => {
    const broken = await importShop(engineer, 'Broken');
    const { orders } = idsOf(await graphOf(engineer, broken));
    await edited(engineer, broken, [
      {
        type: 'node.sql_edited',
        nodeId: orders as string,
        sql: 'select {{ 1',
      },
    ]);
    const unclosed = await deploy(engineer, broken, prod.id);
    const failed = await reaches(engineer, unclosed.id, 'FAILED');
    expect(failed).toMatchObject({
      failedStage: 'COMPILE',
      failure: { code: 'PIPE_013', details: { node: 'orders', file: 'models/marts/orders.sql', line: 1 } },
    });
    expect(failed.failure?.details['text']).toContain('unexpected end of template');
    expect(failed.stages).toMatchObject([
      { state: 'DONE' },
      { state: 'FAILED' },
      ...Array(4).fill({ state: 'NOT_REACHED' }),
    ]);

    const renamed = await importShop(
      engineer,
      'Renamed column',
      replaced('models/staging/stg_payments.sql', 'amount_cents', 'amount_cents as cents'),
    );
    const wrong = await reaches(engineer, (await deploy(engineer, renamed, prod.id)).id, 'FAILED');
    expect(wrong).toMatchObject({
      failedStage: 'COMPILE',
      failure: { code: 'PIPE_013', details: { node: 'orders', line: expect.any(Number), column: expect.any(Number) } },
    });
    const schemas = `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'ratchet_check%'`;
    expect(await askTarget(await targetOf(stack, 'prod'), schemas)).toEqual([]);
  }, 240_000);

  it('[pipeline 11] is refused by hash, by person and by a target that changed after the approval', async () => {
    const shop = await importShop(engineer, 'Shop');
    const first = await reaches(operator, (await deploy(operator, shop, prod.id)).id, 'AWAITING_APPROVAL');
    expect((await operator.post(`/deployments/${first.id}/approve`, { planHash: 'a'.repeat(64) })).body).toMatchObject({
      code: 'PIPE_017',
    });
    expect((await operator.post(`/deployments/${first.id}/approve`, { planHash: first.planHash })).body).toMatchObject({
      code: 'PIPE_018',
    });
    expect((await engineer.post(`/deployments/${first.id}/approve`, { planHash: first.planHash })).body).toMatchObject({
      code: 'PIPE_018',
    });
    await approve(admin, first);
    await reaches(operator, first.id, 'SUCCEEDED');

    const next = await deploy(engineer, shop, prod.id, { autoStart: false });
    const approved = await approve(operator, await reaches(engineer, next.id, 'AWAITING_APPROVAL'));
    expect(approved.state).toBe('APPROVED');
    const target = await targetOf(stack, 'prod');
    await askTarget(target, 'ALTER TABLE prod.orders ADD COLUMN note text');
    const started = await engineer.post(`/deployments/${next.id}/start`, {});
    expect(started.status).toBe(409);
    expect(started.body).toMatchObject({
      code: 'PIPE_016',
      details: { component: 'target', diff: ['prod.orders: column note text added'] },
    });
    expect(await deploymentOf(engineer, next.id)).toMatchObject({ state: 'STALE', runId: null });
    expect(await askTarget(target, 'SELECT note FROM prod.orders LIMIT 1')).toEqual([{ note: null }]);
    const again = ok(await engineer.post(`/deployments/${next.id}/replan`, {}), 201);
    expect(again).toMatchObject({ supersedesId: next.id, state: 'DRAFT' });
    await reaches(engineer, again.id, 'AWAITING_APPROVAL');
    ok(await engineer.post(`/deployments/${again.id}/cancel`, { reason: 'enough seen' }));

    // [pipeline 12] what would be lost is listed first and needs a second person
    const { daily_revenue: nodeId } = idsOf(await graphOf(engineer, shop));
    await edited(engineer, shop, [{ type: 'node.removed', nodeId: nodeId as string, cascade: true }]);
    const drop = await reaches(engineer, (await deploy(engineer, shop, prod.id)).id, 'AWAITING_APPROVAL');
    const plan = await planOf(engineer, drop.id);
    expect(plan.steps[0]).toMatchObject({ action: 'DROP', destructive: true, risks: [{ rows: expect.any(Number) }] });
    expect(plan.steps[0]?.risks[0]?.rows).toBeGreaterThan(0);
    expect(await approve(operator, drop)).toMatchObject({ state: 'AWAITING_APPROVAL', approvals: { missing: 1 } });
    expect(await approve(admin, drop)).toMatchObject({ approvals: { missing: 0 } });
    await reaches(engineer, drop.id, 'SUCCEEDED');
    const gone = `SELECT to_regclass('prod.daily_revenue') AS relation`;
    expect(await askTarget(target, gone)).toEqual([{ relation: null }]);
  }, 400_000);
});
