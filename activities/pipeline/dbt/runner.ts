import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TargetColumn } from '@ratchet/workflows/pipeline/deployment/target-state';
import type { DbtEvent, DbtRuntime } from './types';

/** One dbt command line for a runner. */
export type Invocation = {
  readonly args: readonly string[];
  /** Only for this invocation; values under names with DBT_ENV_SECRET_ never come back. */
  readonly env: Readonly<Record<string, string>>;
  /** Manifest to execute; null parses the project. */
  readonly manifest: string | null;
  readonly root: string;
};

export type InvocationEvent = DbtEvent & { readonly count: number | null };

export type InvocationRow = {
  readonly uniqueId: string;
  readonly name: string;
  readonly file: string | null;
  readonly status: string;
  readonly message: string | null;
  readonly failures: number | null;
  readonly adapterResponse: Readonly<Record<string, unknown>>;
  readonly executionMs: number;
  readonly compileMs: number;
  readonly compiledCode: string | null;
  /** Of a seed: the columns that dbt makes of its file. */
  readonly columns: readonly TargetColumn[] | null;
};

export type InvocationResult = {
  readonly success: boolean;
  readonly rows: readonly InvocationRow[];
  readonly error: {
    readonly kind: string;
    readonly text: string;
    readonly uniqueId: string | null;
    readonly node: string | null;
    readonly file: string | null;
  } | null;
  /** Peak of the process so far. */
  readonly memoryMb: number;
};

/** The process ended before it answered; whether the node took effect is known from its completion marker alone. */
export class RunnerLost extends Error {
  override readonly name = 'RunnerLost';
}

export type Runner = {
  /** One at a time. @throws RunnerLost when the process ends meanwhile. */
  readonly invoke: (invocation: Invocation, onEvent: (event: InvocationEvent) => void) => Promise<InvocationResult>;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly uses: () => number;
  readonly memoryMb: () => number;
  readonly isAlive: () => boolean;
  readonly pid: number;
  /** Ends the process and waits until it is gone. */
  readonly stop: () => Promise<void>;
};

type Answer = { readonly id?: number; readonly event?: InvocationEvent; readonly result?: InvocationResult };
type Pending = {
  readonly onEvent: (event: InvocationEvent) => void;
  readonly resolve: (result: InvocationResult) => void;
  readonly reject: (error: Error) => void;
};

const KEPT_ERROR_CHARS = 4_000;
/** Nothing else of the worker's environment reaches dbt, where any model could read it. */
const ALLOWED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'SSL_CERT_FILE'];

/** Starts a Python process with dbt loaded. It ends by itself when this process does. */
export const startRunner = (runtime: DbtRuntime, environment: NodeJS.ProcessEnv): Runner => {
  const inherited = Object.fromEntries(
    ALLOWED.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const child: ChildProcessWithoutNullStreams = spawn(runtime.python, ['-u', path.join(__dirname, 'runner.py')], {
    env: {
      ...inherited,
      PYTHONPATH: runtime.pythonPath,
      PYTHONDONTWRITEBYTECODE: '1',
      DBT_SEND_ANONYMOUS_USAGE_STATS: 'false',
      DO_NOT_TRACK: '1',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let pending: Pending | undefined;
  let alive = true;
  let errors = '';
  let uses = 0;
  let memoryMb = 0;
  const settle = (act: (waiting: Pending) => void): void => {
    const waiting = pending;
    pending = undefined;
    if (waiting) act(waiting);
  };
  const ended = new Promise<void>((resolve) => {
    const end = (reason: string): void => {
      alive = false;
      settle(({ reject }) => reject(new RunnerLost(`the dbt process ended (${reason}): ${errors.trim()}`)));
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) => end(signal ?? `exit ${code ?? 0}`));
  });
  // a write to a process that has just died; its end is told above
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-KEPT_ERROR_CHARS)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { id, event, result } = JSON.parse(line) as Answer;
    if (id !== uses) return;
    if (event) pending?.onEvent(event);
    if (result) {
      memoryMb = result.memoryMb;
      settle(({ resolve }) => resolve(result));
    }
  });
  return {
    invoke: (invocation, onEvent) =>
      new Promise((resolve, reject) => {
        if (!alive) return reject(new RunnerLost(`the dbt process has ended: ${errors.trim()}`));
        uses += 1;
        pending = { onEvent, resolve, reject };
        child.stdin.write(`${JSON.stringify({ id: uses, ...invocation })}\n`);
      }),
    signal: (name) => void child.kill(name),
    uses: () => uses,
    memoryMb: () => memoryMb,
    isAlive: () => alive,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
