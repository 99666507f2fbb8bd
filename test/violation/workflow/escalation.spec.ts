import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api';
import {
  caseEventsOf,
  caseIs,
  caseOf,
  caseSettled,
  servedCase,
  type CaseEvent,
  type CaseView,
} from '../../support/cases';
import { ok } from '../../support/deals';
import { eventually } from '../../support/eventually';
import { rows } from '../../support/rows';
import { startTimeStack, type TimeStack } from '../../support/time';

const OBSERVED = '2026-03-01T15:00:00.000Z';

let stack: TimeStack;
let mara: Api;
let board: Api;
let trash: CaseView;
let lawn: CaseView;
let late: CaseView;
let fined: CaseView;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-03-02T14:00:00.000Z' });
  mara = await stack.as('manager');
  board = await stack.as('board');
  trash = await servedCase(mara, '2', 'TRASH-01', OBSERVED);
  lawn = await servedCase(mara, '9', 'LAWN-02', OBSERVED);
  late = await servedCase(mara, '12', 'LAWN-02', OBSERVED);
  fined = await servedCase(mara, '5', 'TRASH-01', OBSERVED);
}, 120_000);
afterAll(() => stack.close());

const only = (events: readonly CaseEvent[], type: string): CaseEvent[] => events.filter((event) => event.type === type);

type Line = { code: string; fund: string; amount: number };
/** Postings of the entries with this kind and source, account and fund by code. */
const linesOf = (kind: string, entryId: string): Promise<Line[]> =>
  rows<Line>(
    stack,
    `SELECT g.code, f.code AS fund, p.amount_minor::float8 AS amount FROM violation.posting p
     JOIN violation.journal_entry e ON e.organization_id = p.organization_id AND e.id = p.entry_id
     JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
     JOIN violation.fund f ON f.organization_id = p.organization_id AND f.id = p.fund_id
     WHERE e.kind = $1 AND e.id = $2 ORDER BY g.code`,
    [kind, entryId],
  );

describe('the ladder as time passes', () => {
  it('[violation 12] an appeal holds the clock and keeps the days that are left', async () => {
    await stack.travelTo('2026-03-10T15:00:00.000Z');
    const isaac = await stack.as('director');
    const [notice] = lawn.notices;
    const filed = ok(
      await isaac.post(`/violations/${lawn.id}/appeals`, {
        target: 'NOTICE',
        targetId: notice?.id,
        grounds: 'The lawn was cut on Saturday.',
      }),
      201,
    );
    expect(filed).toMatchObject({
      receivedAt: expect.stringMatching(/^2026-03-10T15:00/),
      inTime: true,
      pending: false,
    });
    const held = await caseSettled(mara, lawn.id);
    expect(held).toMatchObject({ clock: 'HELD', daysLeft: 6, state: 'COURTESY' });
    const released = only(await caseEventsOf(mara, lawn.id), 'violation.clock-held');
    expect(released[0]?.payload).toMatchObject({ hold: 'APPEAL', remainingDays: 6 });
    const own = await isaac.post(`/appeals/${filed.id}/accept`, {});
    expect(own.status).toBe(403);
    expect(own.body.code).toBe('VIO_002');
  });

  it('[violation 9] courtesy → 14 days → fine', async () => {
    expect(trash).toMatchObject({ state: 'COURTESY', lastDay: '2026-03-16', deadlineAt: '2026-03-17T04:00:00.000Z' });
    await stack.travelTo('2026-03-17T03:59:00.000Z');
    expect(await caseSettled(mara, trash.id)).toMatchObject({ state: 'COURTESY', daysLeft: 0, fines: [] });
    await stack.travelTo('2026-03-17T04:00:05.000Z');
    const view = await caseIs(mara, trash.id, ({ state }) => state === 'FINED', 'the fine');
    expect(view.fines).toMatchObject([{ amountMinor: 5_000, state: 'IMPOSED' }]);
    expect(await linesOf('FINE', view.fines[0]?.entryId ?? '')).toEqual([
      { code: '1140', fund: 'OPR', amount: 5_000 },
      { code: '4300', fund: 'OPR', amount: -5_000 },
    ]);
    await caseSettled(mara, trash.id);
    const events = await caseEventsOf(mara, trash.id);
    expect(only(events, 'fine.imposed')).toHaveLength(1);
    expect(only(events, 'notice.served')).toHaveLength(1);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  });

  it('[violation 13] a fine vacated after part of it was paid leaves the owner with credit', async () => {
    const view = await caseIs(mara, fined.id, ({ state }) => state === 'FINED', 'the fine of lot 5');
    const [fine] = view.fines;
    const accountId = view.owner.accountId;
    ok(
      await mara.post('/payments', {
        ownerAccountId: accountId,
        amountMinor: 2_000,
        method: 'CHECK',
        receivedOn: '2026-03-17',
        externalRef: 'check 1042',
      }),
      201,
    );
    const elena = await stack.as('neighbor');
    const filed = ok(
      await elena.post(`/violations/${view.id}/appeals`, {
        target: 'FINE',
        targetId: fine?.id,
        grounds: 'The bin was the neighbour’s.',
      }),
      201,
    );
    ok(await board.post(`/appeals/${filed.id}/accept`, {}));
    const head = ok(
      await board.post(`/appeals/${filed.id}/decide`, { decision: 'VACATED', reasons: 'The bin was not theirs.' }),
    );
    expect(head).toMatchObject({ state: 'DISMISSED', rank: 91 });
    const after = await caseOf(mara, view.id);
    expect(after).toMatchObject({ fineTotalMinor: 0, fines: [{ state: 'VACATED' }] });
    const ledger = ok(await mara.get(`/owner-accounts/${accountId}/ledger`));
    expect(ledger.balanceMinor).toBe(-2_000);
    const net = await rows<{ code: string; amount: number }>(
      stack,
      `SELECT g.code, sum(p.amount_minor)::float8 AS amount FROM violation.posting p JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
       WHERE p.charge_id = $1 OR p.entry_id IN (SELECT e.id FROM violation.journal_entry e WHERE e.id = $2 OR e.reverses_id = $2) GROUP BY g.code ORDER BY g.code`,
      [fine?.chargeId, fine?.entryId],
    );
    expect(net.filter(({ code }) => ['1140', '4300'].includes(code))).toEqual([
      { code: '1140', amount: 0 },
      { code: '4300', amount: 0 },
    ]);
    await eventually(async () => {
      const run = ok(await mara.get('/runs?room=violation&limit=200')).items.find(
        (item: { aggregateId: string }) => item.aggregateId === view.id,
      );
      return run?.phase === 'CLOSED' ? run : null;
    }, 'the list shows the case as closed');
  });

  it('[violation 12] an appeal on day 16 comes too late, and an affirmed one gives the kept days back', async () => {
    await stack.travelTo('2026-03-18T15:00:00.000Z');
    const lucia = await stack.as('treasurer');
    const [notice] = late.notices;
    const refused = await lucia.post(`/violations/${late.id}/appeals`, {
      target: 'NOTICE',
      targetId: notice?.id,
      grounds: 'Too late, I know.',
    });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('VIO_007');
    expect(await caseOf(mara, lawn.id)).toMatchObject({ state: 'COURTESY', clock: 'HELD', daysLeft: 6 });
    await stack.travelTo('2026-04-03T15:00:00.000Z');
    const [appeal] = (await caseOf(mara, lawn.id)).appeals;
    ok(await board.post(`/appeals/${appeal?.id}/accept`, {}));
    ok(await board.post(`/appeals/${appeal?.id}/decide`, { decision: 'AFFIRMED', reasons: 'The photo is clear.' }));
    expect(await caseOf(mara, lawn.id)).toMatchObject({
      clock: 'RUNNING',
      lastDay: '2026-04-09',
      deadlineAt: '2026-04-10T04:00:00.000Z',
    });
    await stack.travelTo('2026-04-10T04:00:05.000Z');
    const next = await caseIs(mara, lawn.id, ({ state }) => state === 'SECOND_NOTICE', 'the second notice');
    expect(next.rank).toBe(20);
    const again = await caseOf(mara, trash.id);
    expect(again.fines).toHaveLength(1);
  });
});
