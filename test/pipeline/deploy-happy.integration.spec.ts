import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { moneyIn } from '../support/dbt-room';
import { ok } from '../support/deals';
import {
  approve,
  createEnvironment,
  deploy,
  importShop,
  nodesOf,
  planOf,
  reaches,
  targetOf,
} from '../support/deployments';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let engineer: Api;
let operator: Api;
let pipelineId: string;

beforeAll(async () => {
  stack = await startStack({ withDbt: true });
  [engineer, operator] = await Promise.all([stack.as('engineer'), stack.as('operator')]);
  pipelineId = await importShop(engineer, 'Harbor shop');
}, 180_000);
afterAll(() => stack.close());

describe('a deployment', () => {
  it('[pipeline 8] runs the approved plan node by node, and metrics say what dbt said', async () => {
    const prod = await createEnvironment(operator, 'prod', { production: true, approvals: 1 });
    const { id } = await deploy(engineer, pipelineId, prod.id);
    const waiting = await reaches(engineer, id, 'AWAITING_APPROVAL');
    expect(waiting).toMatchObject({ approvals: { needed: 1, given: 0, missing: 1 } });
    expect(await planOf(engineer, id)).toMatchObject({ planHash: waiting.planHash, destructiveCount: 0 });
    await approve(operator, waiting);
    const done = await reaches(engineer, id, 'SUCCEEDED');
    expect(done.stages.map(({ state }) => state)).toEqual(Array(6).fill('DONE'));

    const nodes = await nodesOf(engineer, pipelineId, done.runId);
    expect(nodes).toHaveLength(19);
    expect(new Set(nodes.map(({ state }) => state))).toEqual(new Set(['SUCCEEDED']));
    expect(nodes.filter(({ name }) => name === 'raw_payments')).toMatchObject([{ rowsAffected: 1_232, attempt: 1 }]);
    const [payments, ...others] = await moneyIn(await targetOf(stack, 'prod'));
    expect(others).toEqual(Array(3).fill(payments));

    const metrics = ok(await engineer.get(`/pipelines/${pipelineId}/metrics?bucket=hour`)).items as Record<
      string,
      any
    >[];
    const measured = nodes.map(({ uniqueId, executionMs, rowsAffected }) => ({
      uniqueId,
      p50Ms: executionMs,
      rows: rowsAffected ?? 0,
    }));
    const byId = (left: { uniqueId: string }, right: { uniqueId: string }) =>
      left.uniqueId.localeCompare(right.uniqueId);
    expect(metrics.map(({ uniqueId, p50Ms, rows: count }) => ({ uniqueId, p50Ms, rows: count })).sort(byId)).toEqual(
      measured.sort(byId),
    );
    expect(
      await rows(stack, `SELECT status, count(*)::integer AS count FROM pipeline.test_result GROUP BY status`),
    ).toEqual([{ status: 'PASS', count: 10 }]);
  }, 240_000);
});
