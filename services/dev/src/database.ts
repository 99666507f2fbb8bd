import { hash } from '@node-rs/bcrypt';
import type { DatabaseUrls } from './environment';
import { step, type Log } from './progress';
import type { Secrets } from './secrets';

export type PrepareDatabase = {
  adminUrl: string;
  /** The database to use or make. */
  database: string;
  secrets: Secrets;
  /** Password of the demo users in place of the published one. */
  demoPassword?: string | undefined;
  log: Log;
};

/**
 * Brings roles, databases and schema up to date and seeds what the platform itself needs, once. A server on which no
 * warehouse can be made serves everything else.
 */
export async function prepareDatabase({
  adminUrl,
  database,
  secrets,
  demoPassword,
  log,
}: PrepareDatabase): Promise<DatabaseUrls> {
  const passwords = { owner: secrets.ownerPassword, app: secrets.appPassword, relay: secrets.relayPassword };
  const urls = await step(log, 'Applying migrations', async () => {
    const { migrate } = await import('@ratchet/prisma/migrate');
    return migrate({ adminUrl, database, passwords, log });
  });
  await step(log, 'Seeding', async () => {
    const { seedOnce } = await import('@ratchet/prisma/seed');
    await seedOnce(urls.ownerUrl, log, demoPassword === undefined ? undefined : await hash(demoPassword, { cost: 12 }));
  });
  try {
    const { ensureWarehouse } = await import('@ratchet/activities/pipeline/warehouse/ensure-warehouse');
    const warehouse = { adminUrl, database: `${database}_warehouse`, password: secrets.warehousePassword };
    return { ...urls, warehouseUrl: await ensureWarehouse(warehouse) };
  } catch (error) {
    log(`There is no built-in warehouse: ${error instanceof Error ? error.message : String(error)}`);
    return urls;
  }
}

/** Name of the database in a URL; the server's own `postgres` is never used for data. */
export function databaseNameOf(url: string | undefined): string {
  const name = url === undefined ? '' : decodeURIComponent(new URL(url).pathname.slice(1));
  return name === '' || name === 'postgres' ? 'ratchet' : name;
}
