import { withDatabase } from './connect';

export type EnsureWarehouse = {
  /** A role that may create roles and databases; used for nothing else. */
  readonly adminUrl: string;
  /** Maintenance database; each organisation's own database is named after it. */
  readonly database: string;
  readonly password: string;
};

const ROLE = 'ratchet_warehouse';

/**
 * Makes the role and the maintenance database of the built-in warehouse and answers their URL (`WAREHOUSE_URL`). The role
 * may create databases and roles, and reaches none that it did not create.
 * @throws when the database exists and is somebody else's.
 */
export const ensureWarehouse = async ({ adminUrl, database, password }: EnsureWarehouse): Promise<string> => {
  await withDatabase(adminUrl, async (admin) => {
    // two stacks on one server, or two tests
    await admin.query(`SELECT pg_advisory_lock(hashtext('${ROLE}'))`);
    // an administrator that is no superuser may then make databases for the new role
    await admin.query(`SET createrole_self_grant = 'set, inherit'`);
    const { rowCount: hasRole } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
    if (!hasRole) await admin.query(`CREATE ROLE ${ROLE} LOGIN NOSUPERUSER CREATEDB CREATEROLE`);
    await admin.query(`ALTER ROLE ${ROLE} PASSWORD ${admin.escapeLiteral(password)}`);
    const name = admin.escapeIdentifier(database);
    const { rows } = await admin.query<{ owner: string }>(
      'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
      [database],
    );
    if (rows[0] && rows[0].owner !== ROLE)
      throw new Error(`the database ${database} belongs to ${rows[0].owner}: rename it, or set WAREHOUSE_URL`);
    if (!rows[0]) await admin.query(`CREATE DATABASE ${name} OWNER ${ROLE}`);
    await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = ROLE;
  url.password = password;
  return url.toString();
};
