import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anyFreePort } from '@ratchet/dev/ports';
import type { Ready } from '@ratchet/dev/ready';
import { reset } from '@ratchet/dev/reset';
import { DBT_HOME } from './dbt';
import { eventually } from './eventually';

const ROOT = path.resolve(__dirname, '../..');
const START_MS = 300_000;

/** The whole product as `npm start` runs it, in a home of its own on free ports. */
export type Product = {
  readonly home: string;
  readonly ready: () => Ready;
  /** Kills one process the hard way and waits until the supervisor has it up again. */
  readonly killAndAwait: (name: 'gateway' | 'relay' | 'worker') => Promise<void>;
  /** Ctrl-C. Resolves with the exit code once everything has ended. */
  readonly interrupt: () => Promise<number | null>;
  readonly close: () => Promise<void>;
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A port that was free a moment ago may be given out again. */
const unusedPort = async (taken: readonly string[]): Promise<string> => {
  const port = String(await anyFreePort());
  return taken.includes(port) ? unusedPort(taken) : port;
};

export const startProduct = async (home = mkdtempSync(path.join(os.tmpdir(), 'ratchet-e2e-'))): Promise<Product> => {
  // the downloaded engine is shared with the other suites of this checkout
  const cli = path.join(ROOT, '.ratchet/temporal-cli');
  if (existsSync(cli) && !existsSync(path.join(home, 'temporal-cli')))
    symlinkSync(cli, path.join(home, 'temporal-cli'));
  const ports: Record<string, string> = {};
  for (const name of [
    'GATEWAY_PORT',
    'WORKER_PORT',
    'RELAY_PORT',
    'WEB_PORT',
    'TEMPORAL_PORT',
    'TEMPORAL_UI_PORT',
    'POSTGRES_PORT',
  ])
    ports[name] = await unusedPort(Object.values(ports));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'services/dev/src/start.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], RATCHET_HOME: home, DBT_HOME, ...ports },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let ended: { code: number | null } | undefined;
  const exited = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      ended = { code };
      resolve(code);
    }),
  );
  const file = path.join(home, 'ready.json');
  const ready = (): Ready => JSON.parse(readFileSync(file, 'utf8')) as Ready;
  await eventually(
    async () => {
      if (ended) return true;
      return existsSync(file) && output.includes('Ready after');
    },
    'the product starts',
    START_MS,
  );
  if (ended) throw new Error(`the product ended while starting: ${output}`);
  const product: Product = {
    home,
    ready,
    killAndAwait: async (name) => {
      const before = ready().pids[name];
      if (before) process.kill(before, 'SIGKILL');
      await eventually(
        async () => {
          const now = ready().pids[name];
          return now !== null && now !== before && isAlive(now);
        },
        `${name} comes back`,
        60_000,
      );
    },
    interrupt: async () => {
      if (!ended && child.pid) process.kill(child.pid, 'SIGINT');
      return exited;
    },
    close: async () => {
      await product.interrupt();
      // also what lies outside the home where the database's user could not reach it
      await reset(home, () => undefined);
      rmSync(home, { recursive: true, force: true });
    },
  };
  return product;
};
