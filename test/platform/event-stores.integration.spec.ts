import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCipher } from '@ratchet/prisma/cipher';
import { AggregateMissing, commitReply, type CommandContext } from '@ratchet/prisma/commit';
import { openDatabase, readAs, systemReader, type Database } from '@ratchet/prisma/database';
import { migrate } from '@ratchet/prisma/migrate';
import { demoId, seedOnce } from '@ratchet/prisma/seed';
import { Client } from 'pg';
import { testClock } from '../support/clock';

/** A log of its own as a room would bring it in its migration. */
const OWN_LOG = `
CREATE SCHEMA own;
GRANT USAGE ON SCHEMA own TO ratchet_app, ratchet_relay;
CREATE TABLE own.log (LIKE platform.event INCLUDING ALL);
CALL platform.protect('own.log', 'platform.sees_all(aggregate_type)');
GRANT SELECT, INSERT ON own.log TO ratchet_app;
CREATE FUNCTION own.append(organization uuid, aggregate uuid, events jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO own.log (organization_id, id, aggregate_type, aggregate_id, sequence, type, version, payload, actor, origin, occurred_at)
  SELECT organization, e.id, 'own-thing', aggregate, e.sequence, e.type, e.version, e.payload, e.actor, e.origin, e.occurred_at
  FROM jsonb_to_recordset(events) AS e (id uuid, sequence bigint, type text, version integer, payload jsonb, actor jsonb, origin text, occurred_at timestamptz);
$$;
CALL platform.add_event_store('own-thing', 'own.log', 'own.append');
`;

const organizationId = demoId('demo');
const context: CommandContext = {
  organizationId,
  actor: { kind: 'user', userId: demoId('admin@demo.test') },
  origin: 'user',
  correlationId: null,
};
let db: Database;
let owner: Client;

beforeAll(async () => {
  const urls = await migrate({
    adminUrl: process.env['RATCHET_TEST_ADMIN_URL'] as string,
    database: `stores_${randomBytes(6).toString('hex')}`,
    passwords: { owner: 'owner', app: 'app', relay: 'relay' },
  });
  await seedOnce(urls.ownerUrl);
  owner = new Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await owner.query(OWN_LOG);
  db = openDatabase({
    url: urls.databaseUrl,
    poolMax: 6,
    name: 'test',
    clock: testClock(),
    cipher: createCipher(`test:${randomBytes(32).toString('base64')}`),
  });
});
afterAll(async () => {
  await db.close();
  await owner.end();
});

const eventsOf = (relation: string, aggregateId: string): Promise<string[]> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT sequence || ' ' || type AS line FROM ${relation} WHERE aggregate_id = $1 ORDER BY sequence`,
      [aggregateId],
    );
    return rows.map(({ line }) => line);
  });

describe('a log of its own', () => {
  it('takes the events of its aggregates, and only those', async () => {
    const [ours, others] = [randomUUID(), randomUUID()];
    await commitReply(db, context, { type: 'own-thing', id: ours, create: true }, null, (unit) => {
      unit.emit({ type: 'thing.made', payload: { size: 1 } });
      unit.emit({ type: 'thing.used', payload: {} });
      return Promise.resolve({ status: 201, body: null });
    });
    await commitReply(db, context, { type: 'other', id: others, create: true }, null, (unit) => {
      unit.emit({ type: 'other.made', payload: {} });
      return Promise.resolve({ status: 201, body: null });
    });
    expect(await eventsOf('own.log', ours)).toEqual(['1 thing.made', '2 thing.used']);
    expect(await eventsOf('platform.event', ours)).toEqual([]);
    expect(await eventsOf('platform.event_log', ours)).toEqual(['1 thing.made', '2 thing.used']);
    expect(await eventsOf('platform.event_log', others)).toEqual(['1 other.made']);
  });
});

describe('a command over several aggregates', () => {
  const touch = (own: string, further: string, work: () => void = () => undefined): Promise<unknown> =>
    commitReply(db, context, { type: 'own-thing', id: own, create: true }, null, async (unit) => {
      const account = await unit.also({ type: 'other', id: further, create: true });
      account.emit({ type: 'account.charged', payload: {} });
      unit.emit({ type: 'thing.fined', payload: {} });
      (await unit.also({ type: 'other', id: further })).emit({ type: 'account.told', payload: {} });
      work();
      return { status: 200, body: null };
    });

  it('appends to each stream in one transaction', async () => {
    const [own, further] = [randomUUID(), randomUUID()];
    await Promise.all(Array.from({ length: 8 }, () => touch(own, further)));
    expect(await eventsOf('own.log', own)).toEqual(Array.from({ length: 8 }, (_, index) => `${index + 1} thing.fined`));
    expect(await eventsOf('platform.event', further)).toEqual(
      Array.from({ length: 16 }, (_, index) => `${index + 1} account.${index % 2 === 0 ? 'charged' : 'told'}`),
    );
  });

  it('leaves nothing anywhere when it fails', async () => {
    const [own, further] = [randomUUID(), randomUUID()];
    const failing = touch(own, further, () => {
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect([...(await eventsOf('own.log', own)), ...(await eventsOf('platform.event', further))]).toEqual([]);
  });

  it('knows a further aggregate that is not there', async () => {
    const work = commitReply(db, context, { type: 'own-thing', id: randomUUID(), create: true }, null, async (unit) => {
      await unit.also({ type: 'other', id: randomUUID() });
      return { status: 200, body: null };
    });
    await expect(work).rejects.toThrow(AggregateMissing);
  });
});
