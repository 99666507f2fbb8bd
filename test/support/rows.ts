import { Client } from 'pg';
import { demoId } from '@ratchet/prisma/seed';
import type { TestStack } from './stack';

/** Reads rows past the API, as the tables' owner inside one organisation: for asserting what was really written. */
export const rows = async <T extends object>(
  stack: TestStack,
  sql: string,
  values: readonly unknown[] = [],
  organization = 'demo',
): Promise<T[]> => {
  const client = new Client({ connectionString: stack.urls.ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT platform.ratchet_context($1, NULL, 'system', '')", [demoId(organization)]);
    const result = await client.query<T>(sql, [...values]);
    await client.query('COMMIT');
    return result.rows;
  } finally {
    await client.end();
  }
};
