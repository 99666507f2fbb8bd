import { createHash, createHmac } from 'node:crypto';
import type { Client } from 'pg';
import { withDatabase } from './connect';
import type { TargetConnection } from './connection';
import { ensureOpsSchema } from './ops-schema';

export type WarehouseEnvironment = {
  readonly organizationId: string;
  /** Name of the environment, such as `prod`. */
  readonly environment: string;
  readonly schema: string;
};

const at = (warehouseUrl: string, database: string): string => {
  const url = new URL(warehouseUrl);
  url.pathname = `/${database}`;
  return url.toString();
};

const exists = async (client: Client, catalog: 'pg_roles' | 'pg_database', name: string): Promise<boolean> => {
  const column = catalog === 'pg_roles' ? 'rolname' : 'datname';
  return ((await client.query(`SELECT 1 FROM ${catalog} WHERE ${column} = $1`, [name])).rowCount ?? 0) > 0;
};

const ready = new Map<string, Promise<TargetConnection>>();

/**
 * How to reach an environment of the built-in warehouse, made at first use: one database per organisation, one role
 * per environment that owns its schema and can write no other environment's.
 */
export const warehouseConnection = (warehouseUrl: string, wanted: WarehouseEnvironment): Promise<TargetConnection> => {
  const key = JSON.stringify([warehouseUrl, wanted]);
  const known = ready.get(key) ?? provision(warehouseUrl, wanted);
  ready.set(key, known);
  // a failure is tried again at the next call
  known.catch(() => ready.delete(key));
  return known;
};

const provision = async (
  warehouseUrl: string,
  { organizationId, environment, schema }: WarehouseEnvironment,
): Promise<TargetConnection> => {
  const { hostname, port, pathname, password: rootPassword } = new URL(warehouseUrl);
  const base = decodeURIComponent(pathname.slice(1));
  const database = `${base}_${createHash('sha256').update(organizationId).digest('hex').slice(0, 8)}`;
  const role = `${database}_${environment}`.slice(0, 63);
  const password = createHmac('sha256', decodeURIComponent(rootPassword)).update(role).digest('base64url');

  await withDatabase(warehouseUrl, async (client) => {
    // another process may provision the same; databases cannot be created inside a transaction
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [database]);
    const name = client.escapeIdentifier(database);
    const owner = client.escapeIdentifier(role);
    // lets this role make objects for the new one
    await client.query(`SET createrole_self_grant = 'set, inherit'`);
    if (!(await exists(client, 'pg_roles', role))) await client.query(`CREATE ROLE ${owner} LOGIN NOSUPERUSER`);
    await client.query(`ALTER ROLE ${owner} PASSWORD ${client.escapeLiteral(password)}`);
    if (!(await exists(client, 'pg_database', database))) await client.query(`CREATE DATABASE ${name}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    // dbt makes the schemas that models name
    await client.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${name} TO ${owner}`);
    await withDatabase(at(warehouseUrl, database), async (own) => {
      await own.query(`CREATE SCHEMA IF NOT EXISTS ${own.escapeIdentifier(schema)} AUTHORIZATION ${owner}`);
      await ensureOpsSchema(own, role);
    });
  });
  return { host: hostname, port: Number(port || 5432), database, user: role, password, schema };
};
