import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { binariesFor, placeOf } from './postgres-place';
import { step, type Log } from './progress';
import { findServiceUser, type ServiceUser } from './service-user';
import type { ProcessSpec } from './supervisor';

export type PostgresOptions = {
  home: string;
  port: number;
  /** Of the superuser `postgres`; fixed when the cluster is made. */
  password: string;
  /** False trades durability for speed; for tests only. */
  isDurable?: boolean;
  log?: Log;
};

export const postgresAdminUrl = ({ port, password }: Pick<PostgresOptions, 'port' | 'password'>): string =>
  `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;

/**
 * Makes the cluster at the first call and answers the process to run: a PostgreSQL on loopback only, with a password
 * for every connection. As root it runs as the service user.
 */
export async function preparePostgres(options: PostgresOptions): Promise<ProcessSpec> {
  const { home, port, password, isDurable = true, log = () => undefined } = options;
  const user = findServiceUser();
  const place = placeOf(home, user);
  const binaries = await step(log, 'Preparing the Postgres binaries', () => Promise.resolve(binariesFor(place, user)));
  const data = path.join(place, 'postgres');
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  if (!existsSync(data))
    await step(log, 'Creating the database cluster', () => initialise({ data, binaries, password, user, env }));
  const config = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
  };
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const settings = Object.entries({ ...config, ...(isDurable ? {} : careless) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const adminUrl = postgresAdminUrl(options);
  return {
    name: 'postgres',
    command: path.join(binaries, 'bin/postgres'),
    args: ['-D', data, '-p', String(port), ...settings],
    cwd: place,
    env,
    uid: user?.uid,
    gid: user?.gid,
    isReady: () => answersPostgres(adminUrl),
    // SIGTERM would wait for every client to leave by itself
    stopSignal: 'SIGINT',
    stopBoundMs: 20_000,
  };
}

/** True when the server lets us in and answers a query within 2 s. */
export async function answersPostgres(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

type Initialise = {
  data: string;
  binaries: string;
  password: string;
  user: ServiceUser | undefined;
  env: Record<string, string>;
};

/** The cluster appears under its name only when it is whole. */
async function initialise({ data, binaries, password, user, env }: Initialise): Promise<void> {
  const staging = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(staging, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) for (const owned of [staging, passwordFile]) chownSync(owned, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', staging, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale];
  try {
    await runToEnd(path.join(binaries, 'bin/initdb'), args, user, env, path.dirname(data));
    renameSync(staging, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(staging, { recursive: true, force: true });
  }
}

function runToEnd(
  command: string,
  args: string[],
  user: ServiceUser | undefined,
  env: Record<string, string>,
  cwd: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const as = user === undefined ? {} : { uid: user.uid, gid: user.gid };
    const child = spawn(command, args, { ...as, env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.basename(command)} failed (exit ${code}): ${output.trim().slice(-2000)}`)),
    );
  });
}
