import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { runChild, type Child } from '../support/child';
import { askTarget, moneyIn } from '../support/dbt-room';
import { ok } from '../support/deals';
import {
  createEnvironment,
  deploy,
  deploymentOf,
  importShop,
  nodeOf,
  nodesOf,
  reaches,
  targetOf,
} from '../support/deployments';
import { eventually } from '../support/eventually';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let engineer: Api;
let operator: Api;
let shop: string;
const children: Child[] = [];

const startChild = async (environment: Record<string, string> = {}): Promise<Child> => {
  const child = await runChild('dying-worker.ts', { ...stack.workerEnvironment, ...environment });
  children.push(child);
  return child;
};

beforeAll(async () => {
  stack = await startStack({ withDbt: true, withWorker: false });
  [engineer, operator] = await Promise.all([stack.as('engineer'), stack.as('operator')]);
  shop = await importShop(engineer, 'Shop');
}, 180_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map(({ exited }) => exited));
  await stack.close();
});

describe('a run that is disturbed', () => {
  it('[pipeline 9] goes on after kill -9 at the node where it stood, each effect once', async () => {
    const { id: environmentId } = await createEnvironment(operator, 'dev');
    const first = await startChild();
    const { id } = await deploy(engineer, shop, environmentId, { vars: { slow_seconds: 10 } });
    const { runId } = await reaches(engineer, id, 'DEPLOYING');
    await eventually(
      async () => (await nodeOf(engineer, shop, runId, 'orders')).state === 'RUNNING',
      'orders runs',
      90_000,
    );
    const target = await targetOf(stack, 'dev');
    await eventually(
      async () =>
        (
          await askTarget(
            target,
            `SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active' AND pid <> pg_backend_pid()`,
          )
        ).length > 0,
      'orders sleeps in the database',
      60_000,
    );
    first.kill('SIGKILL');
    await first.exited;
    await startChild();
    await reaches(engineer, id, 'SUCCEEDED');
    const attempts = new Map((await nodesOf(engineer, shop, runId)).map(({ name, attempt }) => [name, attempt]));
    expect(['stg_customers', 'stg_orders', 'stg_payments'].map((name) => attempts.get(name))).toEqual([1, 1, 1]);
    expect(attempts.get('orders')).toBe(2);
    const [payments, ...others] = await moneyIn(target);
    expect(others).toEqual(Array(3).fill(payments));
  }, 500_000);

  it('[pipeline 9] takes a node whose effect was committed, but never reported, as done', async () => {
    const [dev] = ok(await engineer.get('/environments')).items as { id: string }[];
    const target = await targetOf(stack, 'dev');
    const { id } = await deploy(engineer, shop, dev?.id ?? '', { vars: { slow_seconds: 10 } });
    const { runId } = await reaches(engineer, id, 'DEPLOYING');
    await eventually(
      async () => (await nodeOf(engineer, shop, runId, 'orders')).state === 'RUNNING',
      'orders runs',
      120_000,
    );
    // what the model's own transaction leaves behind when its worker dies right after the commit
    const marker = `INSERT INTO ratchet_ops.completion (run_id, unique_id) VALUES ('${runId}', 'model.harbor_shop.customers')`;
    await askTarget(target, marker);
    await reaches(engineer, id, 'SUCCEEDED');
    expect(await nodeOf(engineer, shop, runId, 'customers')).toMatchObject({ state: 'REUSED', attempt: 1 });
  }, 500_000);

  it('[pipeline 10] halts at a failure, and goes on once the target is repaired; or is given up with the lock free', async () => {
    const broken = await importShop(engineer, 'Dividing', (files) => {
      const file = 'models/marts/orders.sql';
      const text = (files.get(file) as Buffer).toString();
      files.set(
        file,
        Buffer.from(
          text.replace(
            'p.payment_count,',
            'p.payment_count / (select value from {{ target.schema }}.divisor) as payment_count,',
          ),
        ),
      );
    });
    const { id: environmentId } = await createEnvironment(operator, 'ci');
    const target = await targetOf(stack, 'ci');
    await askTarget(target, 'CREATE TABLE ci.divisor AS SELECT 0 AS value');
    const { id } = await deploy(engineer, broken, environmentId);
    const { runId } = await reaches(engineer, id, 'DEPLOYING', 'FAILURE');
    const orders = await nodeOf(engineer, broken, runId, 'orders');
    expect(orders).toMatchObject({ state: 'FAILED', attempt: 1 });
    expect(orders.message).toContain('division by zero');
    for (const name of ['customers', 'daily_revenue'])
      expect(await nodeOf(engineer, broken, runId, name)).toMatchObject({
        state: 'SKIPPED',
        skippedBecauseOf: orders.uniqueId,
      });

    await askTarget(target, 'UPDATE ci.divisor SET value = 1');
    const path = `/pipelines/${broken}/runs/${runId}/nodes/${orders.uniqueId}`;
    ok(await operator.post(`${path}/retry`, { reason: 'the divisor is right now' }));
    await reaches(engineer, id, 'SUCCEEDED');
    expect(await nodeOf(engineer, broken, runId, 'orders')).toMatchObject({
      attempt: 2,
      earlier: [{ state: 'FAILED' }],
    });

    await askTarget(target, 'UPDATE ci.divisor SET value = 0');
    const second = await deploy(engineer, broken, environmentId);
    await reaches(engineer, second.id, 'DEPLOYING', 'FAILURE');
    const third = await deploy(engineer, shop, environmentId);
    await eventually(
      async () => (await deploymentOf(engineer, third.id)).queue?.position === 1,
      'the next one waits',
      90_000,
    );
    ok(await operator.post(`/deployments/${second.id}/abandon`, { reason: 'not today' }));
    expect(await deploymentOf(engineer, second.id)).toMatchObject({ state: 'FAILED', failedStage: 'DEPLOY' });
    // who waited is next; its plan was made before nothing changed
    await reaches(engineer, third.id, 'DEPLOYING');
    ok(await engineer.post(`/deployments/${third.id}/cancel`, { reason: 'enough seen' }));
    await reaches(engineer, third.id, 'CANCELLED');
  }, 500_000);
});
