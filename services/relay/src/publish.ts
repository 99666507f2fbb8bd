import type { Pool } from 'pg';
import type { Lease } from './lease';
import { inTransaction } from './transaction';

const BATCH = 1_000;

// positions are handed out in this one transaction at a time, so position order is commit order and a reader never skips a late row
const PUBLISH = `
  WITH due AS (
    SELECT organization_id, id, position, aggregate_type, aggregate_id, (event_data->>'sequence')::bigint AS sequence, (event_data->>'eventId')::uuid AS event_id
    FROM platform.outbox WHERE processed_at IS NULL AND kind = 'event' ORDER BY position LIMIT ${BATCH}
  ), added AS (
    INSERT INTO platform.published (organization_id, aggregate_type, aggregate_id, sequence, event_id)
    SELECT organization_id, aggregate_type, aggregate_id, sequence, event_id FROM due ORDER BY position
    ON CONFLICT (organization_id, event_id) DO NOTHING RETURNING 1
  ), done AS (
    UPDATE platform.outbox o SET processed_at = now() FROM due WHERE o.organization_id = due.organization_id AND o.id = due.id RETURNING 1
  ) SELECT count(*)::int AS handled FROM done`;

/** Publishes the next batch of committed events in commit order and wakes followers with one notification. Returns how many. */
export const publishBatch = async (pool: Pool, lease: Lease): Promise<number> => {
  const token = await lease.hold();
  if (token === null) return 0;
  // an idle look must cost one statement, not a transaction
  const { rowCount } = await pool.query({
    name: 'publish-due',
    text: "SELECT 1 FROM platform.outbox WHERE processed_at IS NULL AND kind = 'event' LIMIT 1",
  });
  if (!rowCount) return 0;
  return inTransaction(pool, async (client) => {
    await lease.assertHeld(client, token);
    const { rows } = await client.query<{ handled: number }>({ name: 'publish', text: PUBLISH });
    const handled = rows[0]?.handled ?? 0;
    if (handled > 0) await client.query('NOTIFY ratchet_published');
    return handled;
  });
};
