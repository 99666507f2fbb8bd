import type { Pool } from 'pg';
import type { Lease } from './lease';

const BATCH = 1_000;

// one statement is one transaction: proof of leadership (a take-over waits for it), positions, delivery marks and the wake-up;
// positions are handed out in one such transaction at a time, so position order is commit order and a reader never skips a late row
const PUBLISH = `
  WITH lease AS MATERIALIZED (
    SELECT 1 FROM platform.relay_lease WHERE name = $1 AND holder = $2 AND token = $3 FOR SHARE
  ), due AS MATERIALIZED (
    SELECT organization_id, id, position, aggregate_type, aggregate_id, (event_data->>'sequence')::bigint AS sequence, (event_data->>'eventId')::uuid AS event_id
    FROM platform.outbox WHERE processed_at IS NULL AND kind = 'event' AND EXISTS (SELECT FROM lease) ORDER BY position LIMIT ${BATCH}
  ), added AS (
    INSERT INTO platform.published (organization_id, aggregate_type, aggregate_id, sequence, event_id)
    SELECT organization_id, aggregate_type, aggregate_id, sequence, event_id FROM due ORDER BY position
    ON CONFLICT (organization_id, event_id) DO NOTHING RETURNING 1
  ), done AS (
    UPDATE platform.outbox o SET processed_at = now() FROM due WHERE o.organization_id = due.organization_id AND o.id = due.id RETURNING 1
  ), counted AS (
    SELECT count(*)::int AS handled FROM done
  ) SELECT handled, EXISTS (SELECT FROM lease) AS held, CASE WHEN handled > 0 THEN pg_notify('ratchet_published', '') END FROM counted`;

/** Publishes the next batch of committed events in commit order and wakes followers with one notification. Returns how many. @throws when leadership was lost. */
export const publishBatch = async (pool: Pool, lease: Lease): Promise<number> => {
  const held = await lease.hold();
  if (held === null) return 0;
  // an idle look must lock and write nothing
  const { rowCount } = await pool.query({
    name: 'publish-due',
    text: "SELECT 1 FROM platform.outbox WHERE processed_at IS NULL AND kind = 'event' LIMIT 1",
  });
  if (!rowCount) return 0;
  const { rows } = await pool.query<{ handled: number; held: boolean }>({
    name: 'publish',
    text: PUBLISH,
    values: [held.name, held.holder, held.token],
  });
  if (!rows[0]?.held) {
    lease.lost();
    throw new Error('another relay leads now');
  }
  return rows[0].handled;
};
