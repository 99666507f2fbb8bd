import type { Pool, PoolClient } from 'pg';

/** One transaction of the relay's own role. */
export const inTransaction = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((rollback: unknown) => (broken = rollback as Error));
    throw error;
  } finally {
    client.release(broken);
  }
};

/** Room tables are read tenant by tenant: row-level security binds the relay too. */
export const asTenant = (client: PoolClient, organizationId: string): Promise<unknown> =>
  client.query("SELECT platform.ratchet_context($1, NULL, 'system', '')", [organizationId]);
