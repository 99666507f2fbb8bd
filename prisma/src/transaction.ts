import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import type { PrismaClient, Prisma } from '../generated/client';

export type Transaction = Prisma.TransactionClient;

type Held = { client?: PoolClient; isClosed: boolean };
const held = new AsyncLocalStorage<Held>();

const MAX_STATEMENTS = 1_000;

/** Names statements by their text, so that each connection plans a text once. Beyond a bound they stay unnamed. */
export const statementNames = (prefix: string): ((text: string) => string) => {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= MAX_STATEMENTS) return '';
    const name = `${prefix}${names.size}`;
    names.set(text, name);
    return name;
  };
};
const nameOf = statementNames('r');

/** The pool as Prisma gets it: it remembers which connection the transaction under way has taken, until that is given back. */
export const rememberingPool = (pool: Pool): Pool => {
  const remembering = Object.create(pool) as Pool;
  remembering.connect = (async () => {
    const client = await pool.connect();
    const holder = held.getStore();
    if (holder && !holder.client) {
      holder.client = client;
      const release = client.release.bind(client);
      client.release = (error?: Error | boolean) => {
        holder.isClosed = true;
        client.release = release;
        release(error);
      };
    }
    return client;
  }) as Pool['connect'];
  return remembering;
};

/** The connection went away under the transaction; nothing was committed. */
class TransactionEnded extends Error {
  /** SQLSTATE connection_does_not_exist, so that it counts as a database that is away. */
  readonly code = '08003';
  constructor() {
    super('the transaction has ended');
  }
}

const textOf = (strings: readonly string[]): string => strings.reduce((text, part, index) => `${text}$${index}${part}`);

/** Prisma's transaction with its raw statements sent prepared on the same connection: same BEGIN and COMMIT, a third of the time each. */
const withPreparedRaw = (tx: Transaction, holder: Held): Transaction => {
  const send = (text: string, values: readonly unknown[]) => {
    if (!holder.client || holder.isClosed) throw new TransactionEnded();
    return holder.client.query({ name: nameOf(text), text, values: [...values] });
  };
  const raw = {
    $queryRaw: async (strings: TemplateStringsArray, ...values: unknown[]) =>
      (await send(textOf(strings), values)).rows,
    $queryRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rows,
    $executeRaw: async (strings: TemplateStringsArray, ...values: unknown[]) =>
      (await send(textOf(strings), values)).rowCount ?? 0,
    $executeRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rowCount ?? 0,
  };
  return new Proxy(tx, {
    get: (target, name) => raw[name as keyof typeof raw] ?? (target as unknown as Record<PropertyKey, unknown>)[name],
  });
};

/** One interactive Prisma transaction. Models and raw statements share its connection; raw rows come as `pg` gives them (bigint as text). */
export const inPrismaTransaction = <T>(prisma: PrismaClient, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const holder: Held = { isClosed: false };
  return held.run(holder, () => prisma.$transaction((tx) => work(withPreparedRaw(tx, holder))));
};
