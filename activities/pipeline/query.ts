import type { Transaction } from '@ratchet/prisma/database';
import { createHash } from 'node:crypto';
import { Client, type PoolClient } from 'pg';

/** Where rows come from: the transaction of a unit of work, or a client of `readAs`. */
export type Source = Transaction | PoolClient;

const names = new Map<string, string>();
/** A stable name, so that the server plans each text once per connection. */
const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  const name = `pipeline_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return name;
};

/** Runs one statement on either; rows are as `pg` gives them (bigint as text). */
export const query = async <Row extends object>(
  source: Source,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> => {
  if (source instanceof Client)
    return (await source.query<Row>({ name: nameOf(text), text, values: [...values] })).rows;
  return (source as Transaction).$queryRawUnsafe<Row[]>(text, ...values);
};
