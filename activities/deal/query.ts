import type { Transaction } from '@ratchet/prisma/database';
import { Client, type PoolClient } from 'pg';

/** Where rows come from: the transaction of a unit of work, or a client of `readAs`. */
export type Source = Transaction | PoolClient;

/** Runs one read on either; a client prepares it once under `name`. */
export const query = async <Row extends object>(
  source: Source,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> => {
  if (source instanceof Client) return (await source.query<Row>({ name, text, values: [...values] })).rows;
  return (source as Transaction).$queryRawUnsafe<Row[]>(text, ...values);
};
