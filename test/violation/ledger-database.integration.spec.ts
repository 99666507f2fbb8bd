import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoId } from '@ratchet/prisma/seed';
import { Client } from 'pg';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

const ORGANIZATION = demoId('demo');
type Posting = { fund: string; account: string; amount: number; currency?: string };
type Attempt = { kind?: string; date?: string; reverses?: string; postings?: Posting[] };
type Chart = {
  id: string;
  funds: Record<string, string>;
  accounts: Record<string, string>;
};

let stack: TestStack;
let chart: Chart;

beforeAll(async () => {
  stack = await startStack({ withRelay: false, withWorker: false });
  const [row] = await rows<Chart>(
    stack,
    `SELECT a.id, (SELECT json_object_agg(code, id) FROM violation.fund f WHERE f.association_id = a.id) AS funds, (SELECT json_object_agg(code, id) FROM violation.gl_account g WHERE g.association_id = a.id) AS accounts
     FROM violation.association a WHERE a.code = 'CDR'`,
  );
  chart = row!;
});
afterAll(() => stack?.close());

/** Everyone the application role may speak for: a command of the whole tenant, and an owner who sees nothing but the own account. */
const SPEAKERS = [
  ['a command', () => [demoId('manager@demo.test'), 'command', '']],
  ['HOMEOWNER', () => [demoId('homeowner@demo.test'), 'user', '']],
] as const;

/** One transaction of the application role; the failure it ended with, or null when it was committed. */
const transaction = async (
  speaker: (typeof SPEAKERS)[number][1],
  work: (client: Client) => Promise<unknown>,
): Promise<{ code?: string; constraint?: string; message: string } | null> => {
  const client = new Client({ connectionString: stack.urls.databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT platform.ratchet_context($1, $2, $3, $4)', [ORGANIZATION, ...speaker()]);
    await work(client);
    await client.query('COMMIT');
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    await client.end();
  }
};

const ENTRY = `INSERT INTO violation.journal_entry (organization_id, id, association_id, entry_no, entry_date, kind, source, reverses_id, memo, created_at, created_xid)
  VALUES ($1, $2, $3, (random() * 1e15)::bigint, $4, $5, $6, $7, 'raw', now(), 0)`;
const POSTING = `INSERT INTO violation.posting (organization_id, id, association_id, entry_id, fund_id, gl_account_id, amount_minor, currency, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`;

const post = (client: Client, entryId: string, { fund, account, amount, currency = 'USD' }: Posting) =>
  client.query(POSTING, [
    ORGANIZATION,
    randomUUID(),
    chart.id,
    entryId,
    chart.funds[fund],
    chart.accounts[account],
    amount,
    currency,
  ]);

const attempt = (speaker: (typeof SPEAKERS)[number][1], given: Attempt, id: string = randomUUID()) =>
  transaction(speaker, async (client) => {
    const { kind = 'MANUAL', date = '2026-01-15', reverses = null, postings = [] } = given;
    await client.query(ENTRY, [ORGANIZATION, id, chart.id, date, kind, `raw:${id}`, reverses]);
    for (const one of postings) await post(client, id, one);
  });

const opr = (account: string, amount: number): Posting => ({
  fund: 'OPR',
  account,
  amount,
});
const rsv = (account: string, amount: number): Posting => ({ fund: 'RSV', account, amount });
const PAIR = [opr('5100', 100), opr('1000', -100)];

describe.each(SPEAKERS)('[violation 7] ledger refusals to raw SQL as %s', (_, speaker) => {
  it.each<[string, string, Attempt]>([
    ['LED_001', 'two funds that balance only together', { postings: [opr('1000', 10_000), rsv('4000', -10_000)] }],
    ['LED_001', 'an entry without postings', {}],
    ['LED_001', 'an entry of one posting', { postings: [opr('1000', 1)] }],
    ['LED_005', 'what one fund owes and no other is owed', { postings: [opr('5100', 100), opr('2300', -100)] }],
    ['l5_account_in_fund', 'an account of another fund', { postings: [opr('1010', 100), opr('4000', -100)] }],
    ['LED_002', 'an account kept per owner without one', { postings: [opr('1140', 100), opr('4300', -100)] }],
    ['LED_004', 'a date in no period', { date: '2025-11-30', postings: PAIR }],
    ['LED_009', 'another currency', { postings: [{ ...opr('5100', 100), currency: 'EUR' }] }],
  ])('%s: %s', async (constraint, _what, given) => {
    expect(await attempt(speaker, given)).toMatchObject({ constraint });
  });

  it('constraints checked early and deferred again let nothing through', async () => {
    const failure = await transaction(speaker, async (client) => {
      const id = randomUUID();
      await client.query(ENTRY, [ORGANIZATION, id, chart.id, '2026-01-15', 'MANUAL', `raw:${id}`, null]);
      for (const one of PAIR) await post(client, id, one);
      await client.query('SET CONSTRAINTS ALL IMMEDIATE');
      await client.query('SET CONSTRAINTS ALL DEFERRED');
      await post(client, id, opr('1000', 5_000));
    });
    expect(failure).toMatchObject({ constraint: 'LED_001' });
  });

  it('a balanced pair added to an entry of an earlier transaction is refused', async () => {
    const id = randomUUID();
    expect(await attempt(speaker, { postings: PAIR }, id)).toBeNull();
    const failure = await transaction(speaker, async (client) => {
      for (const one of PAIR) await post(client, id, one);
    });
    expect(failure).toMatchObject({ constraint: 'LED_003' });
  });

  it.each(['journal_entry', 'posting', 'payment_application'])(
    'no row of %s is changed or taken away',
    async (table) => {
      for (const statement of [
        `UPDATE violation.${table} SET created_at = now()`,
        `DELETE FROM violation.${table}`,
        `TRUNCATE violation.${table} CASCADE`,
      ]) {
        const failure = await transaction(speaker, (client) => client.query(statement));
        expect(failure?.code).toBe('42501');
      }
    },
  );
});

describe('[violation 7] ledger refusals to a reversal and a period', () => {
  const [, speaker] = SPEAKERS[0];

  it('a reversal that is no mirror, a second one, and the reversal of a reversal', async () => {
    const [id, mirror] = [randomUUID(), randomUUID()];
    expect(await attempt(speaker, { postings: PAIR }, id)).toBeNull();
    const reversal = { kind: 'REVERSAL', reverses: id };
    const other = await attempt(speaker, { ...reversal, postings: [opr('5100', -90), opr('1000', 90)] });
    expect(other).toMatchObject({ constraint: 'LED_006' });
    const mirrored = [opr('5100', -100), opr('1000', 100)];
    expect(await attempt(speaker, { ...reversal, postings: mirrored }, mirror)).toBeNull();
    expect(await attempt(speaker, { ...reversal, postings: mirrored })).toMatchObject({ code: '23505' });
    const again = await attempt(speaker, { kind: 'REVERSAL', reverses: mirror, postings: PAIR });
    expect(again).toMatchObject({ constraint: 'LED_006' });
  });

  it('the owner of the tables cannot change an entry either', async () => {
    await expect(rows(stack, "UPDATE violation.posting SET currency = 'EUR'")).rejects.toThrow('append-only');
  });

  it('a closed period takes no entry and never opens again', async () => {
    const period = (sql: string) => transaction(speaker, (client) => client.query(sql, [ORGANIZATION, chart.id]));
    const add = `INSERT INTO violation.accounting_period (organization_id, id, association_id, yyyymm, state) VALUES ($1, gen_random_uuid(), $2, '203001', 'OPEN')`;
    const set = (state: string) =>
      `UPDATE violation.accounting_period SET state = '${state}', closed_at = ${state === 'CLOSED' ? 'now()' : 'NULL'} WHERE organization_id = $1 AND association_id = $2 AND yyyymm = '203001'`;
    expect(await period(add)).toBeNull();
    expect(await attempt(speaker, { date: '2030-01-31', postings: PAIR })).toBeNull();
    expect(await period(set('CLOSED'))).toBeNull();
    expect(await attempt(speaker, { date: '2030-01-31', postings: PAIR })).toMatchObject({ constraint: 'LED_004' });
    expect(await period(set('OPEN'))).toMatchObject({ constraint: 'LED_004' });
  });

  it('a closing waits for the entries under way', async () => {
    const [first, second] = [0, 1].map(() => new Client({ connectionString: stack.urls.databaseUrl })) as [
      Client,
      Client,
    ];
    await Promise.all([first.connect(), second.connect()]);
    for (const client of [first, second]) {
      await client.query('BEGIN');
      await client.query('SELECT platform.ratchet_context($1, $2, $3, $4)', [ORGANIZATION, ...speaker()]);
    }
    const id = randomUUID();
    await first.query(ENTRY, [ORGANIZATION, id, chart.id, '2026-01-15', 'MANUAL', `raw:${id}`, null]);
    await second.query("SET LOCAL lock_timeout = '100ms'");
    const closing = second.query(
      "UPDATE violation.accounting_period SET state = 'CLOSED', closed_at = now() WHERE association_id = $1 AND yyyymm = '202601'",
      [chart.id],
    );
    await expect(closing).rejects.toMatchObject({ code: '55P03' });
    await Promise.all([first.end(), second.end()]);
  });

  it('the opening books balance and the sub-ledger equals them', async () => {
    expect(await rows(stack, 'SELECT * FROM violation.owner_ledger_check')).toEqual([]);
  });
});
