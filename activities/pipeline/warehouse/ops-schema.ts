import type { Client } from 'pg';

/** Ratchet's own schema in a target. */
export const OPS_SCHEMA = 'ratchet_ops';

/**
 * The completion markers: one row per node and run, written inside the node's own transaction. The key refuses a second
 * effect of the same node in the same run.
 */
export const ensureOpsSchema = async (client: Client, role: string): Promise<void> => {
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS ${OPS_SCHEMA};
    CREATE TABLE IF NOT EXISTS ${OPS_SCHEMA}.completion (
      run_id text NOT NULL,
      unique_id text NOT NULL,
      completed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
      PRIMARY KEY (run_id, unique_id)
    );
    GRANT USAGE ON SCHEMA ${OPS_SCHEMA} TO ${client.escapeIdentifier(role)};
    GRANT SELECT, INSERT ON ${OPS_SCHEMA}.completion TO ${client.escapeIdentifier(role)};
  `);
};
