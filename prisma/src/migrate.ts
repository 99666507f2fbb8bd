import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { applyMigrations } from './schema-engine';

export type MigrateOptions = {
  /** A role that may create roles and databases; used for nothing else. */
  readonly adminUrl: string;
  readonly database: string;
  readonly passwords: { readonly owner: string; readonly app: string; readonly relay: string };
  readonly log?: (line: string) => void;
};
export type RoleUrls = { readonly databaseUrl: string; readonly relayUrl: string; readonly ownerUrl: string };

const withClient = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const urlFor = (adminUrl: string, database: string, user?: string, password?: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.toString();
};

/** Creates roles and database where missing, sets the roles' passwords and applies migrations as `ratchet_owner`, which is no superuser. */
export const migrate = async ({
  adminUrl,
  database,
  passwords,
  log = () => undefined,
}: MigrateOptions): Promise<RoleUrls> => {
  await withClient(adminUrl, async (admin) => {
    await admin.query(readFileSync(path.resolve(__dirname, '../bootstrap.sql'), 'utf8'));
    for (const [role, password] of Object.entries(passwords)) {
      await admin.query(`ALTER ROLE ratchet_${role} PASSWORD ${admin.escapeLiteral(password)}`);
    }
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await admin.query(`CREATE DATABASE ${admin.escapeIdentifier(database)} OWNER ratchet_owner`);
    await admin.query(`REVOKE ALL ON DATABASE ${admin.escapeIdentifier(database)} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${admin.escapeIdentifier(database)} TO ratchet_app, ratchet_relay`);
  });
  const ownerUrl = urlFor(adminUrl, database, 'ratchet_owner', passwords.owner);
  const applied = await applyMigrations(ownerUrl);
  if (applied.length > 0) log(`applied ${applied.length} migration(s): ${applied.join(', ')}`);
  return {
    ownerUrl,
    databaseUrl: urlFor(adminUrl, database, 'ratchet_app', passwords.app),
    relayUrl: urlFor(adminUrl, database, 'ratchet_relay', passwords.relay),
  };
};
