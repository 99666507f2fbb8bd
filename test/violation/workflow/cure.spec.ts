import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../../support/api';
import { caseEventsOf, caseIs, caseOf, caseSettled, servedCase, uploadPhoto, type CaseView } from '../../support/cases';
import { ok } from '../../support/deals';
import { startTimeStack, type TimeStack } from '../../support/time';

const OBSERVED = '2026-03-01T15:00:00.000Z';

let stack: TimeStack;
let mara: Api;
let lucia: Api;
let kept: CaseView;
let waited: CaseView;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-03-02T14:00:00.000Z' });
  [mara, lucia] = [await stack.as('manager'), await stack.as('treasurer')];
  kept = await servedCase(mara, '12', 'TRASH-01', OBSERVED);
  waited = await servedCase(mara, '2', 'TRASH-01', OBSERVED);
}, 120_000);
afterAll(() => stack.close());

describe('a cure reported on the last day but one', () => {
  it('[violation 11] counts although Temporal cannot be reached, and the workflow hears of it only after the deadline', async () => {
    await stack.travelTo('2026-03-15T20:00:00.000Z');
    const sha256 = await uploadPhoto(lucia);
    await stack.travelTo('2026-03-16T03:59:00.000Z');
    await stack.temporal.cut();
    const evidence = [{ kind: 'PHOTO', sha256 }];
    const reported = ok(
      await lucia.post(`/violations/${kept.id}/cure-reports`, { evidence }, { key: 'cure-of-lot-12' }),
      202,
    );
    expect(reported).toMatchObject({
      receivedAt: expect.stringMatching(/^2026-03-16T03:59/),
      inTime: true,
      pending: true,
    });
    const again = await lucia.post(`/violations/${kept.id}/cure-reports`, { evidence }, { key: 'cure-of-lot-12' });
    expect(again.status).toBe(202);
    expect(again.body).toEqual(reported);
    expect(again.headers.get('idempotent-replayed')).toBe('true');

    // nobody can tell the workflow of the report, so its own timer fires at the deadline
    await stack.travelTo('2026-03-18T15:00:00.000Z');
    // the other case proves that the timers of that day did fire
    await caseIs(mara, waited.id, ({ state }) => state === 'FINED', 'the case without a cure is fined');
    expect(await caseOf(mara, kept.id)).toMatchObject({ state: 'COURTESY', clock: 'HELD', fines: [] });
    await stack.temporal.reopen();
    const held = await caseSettled(mara, kept.id);
    expect(held).toMatchObject({ state: 'COURTESY', clock: 'HELD', fines: [] });
    expect(held.actionItems.map(({ kind }) => kind)).toEqual(['REVIEW_CURE']);

    const head = ok(await mara.post(`/violations/${kept.id}/accept-cure`, {}));
    expect(head).toMatchObject({ state: 'CURED', rank: 90 });
    const cured = await caseOf(mara, kept.id);
    expect(cured.curedAt).toBe(reported.receivedAt);
    expect((await caseEventsOf(mara, kept.id)).filter(({ type }) => type === 'fine.imposed')).toHaveLength(0);
  });

  it('keeps what the owner may not know from the owner', async () => {
    const own = await caseOf(lucia, kept.id);
    expect(own).toMatchObject({ owner: { isMe: true } });
    const homeowner = await stack.as('homeowner');
    const mine = await caseOf(homeowner, waited.id);
    expect(mine.reporter).toBeNull();
    expect(mine.actionItems).toEqual([]);
    const types = (await caseEventsOf(homeowner, waited.id)).map(({ type }) => type);
    expect(types).toContain('fine.imposed');
    expect(types).not.toContain('violation.opened');
    expect(types.filter((type) => type.startsWith('action-item'))).toEqual([]);
    const foreign = await homeowner.get(`/violations/${kept.id}`);
    const unknown = await homeowner.get('/violations/00000000-0000-4000-8000-000000000000');
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(foreign.body).toEqual(unknown.body);
  });
});
