import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type QueryResultRow } from 'pg';
import { applyMigrations } from '@ratchet/prisma/schema-engine';
import { migrate, type RoleUrls } from '@ratchet/prisma/migrate';
import { readModels } from '../../scripts/prisma-models';

/** Tables of the server itself: no row in them belongs to a tenant. */
const TENANTLESS = [
  'platform.consumer_cursor',
  'platform.event_store',
  'platform.relay_lease',
  'public._prisma_migrations',
];
const APPEND_ONLY = ['platform.audit_log', 'platform.event', 'platform.published'];
/** Grants are taken away for real: who loses access must not keep a row. Everything else is marked, not deleted. */
const DELETABLE_BY_APP = ['platform.access_grant'];
const USER_TABLES = `c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'`;

let client: Client;
let urls: RoleUrls;
const names = async (sql: string): Promise<string[]> => (await rows<{ name: string }>(sql)).map(({ name }) => name);
const rows = async <T extends QueryResultRow>(sql: string): Promise<T[]> => (await client.query<T>(sql)).rows;
const tables = (condition: string): Promise<string[]> =>
  names(`SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE ${USER_TABLES} AND ${condition} ORDER BY 1`);
const HAS_TENANT = `EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped)`;

const unforced = (): Promise<string[]> => tables(`${HAS_TENANT} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`);
const withoutTenantPolicy = (): Promise<string[]> =>
  tables(`${HAS_TENANT} AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polpermissive AND p.polroles = '{0}'
    AND pg_get_expr(p.polqual, c.oid) LIKE '%organization_id = %current_organization()%'
    AND pg_get_expr(p.polwithcheck, c.oid) LIKE '%organization_id = %current_organization()%')`);
const widePolicies = (): Promise<string[]> =>
  names(`SELECT p.polrelid::regclass || ' ' || p.polname AS name FROM pg_policy p
    WHERE p.polpermissive AND p.polname <> 'tenant' AND (p.polroles = '{0}' OR 'ratchet_app'::regrole::oid = ANY (p.polroles))`);
const looseKeys = (): Promise<string[]> =>
  names(`SELECT k.conrelid::regclass || ' ' || k.conname AS name FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = 'organization_id'
    JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attname = 'organization_id'
    WHERE k.contype = 'f' AND NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.confkey) AS pair (own, other) WHERE pair.own = a.attnum AND pair.other = b.attnum)`);

beforeAll(async () => {
  const adminUrl = process.env['RATCHET_TEST_ADMIN_URL'] as string;
  const database = `catalog_${randomBytes(6).toString('hex')}`;
  urls = await migrate({ adminUrl, database, passwords: { owner: 'owner', app: 'app', relay: 'relay' } });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  client = new Client({ connectionString: url.toString() });
  await client.connect();
});
afterAll(() => client.end());

describe('tenant isolation in the catalog', () => {
  it('covers every table but the few that hold no tenant data', async () => {
    expect(await tables(`NOT ${HAS_TENANT}`)).toEqual(TENANTLESS);
  });

  it('is enabled and forced on every tenant table', async () => {
    expect(await unforced()).toEqual([]);
    expect((await tables(HAS_TENANT)).length).toBeGreaterThan(20);
  });

  it('has a policy for all commands and everyone that compares the tenant on reads and on writes', async () => {
    expect(await withoutTenantPolicy()).toEqual([]);
  });

  it('lets no other policy widen it for the application role', async () => {
    expect(await widePolicies()).toEqual([]);
  });

  it('holds across foreign keys: each one between tenant tables carries the tenant', async () => {
    expect(await looseKeys()).toEqual([]);
  });

  it.each([
    ['a table without protection', 'CREATE TABLE platform.loose (organization_id uuid NOT NULL)', () => unforced()],
    ['protection that its owner passes', 'ALTER TABLE platform.event NO FORCE ROW LEVEL SECURITY', () => unforced()],
    ['a dropped policy', 'DROP POLICY tenant ON platform.run', () => withoutTenantPolicy()],
    [
      'a policy that lets everything through',
      'ALTER POLICY tenant ON platform.run USING (true)',
      () => withoutTenantPolicy(),
    ],
    ['a second, wider policy', 'CREATE POLICY wide ON platform.run USING (true)', () => widePolicies()],
    [
      'a foreign key without the tenant',
      'ALTER TABLE platform.notification ADD FOREIGN KEY (recipient_user_id) REFERENCES platform.user_account (id)',
      () => looseKeys(),
    ],
  ])('would notice %s', async (_what, damage, look) => {
    await client.query('BEGIN');
    try {
      await client.query(damage);
      expect(await look()).toHaveLength(1);
    } finally {
      await client.query('ROLLBACK');
    }
  });

  it('shows nothing without a context', async () => {
    const app = new Client({ connectionString: urls.databaseUrl });
    await app.connect();
    try {
      const { rows: seen } = await app.query('SELECT count(*)::int AS count FROM platform.user_account');
      expect(seen).toEqual([{ count: 0 }]);
    } finally {
      await app.end();
    }
  });
});

describe('roles in the catalog', () => {
  it.each(['ratchet_app', 'ratchet_relay', 'ratchet_owner'])(
    '%s has no attribute that passes row-level security',
    async (role) => {
      const [attributes] = await rows(
        `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = '${role}'`,
      );
      expect(attributes).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      });
    },
  );

  it.each(['ratchet_app', 'ratchet_relay'])('%s owns nothing and is a member of nothing', async (role) => {
    const owned = `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relowner = '${role}'::regrole
      UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.proowner = '${role}'::regrole
      UNION ALL SELECT n.nspname FROM pg_namespace n WHERE n.nspowner = '${role}'::regrole
      UNION ALL SELECT d.datname FROM pg_database d WHERE d.datdba = '${role}'::regrole
      UNION ALL SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = '${role}'::regrole`;
    expect(await names(owned)).toEqual([]);
  });

  it('ratchet_app cannot change what is append-only, and deletes next to nothing', async () => {
    const granted = (privilege: string): Promise<string[]> =>
      tables(`has_table_privilege('ratchet_app', c.oid, '${privilege}')`);
    expect((await granted('UPDATE')).filter((table) => APPEND_ONLY.includes(table))).toEqual([]);
    expect(await granted('DELETE')).toEqual(DELETABLE_BY_APP);
    expect(await granted('TRUNCATE')).toEqual([]);
  });

  it('append-only tables refuse changes of their owner too', async () => {
    const guarded = await tables(
      `EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'append_only' AND t.tgenabled = 'O')`,
    );
    expect(guarded).toEqual(expect.arrayContaining(APPEND_ONLY));
  });

  it('functions with the rights of their owner are pinned to a search path, closed to the public and owned by a role that cannot log in', async () => {
    const open =
      await names(`SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_roles r ON r.oid = p.proowner
      WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        AND (r.rolcanlogin OR NOT coalesce(array_to_string(p.proconfig, ','), '') LIKE '%search_path=%' OR has_function_privilege('public', p.oid, 'EXECUTE'))`);
    expect(open).toEqual([]);
  });
});

describe('migrations', () => {
  it('are applied once', async () => {
    const all = readdirSync(path.resolve(__dirname, '../../prisma/migrations')).filter((name) => /^\d{14}_/.test(name));
    expect(
      await names(
        'SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
      ),
    ).toEqual(all.sort());
    expect(await applyMigrations(urls.ownerUrl)).toEqual([]);
  });

  it('build exactly the columns that the Prisma models declare', async () => {
    const folder = path.resolve(__dirname, '../../prisma/schema');
    const models = readdirSync(folder).flatMap((file) => readModels(readFileSync(path.join(folder, file), 'utf8')));
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) {
      const columns = await rows<{
        column: string;
      }>(`SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN '' ELSE ' null' END AS "column"
        FROM pg_attribute a WHERE a.attrelid = '${model.table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1`);
      expect({ table: model.table, columns: columns.map(({ column }) => column) }).toEqual({
        table: model.table,
        columns: [...model.columns].sort(),
      });
    }
  });
});
