import type { Pool, PoolClient } from 'pg';
import { asTenant, inTransaction } from './transaction';

/** An event as consumers get it, with the aggregate it belongs to. */
export type PublishedEvent = {
  position: string;
  organization_id: string;
  id: string;
  aggregate_type: string;
  aggregate_id: string;
  sequence: string;
  type: string;
  version: number;
  payload: Record<string, unknown>;
  area: string | null;
  actor: Record<string, unknown>;
  origin: string;
  reason: string | null;
  occurred_at: Date;
};

/** Applies events of one tenant; the client carries that tenant's context and the transaction that also records them as handled. */
export type Consumer = {
  readonly name: string;
  readonly apply: (client: PoolClient, organizationId: string, events: readonly PublishedEvent[]) => Promise<void>;
};

const BATCH = 300;
const MAX_ATTEMPTS = 5;

type Pointer = { position: string; organization_id: string; event_id: string };

const lockCursor = async (client: PoolClient, name: string): Promise<string> => {
  const { rows } = await client.query<{ position: string }>({
    name: 'cursor',
    text: 'SELECT position FROM platform.consumer_cursor WHERE consumer = $1 FOR UPDATE',
    values: [name],
  });
  if (rows[0]) return rows[0].position;
  await client.query('INSERT INTO platform.consumer_cursor (consumer) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
  return '0';
};

const pointersAfter = async (client: PoolClient, position: string, limit: number): Promise<Pointer[]> => {
  const { rows } = await client.query<Pointer>({
    name: 'pointers',
    text: 'SELECT position, organization_id, event_id FROM platform.published WHERE position > $1 ORDER BY position LIMIT $2',
    values: [position, limit],
  });
  return rows;
};

/** Of the pointed-at events those this consumer has not handled yet; recording and effect share the transaction, so the effect happens once. */
const applyTenant = async (
  client: PoolClient,
  consumer: Consumer,
  organizationId: string,
  pointers: readonly Pointer[],
): Promise<void> => {
  await asTenant(client, organizationId);
  const { rows: fresh } = await client.query<{ message_id: string }>({
    name: 'inbox',
    text: 'INSERT INTO platform.inbox (consumer, message_id, organization_id) SELECT $1, unnest($2::uuid[]), $3 ON CONFLICT DO NOTHING RETURNING message_id',
    values: [consumer.name, pointers.map((pointer) => pointer.event_id), organizationId],
  });
  if (fresh.length === 0) return;
  const { rows: events } = await client.query<PublishedEvent>({
    name: 'consumed',
    text: `SELECT p.position, e.organization_id, e.id, e.aggregate_type, e.aggregate_id, e.sequence, e.type, e.version, e.payload, e.area, e.actor, e.origin, e.reason, e.occurred_at
           FROM platform.published p JOIN platform.event_log e ON e.organization_id = p.organization_id AND e.id = p.event_id
           WHERE p.organization_id = $1 AND p.event_id = ANY ($2::uuid[]) ORDER BY p.position`,
    values: [organizationId, fresh.map((row) => row.message_id)],
  });
  await consumer.apply(client, organizationId, events);
};

const applyAll = (pool: Pool, consumer: Consumer, limit: number): Promise<number> =>
  inTransaction(pool, async (client) => {
    const position = await lockCursor(client, consumer.name);
    const pointers = await pointersAfter(client, position, limit);
    const last = pointers.at(-1);
    if (!last) return 0;
    for (const organizationId of new Set(pointers.map((pointer) => pointer.organization_id))) {
      await applyTenant(
        client,
        consumer,
        organizationId,
        pointers.filter((pointer) => pointer.organization_id === organizationId),
      );
    }
    await client.query('UPDATE platform.consumer_cursor SET position = $2, updated_at = now() WHERE consumer = $1', [
      consumer.name,
      last.position,
    ]);
    return pointers.length;
  });

/** Sets one event aside with its error, so that everything behind it goes on. */
const setAside = (pool: Pool, consumer: Consumer, error: Error): Promise<void> =>
  inTransaction(pool, async (client) => {
    const [pointer] = await pointersAfter(client, await lockCursor(client, consumer.name), 1);
    if (!pointer) return;
    await asTenant(client, pointer.organization_id);
    await client.query(
      `INSERT INTO platform.dead_letter (organization_id, consumer, message_id, aggregate_type, aggregate_id, error, attempts)
       SELECT organization_id, $1, event_id, aggregate_type, aggregate_id, $3, ${MAX_ATTEMPTS} FROM platform.published WHERE organization_id = $2 AND event_id = $4 ON CONFLICT DO NOTHING`,
      [consumer.name, pointer.organization_id, error.message.slice(0, 1000), pointer.event_id],
    );
    await client.query('UPDATE platform.consumer_cursor SET position = $2, updated_at = now() WHERE consumer = $1', [
      consumer.name,
      pointer.position,
    ]);
  });

/** A step for the consumer's loop: whole batches normally, one event at a time after a failure, dead letter after repeated ones. */
export const createConsumerStep = (
  pool: Pool,
  consumer: Consumer,
  isAway: (error: unknown) => boolean,
): (() => Promise<number>) => {
  let failures = 0;
  return async () => {
    try {
      const handled = await applyAll(pool, consumer, failures > 0 ? 1 : BATCH);
      failures = 0;
      return handled;
    } catch (error) {
      if (isAway(error)) throw error;
      failures += 1;
      if (failures <= MAX_ATTEMPTS) throw error;
      await setAside(pool, consumer, error as Error);
      failures = 0;
      return 1;
    }
  };
};
