import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { NativeConnection, Worker } from '@temporalio/worker';
import { loadBundle } from './bundle';
import { connectClient } from './connection';
import { connectWorker } from './worker-connection';
import { createDataConverter } from './data-converter';
import { startTemporal, type RunningTemporal } from './engine';
import { installRuntime } from './runtime';
import { createWorker } from './worker';

const ROOT = path.resolve(__dirname, '../..');
const SOURCE = `
import { proxyActivities, ApplicationFailure } from '@temporalio/workflow';
const { shout } = proxyActivities<{ shout(text: string): Promise<string> }>({ startToCloseTimeout: '5 s', retry: { maximumAttempts: 1 } });
export async function greet(name: string): Promise<string> { return shout('hello ' + name); }
export async function refuse(name: string): Promise<void> { throw ApplicationFailure.nonRetryable('refused ' + name, 'REFUSED'); }
`;
const keys = `k1:${randomBytes(32).toString('base64')}`;

let folder: string;
let server: RunningTemporal;
let client: Client;
let native: NativeConnection;
let worker: Worker;
let running: Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratchet-round-trip-'));
  mkdirSync(path.join(folder, 'workflows'));
  symlinkSync(path.join(ROOT, 'workflows/node_modules'), path.join(folder, 'workflows/node_modules'));
  writeFileSync(path.join(folder, 'workflows/index.ts'), SOURCE);
  installRuntime({ service: 'test', level: 'ERROR' });
  server = await startTemporal({ home: path.join(ROOT, '.ratchet'), port: await freePort() });
  client = connectClient({ address: server.address, namespace: 'default', keys });
  native = await connectWorker(server.address);
  worker = await createWorker({
    connection: native,
    taskQueue: 'round-trip',
    activities: { shout: (text: string) => Promise.resolve(text.toUpperCase()) },
    bundle: await loadBundle({
      workflowsPath: path.join(folder, 'workflows/index.ts'),
      outFile: path.join(folder, 'bundle.js'),
    }),
    dataConverter: createDataConverter(keys),
  });
  running = worker.run();
}, 120_000);

afterAll(async () => {
  worker?.shutdown();
  await running;
  await native?.close();
  await client?.connection.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('client, server and worker together', () => {
  it('carry arguments and results, which the history shows only encrypted', async () => {
    const handle = await client.workflow.start('greet', {
      taskQueue: 'round-trip',
      workflowId: 'demo:1',
      args: ['Ada'],
    });
    expect(await handle.result()).toBe('HELLO ADA');
    const history = JSON.stringify(await handle.fetchHistory());
    expect(history).toContain(Buffer.from('binary/encrypted').toString('base64'));
    for (const plain of ['hello Ada', '"Ada"', 'HELLO ADA']) {
      expect(history).not.toContain(Buffer.from(plain).toString('base64').replace(/=+$/, '').slice(0, -1));
    }
  });

  it('encrypt the message of a failure thrown inside the sandbox', async () => {
    const handle = await client.workflow.start('refuse', {
      taskQueue: 'round-trip',
      workflowId: 'demo:2',
      args: ['Ada'],
    });
    const error: unknown = await handle.result().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorkflowFailedError);
    expect((error as WorkflowFailedError).cause).toBeInstanceOf(ApplicationFailure);
    expect((error as WorkflowFailedError).cause?.message).toBe('refused Ada');
    const history = JSON.stringify(await handle.fetchHistory());
    expect(history).toContain('Encoded failure');
    expect(history).not.toContain('refused Ada');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
