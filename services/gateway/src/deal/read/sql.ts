import type { Transaction } from '@ratchet/prisma/database';
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** What the room's loaders ask of a connection. */
export type Sql = Pick<Transaction, '$queryRawUnsafe'>;

const names = new Map<string, string>();
/** A stable name, so that the server plans each statement once per connection. */
export const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `deal_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
};

/** Lets a reader's own connection serve the loaders the commands use, so that row-level security applies to them. */
export const asSql = (client: PoolClient): Transaction => {
  const sql: { $queryRawUnsafe: (text: string, ...values: unknown[]) => Promise<unknown> } = {
    $queryRawUnsafe: async (text, ...values) => (await client.query({ name: nameOf(text), text, values })).rows,
  };
  return sql as unknown as Transaction;
};
