import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { demoId } from '@ratchet/prisma/seed';
import { seeded, type Random } from './random';

export type Written = {
  /** Last committed sequence of each aggregate. */
  readonly committed: ReadonlyMap<string, number>;
  readonly transactions: number;
  /** Transactions whose rows were numbered before rows that were committed earlier: what makes ids lie. */
  readonly overtaken: number;
};

const AGGREGATES = 400;
const LARGEST_BATCH = 40;
const BEGIN = `SELECT last_sequence::integer AS last FROM platform.ratchet_begin($1, NULL, 'probe', $2, true, NULL, NULL, NULL, NULL)`;
const COMMIT = `SELECT 1 FROM platform.ratchet_commit($1, 'probe', $2, $3, $4, $5, '[]', NULL, NULL)`;

const rowsFor = (first: number, count: number): { events: string; outbox: string } => {
  const events = Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    sequence: first + index,
    type: 'probe.written',
    version: 1,
    payload: {},
    actor: { kind: 'service' },
    origin: 'service',
    occurred_at: new Date(),
  }));
  const outbox = events.map(({ id, sequence, type }) => ({
    id: randomUUID(),
    kind: 'event',
    event_type: type,
    event_data: { eventId: id, sequence },
  }));
  return { events: JSON.stringify(events), outbox: JSON.stringify(outbox) };
};

/** Most hold their rows for a moment before they commit, some for long, some change their mind. */
const holdMs = (random: Random): number => {
  const choice = random.next();
  if (choice < 0.5) return 0;
  return choice < 0.95 ? random.between(1, 30) : random.between(100, 600);
};
const ABORTED_SHARE = 0.03;

/** The product's own unit of work, committed by many at once in an order that has nothing to do with the order of ids. */
export const startWriters = async (
  pool: Pool,
  options: { writers: number; events: number; seed: number },
): Promise<Written> => {
  const organizationId = demoId('demo');
  const aggregates = Array.from({ length: AGGREGATES }, () => randomUUID());
  const committed = new Map<string, number>();
  let left = options.events;
  let transactions = 0;
  let overtaken = 0;
  let numbered = 0;
  let highest = 0;

  const writeOnce = async (client: PoolClient, random: Random): Promise<void> => {
    const aggregate = random.pick(aggregates);
    const count = Math.min(left, 1 + Math.floor(random.next() * LARGEST_BATCH));
    left -= count;
    await client.query('BEGIN');
    const { rows } = await client.query<{ last: number }>({
      name: 'begin',
      text: BEGIN,
      values: [organizationId, aggregate],
    });
    const last = rows[0]?.last ?? 0;
    const { events, outbox } = rowsFor(last + 1, count);
    await client.query({ name: 'commit', text: COMMIT, values: [organizationId, aggregate, last, events, outbox] });
    const number = (numbered += 1);
    const hold = holdMs(random);
    if (hold > 0) await new Promise((resolve) => setTimeout(resolve, hold));
    if (random.next() < ABORTED_SHARE) {
      left += count;
      await client.query('ROLLBACK');
      return;
    }
    await client.query('COMMIT');
    transactions += 1;
    if (number < highest) overtaken += 1;
    highest = Math.max(highest, number);
    // writers of one aggregate follow one another, but hear of their commits in any order
    committed.set(aggregate, Math.max(committed.get(aggregate) ?? 0, last + count));
  };
  const writer = async (index: number): Promise<void> => {
    const random = seeded(options.seed * 1_000 + index);
    const client = await pool.connect();
    try {
      while (left > 0) await writeOnce(client, random);
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: options.writers }, (_, index) => writer(index)));
  return { committed, transactions, overtaken };
};
