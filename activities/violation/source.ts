import type { Transaction } from '@ratchet/prisma/database';
import type { PoolClient } from 'pg';

/** Where rows come from: the transaction of a unit of work, or a reader's own connection. */
export type Source = Pick<Transaction, '$queryRawUnsafe'>;

/** Lets a reader's connection serve the loaders the commands use, so that row-level security applies to them. */
export const asSource = (client: PoolClient): Source => {
  const source: { $queryRawUnsafe: (text: string, ...values: unknown[]) => Promise<unknown> } = {
    $queryRawUnsafe: async (text, ...values) => (await client.query(text, values)).rows,
  };
  return source as unknown as Source;
};

/** A timestamp as an ISO-8601 instant in UTC with milliseconds. */
export const instantSql = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
