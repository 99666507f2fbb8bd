import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CompileResult, DbtCommand, RunNodeResult } from '@ratchet/activities/pipeline/dbt/types';
import { buildOrder } from '@ratchet/activities/pipeline/semantic/build-order';
import { completionMarker } from '@ratchet/activities/pipeline/warehouse/completion';
import type { TargetConnection } from '@ratchet/activities/pipeline/warehouse/connection';
import { introspect, targetStateHash } from '@ratchet/activities/pipeline/warehouse/introspect';
import { applicationNameOf, endOrphans } from '@ratchet/activities/pipeline/warehouse/orphans';
import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import { askTarget, moneyIn, openDbtRoom, type DbtRoom } from '../support/dbt-room';
import { eventually } from '../support/eventually';

const ORDERS = 'model.harbor_shop.orders';
const COMMANDS: Record<string, DbtCommand> = { model: 'run', seed: 'seed', snapshot: 'snapshot', test: 'test' };

// dbt loads, parses and compiles; all suites share the machine
jest.setTimeout(180_000);

let room: DbtRoom;
let connection: TargetConnection;
let compiled: CompileResult;
let workspace: { readonly projectDir: string; readonly manifestFile: string };
beforeAll(async () => {
  room = await openDbtRoom();
  connection = await room.target('prod');
  const commitSha = await room.commit();
  compiled = await room.compile(commitSha);
  workspace = await room.workspace(commitSha, compiled);
});
afterAll(() => room.close());

type Options = { readonly signal?: AbortSignal; readonly vars?: Record<string, unknown> };
const run = (uniqueId: string, runId: string, options: Options = {}): Promise<RunNodeResult> =>
  room.pool.run({
    ...workspace,
    connection,
    environment: 'prod',
    command: COMMANDS[uniqueId.split('.')[0] as string] as DbtCommand,
    uniqueId,
    runId,
    ...options,
  });

const running = async (runId: string): Promise<number[]> => {
  const name = applicationNameOf(runId, ORDERS);
  const sql = `SELECT pid FROM pg_stat_activity WHERE application_name = '${name}' AND state = 'active' AND query LIKE '%pg_sleep%'`;
  return (await askTarget<{ pid: number }>(connection, sql)).map(({ pid }) => pid);
};
const untilRunning = (runId: string): Promise<unknown> =>
  eventually(async () => (await running(runId)).length > 0, 'the node sleeps in the database', 30_000);
const stateNow = async (): Promise<string> => targetStateHash(await introspect(connection, ['prod']));

describe('nodes of an approved manifest', () => {
  it('run one by one in warm processes, with their markers, and every cent arrives', async () => {
    const manifest = compiled.manifest as Manifest;
    const runId = randomUUID();
    const times: string[] = [];
    for (const { unique_id: uniqueId } of buildOrder(manifest)) {
      const begin = performance.now();
      expect(await run(uniqueId, runId)).toMatchObject({ status: 'success' });
      times.push(`${uniqueId.split('.')[2]} ${Math.round(performance.now() - begin)} ms`);
      expect(await completionMarker(connection, runId, uniqueId)).not.toBeNull();
    }
    console.log(`warm runner: ${times.join(', ')}`);
    const tests = Object.keys(manifest.nodes).filter((uniqueId) => uniqueId.startsWith('test.'));
    const results = await Promise.all(tests.map((uniqueId) => run(uniqueId, runId)));
    expect(results.map(({ status, failures }) => [status, failures])).toEqual(tests.map(() => ['pass', 0]));
    expect(new Set(await moneyIn(connection)).size).toBe(1);
  });

  it('report what dbt counted, and refuse a second effect in one run', async () => {
    const runId = randomUUID();
    expect(await run(ORDERS, runId)).toMatchObject({
      status: 'success',
      rowsAffected: 1_000,
      message: 'SELECT 1000',
      compiledCode: expect.stringContaining('"prod"."stg_orders"'),
    });
    const before = await stateNow();
    expect(await run(ORDERS, runId)).toMatchObject({
      status: 'error',
      message: expect.stringContaining('completion_pkey'),
    });
    expect(await stateNow()).toBe(before);
  });

  it('leave no statement and no half table when cancelled in mid-node', async () => {
    const [runId, before] = [randomUUID(), await stateNow()];
    const cancel = new AbortController();
    const node = run(ORDERS, runId, { vars: { slow_seconds: 60 }, signal: cancel.signal });
    const outcome = expect(node).rejects.toThrow('by hand');
    await untilRunning(runId);
    cancel.abort(new Error('by hand'));
    await outcome;
    expect(await running(runId)).toEqual([]);
    expect(await completionMarker(connection, runId, ORDERS)).toBeNull();
    expect(await stateNow()).toBe(before);
  });

  it('tell when their process is killed, and its statement ends', async () => {
    const [runId, before] = [randomUUID(), await stateNow()];
    const node = run(ORDERS, runId, { vars: { slow_seconds: 60 } });
    const outcome = expect(node).rejects.toMatchObject({ name: 'RunnerLost' });
    await untilRunning(runId);
    for (const pid of room.pool.processes()) process.kill(pid, 'SIGKILL');
    await outcome;
    expect(await running(runId)).toEqual([]);
    expect(await completionMarker(connection, runId, ORDERS)).toBeNull();
    expect(await stateNow()).toBe(before);
    expect(await run(ORDERS, runId)).toMatchObject({ status: 'success' });
    expect(await completionMarker(connection, runId, ORDERS)).not.toBeNull();
  });

  it('are ended under their application name by whoever takes over', async () => {
    const runId = randomUUID();
    const node = run(ORDERS, runId, { vars: { slow_seconds: 60 } });
    await untilRunning(runId);
    expect(await endOrphans(connection, applicationNameOf(runId, ORDERS))).toBeGreaterThan(0);
    expect(await node).toMatchObject({ status: 'error' });
    expect(await completionMarker(connection, runId, ORDERS)).toBeNull();
  });
});
