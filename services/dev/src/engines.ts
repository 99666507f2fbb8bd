import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { answersTemporal, resolveTemporalCli, temporalServerCommand } from '@ratchet/temporal/engine';
import { postgresAdminUrl, preparePostgres, type PostgresOptions } from './postgres';
import { anyFreePort } from './ports';
import type { Log } from './progress';
import { loadSecrets } from './secrets';
import { stopLeftovers } from './state-file';
import { Supervisor, type ProcessSpec } from './supervisor';

const ENGINES = ['temporal', 'postgres'];

export type TemporalOptions = {
  home: string;
  port: number;
  uiPort?: number;
  codecEndpoint?: string;
  cli?: string | undefined;
  /** Keeps the server's state in `<home>/temporal.db`; else it is in memory. */
  isPersistent?: boolean;
  timeSkipping?: boolean;
  /** Where a downloaded CLI is kept; `home` by default. */
  cliHome?: string;
  env?: Record<string, string>;
  log?: Log;
};

/** Finds the Temporal CLI and answers the process to run. */
export async function prepareTemporal(options: TemporalOptions): Promise<ProcessSpec> {
  const {
    home,
    port,
    uiPort,
    codecEndpoint,
    isPersistent = false,
    timeSkipping = false,
    log = () => undefined,
  } = options;
  const cli = await resolveTemporalCli({ home: options.cliHome ?? home, cli: options.cli, log });
  const server = temporalServerCommand({
    cli,
    port,
    timeSkipping,
    ...(uiPort === undefined ? {} : { uiPort }),
    ...(codecEndpoint === undefined ? {} : { codecEndpoint }),
    ...(isPersistent ? { dbFile: path.join(home, 'temporal.db') } : {}),
  });
  return {
    name: 'temporal',
    ...server,
    cwd: home,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, ...options.env },
    isReady: () => answersTemporal(`127.0.0.1:${port}`, 1_000),
  };
}

export type RunningPostgres = { adminUrl: string; port: number; pid: number; stop: () => Promise<void> };
export type RunningEngines = {
  adminUrl: string;
  temporalAddress: string;
  temporalUiUrl: string | undefined;
  pids: { postgres: number; temporal: number };
  stop: () => Promise<void>;
};

/** A supervisor for engines that belong to the calling process: they end with it, also by an uncaught error. */
function ownSupervisor(home: string, log: Log): { supervisor: Supervisor; stop: () => Promise<void> } {
  const supervisor = new Supervisor({ home, log, stopOrder: ENGINES });
  const kill = (): void => supervisor.killAll();
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    await supervisor.stopAll();
    process.off('exit', kill);
  };
  return { supervisor, stop };
}

/** Starts a Postgres of its own in `home`, on a free port if none is given, and waits until it answers. */
export async function startPostgres(options: Partial<PostgresOptions> & { home: string }): Promise<RunningPostgres> {
  const { home, log = () => undefined } = options;
  mkdirSync(home, { recursive: true, mode: 0o711 });
  await stopLeftovers(home, ENGINES, log);
  const port = options.port ?? (await anyFreePort());
  const password = options.password ?? loadSecrets(home).postgresPassword;
  const { supervisor, stop } = ownSupervisor(home, log);
  await supervisor.start(await preparePostgres({ ...options, port, password }));
  return { adminUrl: postgresAdminUrl({ port, password }), port, pid: supervisor.pidOf('postgres') ?? 0, stop };
}

export type EnginesOptions = Pick<TemporalOptions, 'cli' | 'cliHome' | 'timeSkipping' | 'isPersistent'> & {
  home: string;
  postgresPort?: number;
  temporalPort?: number;
  /** Without it Temporal runs without its UI. */
  temporalUiPort?: number;
  isDurable?: boolean;
  log?: Log;
};

/** Starts both engines side by side, on free ports if none are given; for tests and benches. */
export async function startEngines(options: EnginesOptions): Promise<RunningEngines> {
  const { home, isDurable = true, log = () => undefined, temporalUiPort } = options;
  mkdirSync(home, { recursive: true, mode: 0o711 });
  await stopLeftovers(home, ENGINES, log);
  const postgresPort = options.postgresPort ?? (await anyFreePort());
  const temporalPort = options.temporalPort ?? (await anyFreePort());
  const password = loadSecrets(home).postgresPassword;
  const { supervisor, stop } = ownSupervisor(home, log);
  const temporal = {
    ...options,
    port: temporalPort,
    ...(temporalUiPort === undefined ? {} : { uiPort: temporalUiPort }),
  };
  try {
    await Promise.all([
      preparePostgres({ home, port: postgresPort, password, isDurable, log }).then((spec) => supervisor.start(spec)),
      prepareTemporal(temporal).then((spec) => supervisor.start(spec)),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    adminUrl: postgresAdminUrl({ port: postgresPort, password }),
    temporalAddress: `127.0.0.1:${temporalPort}`,
    temporalUiUrl: temporalUiPort === undefined ? undefined : `http://localhost:${temporalUiPort}`,
    pids: { postgres: supervisor.pidOf('postgres') ?? 0, temporal: supervisor.pidOf('temporal') ?? 0 },
    stop,
  };
}
