import type { Pool } from 'pg';

const SWEEPS = [
  "DELETE FROM platform.outbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM platform.outbox WHERE processed_at < now() - interval '7 days' LIMIT 5000))",
  "DELETE FROM platform.inbox WHERE ctid = ANY (ARRAY(SELECT ctid FROM platform.inbox WHERE handled_at < now() - interval '7 days' LIMIT 5000))",
  'DELETE FROM platform.idempotency_record WHERE ctid = ANY (ARRAY(SELECT ctid FROM platform.idempotency_record WHERE expires_at < now() LIMIT 5000))',
];

/** Removes what has expired, a bounded piece at a time. Returns how many rows went. */
export const sweepExpired = async (pool: Pool): Promise<number> => {
  let removed = 0;
  for (const sweep of SWEEPS) removed += (await pool.query(sweep)).rowCount ?? 0;
  return removed;
};
