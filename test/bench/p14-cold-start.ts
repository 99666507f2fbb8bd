import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anyFreePort, PORT_NAMES } from '@ratchet/dev/ports';
import { outsidePlaceOf } from '@ratchet/dev/postgres-place';
import type { Ready } from '@ratchet/dev/ready';
import { loadSecrets } from '@ratchet/dev/secrets';
import { ROOT } from '@ratchet/dev/settings';
import { connectClient } from '@ratchet/temporal/connection';
import { signIn, type Caller } from './caller';
import { dealRequest } from './deal-request';
import type { Context, Figure } from './figure';
import { until } from './patience';
import { sampleOf } from './statistics';

const TARGET_FIRST_RUN_S = 15;
const TARGET_WORKER_S = 2;
const FIRST_START_MS = 600_000;

type Started = { readonly ready: Ready; readonly stop: () => Promise<void> };

const environmentFor = async (home: string): Promise<NodeJS.ProcessEnv> => {
  const env: NodeJS.ProcessEnv = { ...process.env, RATCHET_HOME: home };
  for (const name of PORT_NAMES) env[name] = String(await anyFreePort());
  return env;
};

const npmStart = async (home: string, env: NodeJS.ProcessEnv, boundMs: number): Promise<Started> => {
  const child: ChildProcess = spawn('npm', ['start'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    // as Ctrl-C does: the whole foreground group
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  const file = path.join(home, 'ready.json');
  try {
    const answers = (): Promise<boolean> => {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`);
      return Promise.resolve(existsSync(file));
    };
    await until('npm start is ready', answers, 50, boundMs);
    return { ready: JSON.parse(readFileSync(file, 'utf8')) as Ready, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** What a called-off deal still asks of people. */
const completeOpenTasks = async (caller: Caller, dealId: string): Promise<void> => {
  const { text } = await caller.get(`/deals/${dealId}/tasks`);
  const { items } = JSON.parse(text) as { items: { id: string; baseStatus: string }[] };
  for (const { id } of items.filter(({ baseStatus }) => baseStatus === 'PENDING' || baseStatus === 'IN_PROGRESS')) {
    await caller.post(`/tasks/${id}/complete`, {}, `complete-${id}`);
  }
};

/** A deal that is opened, called off and tidied up: its workflow runs from start to end. */
const completeOneRun = async (ready: Ready, home: string): Promise<void> => {
  const gateway = ready.gatewayUrl.replace('localhost', '127.0.0.1');
  const caller = await signIn(gateway, 'coordinator@demo.test');
  const created = await caller.post('/deals', dealRequest('Cold start'), randomUUID());
  if (created.status !== 201) throw new Error(`POST /deals answered ${created.status}: ${created.text.slice(0, 300)}`);
  const { id } = JSON.parse(created.text) as { id: string };
  const cancelled = await caller.post(`/deals/${id}/cancel`, { reasonCode: 'OTHER', note: 'Bench' }, randomUUID());
  if (cancelled.status !== 200) throw new Error(`cancel answered ${cancelled.status}: ${cancelled.text.slice(0, 300)}`);
  const temporal = connectClient({
    address: ready.temporalAddress,
    namespace: 'default',
    keys: loadSecrets(home).payloadKeys,
  });
  try {
    const handle = temporal.workflow.getHandle(`deal:${id}`);
    const isComplete = async (): Promise<boolean> => {
      if ((await handle.describe()).status.name === 'COMPLETED') return true;
      await completeOpenTasks(caller, id);
      return false;
    };
    await until('the first run completed', isComplete, 20, 60_000);
  } finally {
    caller.close();
    await temporal.connection.close();
  }
};

const measure = async ({ installation, repeats, log }: Context) => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'ratchet-cold-'));
  const ready: number[] = [];
  const firstRun: number[] = [];
  const worker: number[] = [];
  try {
    const env = await environmentFor(home);
    log('P14 first start of all, not measured: builds what is built once');
    await npmStart(home, env, FIRST_START_MS).then(({ stop }) => stop());
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const begin = performance.now();
      const started = await npmStart(home, env, 120_000);
      ready.push((performance.now() - begin) / 1000);
      try {
        await completeOneRun(started.ready, home);
        firstRun.push((performance.now() - begin) / 1000);
      } finally {
        await started.stop();
      }
    }
  } finally {
    const outside = outsidePlaceOf(home);
    if (outside !== undefined) rmSync(outside, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  }
  // once more than measured: the first builds the bundle
  for (let repeat = 0; repeat <= repeats; repeat += 1) {
    const begin = performance.now();
    await installation.start('worker');
    if (repeat > 0) worker.push((performance.now() - begin) / 1000);
    await installation.stop('worker');
  }
  const [all, first, own] = [sampleOf(ready), sampleOf(firstRun), sampleOf(worker)];
  return [
    {
      figure: 'P14',
      what: 'npm start (installed) to ready.json',
      unit: 's' as const,
      ours: all,
      target: '–',
      met: null,
    },
    {
      figure: 'P14',
      what: 'npm start (installed) to first completed run',
      unit: 's' as const,
      ours: first,
      target: `≤ ${TARGET_FIRST_RUN_S} s`,
      met: first.median <= TARGET_FIRST_RUN_S,
    },
    {
      figure: 'P14',
      what: 'worker process start to ready, bundle built before',
      unit: 's' as const,
      ours: own,
      target: `≤ ${TARGET_WORKER_S} s`,
      met: own.median <= TARGET_WORKER_S,
    },
  ];
};

/** From an installed checkout with data to a run that has ended. */
export const coldStart: Figure = { name: 'P14', title: 'cold start', measure };
