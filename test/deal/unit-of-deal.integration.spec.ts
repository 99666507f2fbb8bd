import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDeal } from '@ratchet/activities/deal/create-deal';
import { markOverdue } from '@ratchet/activities/deal/mark-overdue';
import { loadTemplate } from '@ratchet/activities/deal/templates';
import { applyCommand, DealRefusal, loadDeal } from '@ratchet/activities/deal/unit-of-deal';
import { createCipher } from '@ratchet/prisma/cipher';
import { commitReply, type CommandContext, type Unit } from '@ratchet/prisma/commit';
import {
  openDatabase,
  readAs,
  systemReader,
  writeAs,
  type Database,
  type WorkflowRequest,
} from '@ratchet/prisma/database';
import { migrate } from '@ratchet/prisma/migrate';
import { demoId, seedOnce } from '@ratchet/prisma/seed';
import type { Command } from '@ratchet/workflows/deal/commands';
import type { DealState } from '@ratchet/workflows/deal/model';
import { US_RESIDENTIAL_FINANCED } from '@ratchet/workflows/deal/templates/us-residential-financed';
import { v7 as uuidv7 } from 'uuid';
import { activityDeps } from '../support/activity-deps';
import { testClock } from '../support/clock';

const organizationId = demoId('demo');
const user = (name: string): string => demoId(`${name}@demo.test`);
const as = (name: string): CommandContext => ({
  organizationId,
  actor: { kind: 'user', userId: user(name) },
  origin: 'user',
  correlationId: null,
});

let db: Database;
const requests: WorkflowRequest[] = [];

beforeAll(async () => {
  const adminUrl = process.env['RATCHET_TEST_ADMIN_URL'] as string;
  const database = `unit_${randomBytes(6).toString('hex')}`;
  const urls = await migrate({ adminUrl, database, passwords: { owner: 'owner', app: 'app', relay: 'relay' } });
  await seedOnce(urls.ownerUrl);
  db = openDatabase({
    url: urls.databaseUrl,
    poolMax: 5,
    name: 'unit-of-deal',
    clock: testClock('2026-10-01T14:00:00.000Z'),
    cipher: createCipher(`test:${randomBytes(32).toString('base64')}`),
    afterCommit: (sent) => requests.push(...sent),
  });
});
afterAll(() => db.close());

const inUnit = async <T>(dealId: string, work: (unit: Unit) => Promise<T>, create = false): Promise<T> => {
  let result: T | undefined;
  await commitReply(db, as('coordinator'), { type: 'deal', id: dealId, create }, null, async (unit) => {
    result = await work(unit);
    return { status: 200, body: null };
  });
  return result as T;
};

const opened = async (): Promise<string> => {
  const dealId = uuidv7();
  await inUnit(
    dealId,
    async (unit) => {
      await createDeal(unit, {
        dealId,
        creator: { userId: user('coordinator'), role: 'TRANSACTION_COORDINATOR' },
        templateKey: 'us-residential-financed',
        propertyAddress: {
          line1: '318 Birchwood Lane',
          city: 'Saratoga Springs',
          state: 'NY',
          postalCode: '12866',
          country: 'US',
        },
        timeZone: 'America/New_York',
        dealType: 'PURCHASE',
        representingSide: 'BUY',
        keyDates: { effectiveDate: '2026-10-01', closingDate: '2026-11-13' },
        participants: [
          { userId: user('buyer'), dealRole: 'BUYER' },
          { userId: user('lender'), dealRole: 'LENDER' },
          { userId: user('viewer'), dealRole: 'INSPECTOR' },
        ],
        details: { purchasePriceMinor: 48_500_000, currency: 'USD' },
      });
    },
    true,
  );
  await apply(dealId, async () => ({ type: 'applyTemplate', template: US_RESIDENTIAL_FINANCED }));
  return dealId;
};

const plain = ({ keyDates, ...state }: DealState): unknown =>
  JSON.parse(JSON.stringify({ ...state, keyDates: [...keyDates].sort((a, b) => (a.key < b.key ? -1 : 1)) }));
/** Applies a command and checks that the rows hold exactly what was decided. */
const apply = (dealId: string, make: (state: DealState) => Promise<Command>): Promise<DealState> =>
  inUnit(dealId, async (unit) => {
    const before = (await loadDeal(unit.tx, organizationId, dealId)) as DealState;
    const { state } = await applyCommand(unit, dealId, await make(before), { state: before });
    const stored = (await loadDeal(unit.tx, organizationId, dealId)) as DealState;
    expect(plain(stored)).toEqual(plain(state));
    return stored;
  });
const idOf = (state: DealState, key: string): string => state.tasks.find((task) => task.key === key)?.id as string;
const complete = (dealId: string, key: string): Promise<DealState> =>
  apply(dealId, async (state) => ({ type: 'completeTask', taskId: idOf(state, key) }));

describe('unit of one deal', () => {
  it('stores what each command decided, to the field', async () => {
    const dealId = await opened();
    await apply(dealId, async () => ({ type: 'acceptOffer' }));
    await complete(dealId, 'open-file');
    await complete(dealId, 'send-contract');
    await apply(dealId, async (state) => ({
      type: 'assignTask',
      taskId: idOf(state, 'order-title'),
      userId: user('coordinator'),
    }));
    await apply(dealId, async () => ({ type: 'pause', reason: 'waiting for the estate' }));
    await apply(dealId, async () => ({ type: 'resume', shift: 'none' }));
    const ended = await apply(dealId, async () => ({
      type: 'cancel',
      reasonCode: 'OTHER',
      template: US_RESIDENTIAL_FINANCED,
    }));
    expect(ended.tasks.filter((task) => task.phase === 'CANCELLATION').map(({ key }) => key)).toEqual([
      'mutual-release',
      'notify-parties',
    ]);
  });

  it('gives back the template as it was written', async () => {
    const loaded = await inUnit(
      randomUUID(),
      (unit) => loadTemplate(unit.tx, organizationId, { key: 'us-residential-financed' }),
      true,
    );
    expect(loaded?.template).toEqual(US_RESIDENTIAL_FINANCED);
  });

  it('wakes the workflow once per command, with the last sequence', async () => {
    const dealId = await opened();
    await apply(dealId, async () => ({ type: 'acceptOffer' }));
    requests.length = 0;
    await complete(dealId, 'open-file');
    expect(requests.map(({ kind, data }) => [kind, data.message?.name])).toEqual([
      ['workflow.signal', 'taskCompleted'],
    ]);
    const { rows } = await readAs(db, systemReader(organizationId), (client) =>
      client.query<{ last: number }>(
        'SELECT last_sequence::integer AS last FROM platform.aggregate_head WHERE aggregate_id = $1',
        [dealId],
      ),
    );
    expect(requests[0]?.data.message?.payload['seq']).toBe(rows[0]?.last);
  });

  it('leaves nothing behind a refusal', async () => {
    const dealId = await opened();
    const events = (): Promise<unknown> =>
      readAs(
        db,
        systemReader(organizationId),
        async (client) =>
          (await client.query('SELECT count(*) FROM platform.event WHERE aggregate_id = $1', [dealId])).rows,
      );
    const before = await events();
    await expect(complete(dealId, 'appraisal')).rejects.toThrow(DealRefusal);
    expect(await events()).toEqual(before);
  });

  it('marks what is overdue once, as of the due time, however often the step runs', async () => {
    const dealId = await opened();
    const state = await apply(dealId, async () => ({ type: 'acceptOffer' }));
    const tasks = state.tasks.filter(({ key }) => key === 'open-file' || key === 'send-contract');
    const entries = tasks.map(({ id: refId, dueVersion }) => ({
      kind: 'markOverdue' as const,
      at: '',
      refId,
      dueVersion,
    }));
    const mark = (step: string) =>
      markOverdue(activityDeps(db))({ organizationId, dealId, at: '2026-10-02T21:00:00.001Z', step, entries });
    const first = await mark('first');
    expect(await mark('first')).toEqual(first);
    expect(await mark('again')).toEqual({ lastSeq: 0 });
    const after = await readAs(db, systemReader(organizationId), (client) => loadDeal(client, organizationId, dealId));
    expect(after?.tasks.filter((task) => task.overdueSince !== null).map(({ overdueSince }) => overdueSince)).toEqual([
      '2026-10-02T21:00:00.000Z',
      '2026-10-02T21:00:00.000Z',
    ]);
  });
});

describe('rows of a deal', () => {
  const seen = (name: string, dealId: string): Promise<{ keys: string[]; edges: number }> =>
    readAs(db, { organizationId, userId: user(name), seesAll: [] }, async (client) => {
      const tasks = await client.query<{ key: string }>(
        'SELECT key FROM deal.task WHERE deal_id = $1 ORDER BY position',
        [dealId],
      );
      const edges = await client.query('SELECT 1 FROM deal.task_dependency WHERE deal_id = $1', [dealId]);
      return { keys: tasks.rows.map(({ key }) => key), edges: edges.rowCount ?? 0 };
    });

  it('are seen by area, by what the buyer may know, or only where assigned', async () => {
    const dealId = await opened();
    const lender = await seen('lender', dealId);
    expect(lender.keys).toContain('loan-commitment');
    expect(lender.keys).not.toContain('title-commitment');
    const buyer = await seen('buyer', dealId);
    expect(buyer.keys).toContain('earnest-money');
    expect(buyer.keys).not.toContain('order-title');
    expect((await seen('viewer', dealId)).keys).toEqual(['inspection']);
    expect(await seen('agent', dealId)).toEqual({ keys: [], edges: 0 });
  });

  it('cannot be deleted by the application', async () => {
    const dealId = await opened();
    const deletion = writeAs(db, systemReader(organizationId), (client) =>
      client.query('DELETE FROM deal.task WHERE deal_id = $1', [dealId]),
    );
    await expect(deletion).rejects.toThrow(/permission denied/);
  });
});
