import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient } from 'pg';
import { PrismaClient } from '../generated/client';
import type { Clock } from './clock';
import type { Cipher } from './cipher';
import { rememberingPool, statementNames } from './transaction';

export type { Transaction } from './transaction';

/** One row of the outbox that asks for a message to a workflow. */
export type WorkflowRequest = {
  readonly outboxId: string;
  readonly organizationId: string;
  readonly kind: 'workflow.start' | 'workflow.signal' | 'workflow.update';
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly data: WorkflowRequestData;
};
export type WorkflowRequestData = {
  readonly workflowType: string;
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly input: Record<string, unknown>;
  readonly message?: { readonly name: string; readonly payload: Record<string, unknown>; readonly updateId?: string };
};

/** One pool, shared by Prisma and prepared `pg`, so that DB_POOL_MAX bounds the process. */
export type Database = {
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  readonly clock: Clock;
  readonly cipher: Cipher;
  /** Called after each commit with the workflow messages it asked for; sends them at once, the relay is the backstop. */
  readonly afterCommit: (requests: readonly WorkflowRequest[]) => void;
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly url: string;
  readonly poolMax: number;
  readonly name: string;
  readonly clock: Clock;
  readonly cipher: Cipher;
  readonly afterCommit?: Database['afterCommit'];
};

const nameOf = statementNames('p');

/** Opens the pool lazily. A connection that cannot be had within 5 s is an error that `isDatabaseAway` recognises. */
export const openDatabase = (options: DatabaseOptions): Database => {
  const pool = new Pool({
    connectionString: options.url,
    max: options.poolMax,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    application_name: options.name,
  });
  // an idle client that loses its server must not end the process; the next acquire reconnects
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(rememberingPool(pool), {
      disposeExternalPool: false,
      statementNameGenerator: ({ sql }) => nameOf(sql),
    }),
    transactionOptions: { maxWait: 5_000, timeout: 20_000 },
    errorFormat: 'minimal',
  });
  return {
    pool,
    prisma,
    clock: options.clock,
    cipher: options.cipher,
    afterCommit: options.afterCommit ?? (() => undefined),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
};

const AWAY_CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|57P0\d|08\w{3}|53300|P1001|P1002|P1008|P1017|P2024|P2028)$/;
const AWAY_TEXT =
  /connection terminated|terminating connection|timeout exceeded when trying to connect|the database system is|server closed the connection|can't reach database|not queryable|connection error|ECONNREFUSED|ECONNRESET/i;

/** True when the database (not the statement) is the problem: nothing was decided and the caller may retry. */
export const isDatabaseAway = (error: unknown, depth = 0): boolean => {
  if (!error || typeof error !== 'object' || depth > 5) return false;
  const { code, cause, message, originalCode } = error as {
    code?: unknown;
    cause?: unknown;
    message?: unknown;
    originalCode?: unknown;
  };
  return (
    (typeof code === 'string' && AWAY_CODES.test(code)) ||
    (typeof originalCode === 'string' && AWAY_CODES.test(originalCode)) ||
    (typeof message === 'string' && AWAY_TEXT.test(message)) ||
    isDatabaseAway(cause, depth + 1)
  );
};

/** Who reads. `seesAll` names the aggregate types the caller's role sees in full. */
export type Reader = {
  readonly organizationId: string;
  readonly userId: string | null;
  readonly seesAll: readonly string[];
  readonly system?: boolean;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const quoted = (value: string | null): string => {
  if (value === null) return 'NULL';
  if (!UUID.test(value)) throw new Error('a context id must be a UUID');
  return `'${value}'`;
};

const inContext = async <T>(
  db: Pick<Database, 'pool'>,
  reader: Reader,
  begin: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await db.pool.connect();
  let failure: Error | undefined;
  try {
    const seesAll = reader.seesAll.filter((type) => /^[a-z_-]+$/.test(type)).join(',');
    await client.query(
      `${begin}; SELECT platform.ratchet_context(${quoted(reader.organizationId)}, ${quoted(reader.userId)}, '${reader.system ? 'system' : 'user'}', '${seesAll}')`,
    );
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = error as Error;
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release(failure && isDatabaseAway(failure) ? failure : undefined);
  }
};

/** Runs `read` in a read-only snapshot as the reader: row-level security decides what it sees. */
export const readAs = <T>(
  db: Pick<Database, 'pool'>,
  reader: Reader,
  read: (client: PoolClient) => Promise<T>,
): Promise<T> => inContext(db, reader, 'BEGIN READ ONLY', read);

/** For the spine's own bookkeeping (sessions, delivered outbox rows). What a room changes goes through `commitReply` or `commitStep`. */
export const writeAs = <T>(
  db: Pick<Database, 'pool'>,
  reader: Reader,
  write: (client: PoolClient) => Promise<T>,
): Promise<T> => inContext(db, reader, 'BEGIN', write);

/** The whole of one tenant, for the spine. */
export const systemReader = (organizationId: string): Reader => ({
  organizationId,
  userId: null,
  seesAll: [],
  system: true,
});
