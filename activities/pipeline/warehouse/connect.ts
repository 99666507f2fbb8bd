import { Client, type ClientConfig } from 'pg';
import { PipelineFailure } from '../failure';
import type { TargetConnection } from './connection';

const CONNECT_MS = 10_000;

const run = async <T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionTimeoutMillis: CONNECT_MS, ...config });
  // a connection lost while idle is told by the next query
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Works on one connection to a database by its URL; for provisioning. */
export const withDatabase = <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> =>
  run({ connectionString: url, application_name: 'ratchet:provision' }, work);

const UNREACHABLE = /^(?:08|57P0[123]|28|3D000)/;
const isUnreachable = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && /^[A-Z0-9]{5}$/.test(code)) return UNREACHABLE.test(code);
  return code?.startsWith('E') === true || /timeout|terminated|Connection/.test(message ?? '');
};

/** Works on one connection to an environment's target, as the environment's role. @throws PIPE_023 when it cannot be reached. */
export const withTarget = async <T>(
  connection: TargetConnection,
  work: (client: Client) => Promise<T>,
  applicationName = 'ratchet:target',
): Promise<T> => {
  const { host, port, database, user, password, schema } = connection;
  try {
    return await run({ host, port, database, user, password, application_name: applicationName }, work);
  } catch (error) {
    if (isUnreachable(error)) throw new PipelineFailure('PIPE_023', { environment: schema }, { cause: error });
    throw error;
  }
};
