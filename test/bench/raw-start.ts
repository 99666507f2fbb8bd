import { randomUUID } from 'node:crypto';
import { Client, Pool, type PoolClient } from 'pg';

/** The rows of one accepted start, replayed with fresh ids by plain prepared `pg`. */
export type RawStart = {
  readonly run: () => Promise<void>;
  /** The same without the row that counts references, which puts all starts of a tenant in one line. */
  readonly runUncounted: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Captured = { table: string; columns: string[]; rows: Record<string, unknown>[] };

const ENVELOPE = ['platform.event', 'platform.outbox', 'platform.audit_log', 'platform.idempotency_record'];

// whatever a later version writes for a deal is found by its columns, so the peer's work grows with ours
const TABLES = `
  SELECT n.nspname || '.' || c.relname AS name,
    CASE WHEN c.relname = 'deal' THEN 'id' WHEN c.relname = 'idempotency_record' THEN 'key'
         ELSE (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('deal_id', 'aggregate_id') AND NOT a.attisdropped LIMIT 1) END AS owner,
    (SELECT array_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = '')::text[] AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('platform', 'deal') AND c.relkind IN ('r', 'p') AND NOT c.relispartition`;

const capture = async (superUrl: string, dealId: string, key: string): Promise<Captured[]> => {
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; owner: string | null; columns: string[] }>(TABLES);
    const captured: Captured[] = [];
    for (const { name, owner, columns } of tables) {
      if (owner === null) continue;
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${owner}::text = $1`,
        [owner === 'key' ? key : dealId],
      );
      if (rows.length > 0) captured.push({ table: name, columns, rows: rows.map(({ row }) => row) });
    }
    return captured;
  } finally {
    await client.end();
  }
};

const insertOf = ({ table, columns }: Captured, parameter: number): string => {
  const numbered = table === 'deal.deal';
  const values = columns.map((column) =>
    numbered && column === 'reference' ? `'DL-' || $1 || '-' || c.last_number` : `r."${column}"`,
  );
  return `i${parameter} AS (INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
    SELECT ${values.join(', ')} FROM json_populate_recordset(NULL::${table}, $${parameter}::json) r${numbered ? ', c' : ''})`;
};

const COUNTER = `c AS (INSERT INTO deal.deal_reference_counter AS n (organization_id, year, last_number) VALUES ($2::uuid, $1::integer, 1)
  ON CONFLICT (organization_id, year) DO UPDATE SET last_number = n.last_number + 1 RETURNING last_number)`;

const NO_COUNTER =
  'c AS (SELECT (random() * 1e15)::bigint AS last_number, $1::integer AS year, $2::uuid AS organization)';

/**
 * Takes the rows that one POST /deals wrote and answers a transaction that writes the same rows again: begin with tenant
 * context, one statement for the domain tables, one for the envelope, commit. Four round trips, as `ratchet_app`.
 */
export const captureStart = async (options: {
  superUrl: string;
  databaseUrl: string;
  dealId: string;
  key: string;
  organizationId: string;
  connections: number;
}): Promise<RawStart> => {
  const captured = await capture(options.superUrl, options.dealId, options.key);
  const own = new Set([options.dealId, options.key, ...captured.flatMap(({ rows }) => rows.map((row) => row['id']))]);
  const ownIds = new RegExp([...own].filter((id) => typeof id === 'string').join('|'), 'g');
  const isEnvelope = ({ table }: Captured): boolean => ENVELOPE.includes(table);
  const domain = captured.filter((entry) => !isEnvelope(entry));
  const envelope = captured.filter(isEnvelope);
  const missing = ENVELOPE.filter((table) => !envelope.some((entry) => entry.table === table));
  if (missing.length > 0) throw new Error(`the captured start wrote nothing to ${missing.join(', ')}`);

  const year = new Date().getUTCFullYear();
  const inserts = domain.map((entry, index) => insertOf(entry, index + 3));
  const domainSql = (counter: string): string => `WITH ${[counter, ...inserts].join(', ')} SELECT 1`;
  const counted = { name: 'domain', text: domainSql(COUNTER) };
  const uncounted = { name: 'domain-uncounted', text: domainSql(NO_COUNTER) };
  const envelopeSql = `WITH ${envelope.map((entry, index) => insertOf(entry, index + 1)).join(', ')} SELECT 1`;
  const domainRows = domain.map(({ rows }) => JSON.stringify(rows));
  const envelopeRows = envelope.map(({ rows }) => JSON.stringify(rows));
  const begin = `BEGIN; SELECT platform.ratchet_context('${options.organizationId}', NULL, 'command', '')`;
  const pool = new Pool({ connectionString: options.databaseUrl, max: options.connections });

  const write = async (client: PoolClient, statement: { name: string; text: string }): Promise<void> => {
    const fresh = new Map<string, string>();
    const rename = (text: string): string =>
      text.replace(ownIds, (id) => fresh.get(id) ?? (fresh.set(id, randomUUID()).get(id) as string));
    await client.query(begin);
    await client.query({ ...statement, values: [year, options.organizationId, ...domainRows.map(rename)] });
    await client.query({ name: 'envelope', text: envelopeSql, values: envelopeRows.map(rename) });
    await client.query('COMMIT');
  };
  const run = async (statement: { name: string; text: string }): Promise<void> => {
    const client = await pool.connect();
    try {
      await write(client, statement);
      client.release();
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  };
  return { run: () => run(counted), runUncounted: () => run(uncounted), close: () => pool.end() };
};
