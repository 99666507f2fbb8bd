import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { ok } from '../support/deals';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

type Coded = { id: string; code: string };
type Sum = { account: Coded; closingMinor: number };
type Entry = {
  id: string;
  entryNo: number;
  entryDate: string;
  postings: { fund: Coded; account: Coded; amountMinor: number }[];
};

let stack: TestStack;
let mara: Api;
let associationId: string;
let funds: Record<string, string>;
let accounts: Record<string, string>;
let owners: Record<string, string>;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-02-03T15:00:00.000Z', withRelay: false, withWorker: false });
  mara = await stack.as('manager');
  const { items } = ok(await mara.get<{ items: Coded[] }>('/associations'));
  associationId = items.find(({ code }) => code === 'CDR')!.id;
  const byCode = async (path: string) =>
    Object.fromEntries(
      ok(await mara.get<{ items: Coded[] }>(`${path}?associationId=${associationId}`)).items.map(({ id, code }) => [
        code,
        id,
      ]),
    );
  [funds, accounts] = [await byCode('/funds'), await byCode('/gl-accounts')];
  const { items: owned } = ok(
    await mara.get<{ items: { id: string; lot: { number: string } }[] }>(
      `/owner-accounts?associationId=${associationId}`,
    ),
  );
  owners = Object.fromEntries(owned.map(({ id, lot }) => [lot.number, id]));
});
afterAll(() => stack?.close());
afterEach(async () => {
  expect(await rows(stack, 'SELECT * FROM violation.owner_ledger_check')).toEqual([]);
  const { funds: totals, interfundMinor } = ok(await mara.get(`/reports/trial-balance?associationId=${associationId}`));
  for (const { total } of totals) expect(total.closingMinor).toBe(0);
  expect(interfundMinor).toBe(0);
});

const manual = (entryDate: string, lines: [fund: string, account: string, amountMinor: number][]) =>
  mara.post<Entry>('/journal-entries', {
    associationId,
    entryDate,
    memo: 'By hand',
    lines: lines.map(([fund, account, amountMinor]) => ({
      fundId: funds[fund],
      glAccountId: accounts[account],
      amountMinor,
    })),
  });
const pay = (lot: string, amountMinor: number, externalRef: string, more: object = {}, key?: string) =>
  mara.post(
    '/payments',
    { ownerAccountId: owners[lot], amountMinor, method: 'CHECK', receivedOn: '2026-02-03', externalRef, ...more },
    key === undefined ? {} : { key },
  );
const closing = async (fund: string, account: string): Promise<number> => {
  const { funds: all } = ok(await mara.get(`/reports/trial-balance?associationId=${associationId}`));
  const sums = all.find((one: { fund: Coded }) => one.fund.code === fund).accounts as Sum[];
  return sums.find((one) => one.account.code === account)?.closingMinor ?? 0;
};
const balance = async (lot: string): Promise<number> =>
  ok(await mara.get(`/owner-accounts/${owners[lot]}`)).balanceMinor;

describe('the opening books', () => {
  it('read as the association left them', async () => {
    expect(await closing('OPR', '1000')).toBe(1_845_000);
    expect(await closing('RSV', '1010')).toBe(6_420_000);
    expect([await balance('3'), await balance('7'), await balance('11')]).toEqual([30_000, 33_000, -15_000]);
  });
});

describe('payments', () => {
  it('[violation 2] go to the oldest charges over two funds, as the preview said', async () => {
    const wanted = { ownerAccountId: owners['7'], amountMinor: 35_000 };
    const preview = ok(await mara.post('/payments/preview', wanted, { key: null }));
    const posted = ok(await pay('7', 35_000, 'check-1'), 201);
    expect(posted.applications).toEqual(preview.applications);
    expect(posted.applications.map((one: { amountMinor: number }) => one.amountMinor)).toEqual([24_000, 6_000, 3_000]);
    expect([posted.creditMinor, posted.balanceAfterMinor, await balance('7')]).toEqual([2_000, -2_000, -2_000]);
    expect([await closing('OPR', '2300'), await closing('RSV', '1300')]).toEqual([-66_000, 66_000]);
  });

  it('[violation 6] answer a repeat byte by byte, and refuse the same check under another key', async () => {
    const first = await pay('12', 30_000, 'check-2', {}, 'key-of-check-2');
    const again = await pay('12', 30_000, 'check-2', {}, 'key-of-check-2');
    expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
    const other = await pay('12', 30_000, 'check-2');
    expect([other.status, other.body.code, other.body.details.paymentId]).toEqual([409, 'LED_008', first.body.id]);
    expect(await balance('12')).toBe(-30_000);
  });

  it('[violation 4] that bounce open the same charges again, once', async () => {
    const { id } = ok(await pay('3', 10_000, 'check-3'), 201);
    const returned = ok(await mara.post(`/payments/${id}/reverse`, { reason: 'No funds' }));
    expect(returned).toMatchObject({ state: 'REVERSED', balanceAfterMinor: 30_000 });
    const twice = await mara.post(`/payments/${id}/reverse`, { reason: 'No funds' });
    expect([twice.status, twice.body.code]).toEqual([409, 'LED_006']);
    const { lines } = ok(await mara.get(`/owner-accounts/${owners['3']}/ledger`));
    const [paid, back] = lines.slice(-2);
    expect([paid.amountMinor, back.amountMinor]).toEqual([-10_000, 10_000]);
    expect([paid.reversedById, back.reversesId]).toEqual([back.entryId, paid.entryId]);
  });

  it('[violation 5] that race never apply a charge twice', async () => {
    for (let round = 0; round < 10; round += 1) {
      const both = await Promise.all([pay('3', 20_000, `race-${round}-a`), pay('3', 20_000, `race-${round}-b`)]);
      expect(both.map(({ status }) => status)).toEqual([201, 201]);
      expect(await balance('3')).toBe(-10_000);
      for (const { body } of both) ok(await mara.post(`/payments/${body.id}/reverse`, { reason: 'Next round' }));
      expect(await balance('3')).toBe(30_000);
    }
  });
});

describe('[violation 7] ledger refusals', () => {
  it.each<[string, number, [string, string, number][]]>([
    [
      'LED_001',
      422,
      [
        ['OPR', '1000', 10_000],
        ['RSV', '4000', -10_000],
      ],
    ],
    [
      'LED_002',
      422,
      [
        ['OPR', '1010', 10_000],
        ['OPR', '4000', -10_000],
      ],
    ],
    [
      'LED_002',
      422,
      [
        ['OPR', '1140', 10_000],
        ['OPR', '4300', -10_000],
      ],
    ],
    [
      'LED_005',
      422,
      [
        ['OPR', '5100', 10_000],
        ['OPR', '2300', -10_000],
      ],
    ],
    [
      'LED_007',
      422,
      [
        ['RSV', '6100', 10_000],
        ['RSV', '1010', -10_000],
      ],
    ],
  ])('%s over the API', async (code, status, lines) => {
    const refused = await manual('2026-02-02', lines);
    expect([refused.status, (refused.body as any).code]).toEqual([status, code]);
  });

  it('an entry made by hand is reversed once, and never changed', async () => {
    const entry = ok(
      await manual('2026-02-02', [
        ['OPR', '5100', 12_500],
        ['OPR', '1000', -12_500],
      ]),
      201,
    );
    const reversal = ok(
      await mara.post<Entry>(`/journal-entries/${entry.id}/reverse`, { reason: 'Wrong account' }),
      201,
    );
    expect(reversal.postings.map(({ amountMinor }) => amountMinor).sort()).toEqual([-12_500, 12_500]);
    for (const id of [entry.id, reversal.id]) {
      const refused = await mara.post(`/journal-entries/${id}/reverse`, { reason: 'Again' });
      expect([refused.status, refused.body.code]).toEqual([409, 'LED_006']);
    }
    const put = await fetch(`${mara.url()}/api/v1/journal-entries`, { method: 'PUT' });
    expect(put.status).toBe(405);
  });

  it('a closed January takes no entry; a payment received then posts on 1 February and keeps its day', async () => {
    ok(await mara.post('/periods/202601/close', { associationId }));
    const again = await mara.post('/periods/202601/close', { associationId });
    expect([again.status, again.body.code]).toEqual([409, 'LED_004']);
    const late = await manual('2026-01-31', [
      ['OPR', '5100', 100],
      ['OPR', '1000', -100],
    ]);
    expect([late.status, (late.body as any).code]).toEqual([409, 'LED_004']);
    const payment = ok(await pay('1', 5_000, 'check-january', { receivedOn: '2026-01-30' }), 201);
    expect(payment.receivedOn).toBe('2026-01-30');
    const { items } = ok(await mara.get<{ items: Entry[] }>(`/journal-entries?associationId=${associationId}`));
    expect(items.find(({ id }) => id === payment.entryId)?.entryDate).toBe('2026-02-01');
  });
});

describe('who sees what', () => {
  it('an owner sees the own account, and no sign of another', async () => {
    const owner = await stack.as('homeowner');
    const own = ok(await owner.get<{ items: { id: string; isMe: boolean }[] }>('/owner-accounts'));
    expect(own.items).toEqual([expect.objectContaining({ id: owners['2'], isMe: true })]);
    ok(await owner.get(`/owner-accounts/${owners['2']}/ledger`));
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const path of ['', '/ledger']) {
      const foreign = await owner.get(`/owner-accounts/${owners['7']}${path}`);
      const missing = await owner.get(`/owner-accounts/${unknown}${path}`);
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    }
    expect((await owner.get(`/journal-entries?associationId=${associationId}`)).status).toBe(403);
  });

  it('only who keeps the books posts in them, and the refusal is kept', async () => {
    const admin = await stack.as('admin', 'other');
    expect((await admin.get(`/funds?associationId=${associationId}`)).status).toBe(404);
    const board = await stack.as('board');
    ok(await board.get(`/reports/fund-balances?associationId=${associationId}`));
    const refused = await board.post('/periods/202602/close', { associationId });
    expect([refused.status, refused.body.code]).toEqual([403, 'AUTH_003']);
  });
});
