import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptedDeal,
  complete,
  completeAll,
  eventsOf,
  ofType,
  ok,
  settled,
  taskOf,
  tasksOf,
} from '../../support/deals';
import type { Api } from '../../support/api';
import { eventually } from '../../support/eventually';
import { startTimeStack, type TimeStack } from '../../support/time';

let stack: TimeStack;
let tess: Api;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-10-01T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterAll(() => stack.close());

/** Access tokens live 15 minutes of host time; skipped time does not age them. */
const overdueKeys = async (id: string): Promise<string[]> =>
  (await tasksOf(tess, id)).filter((task) => task.overdueSince !== null).map(({ key }) => key);

const TO_APPRAISAL = [
  'open-file',
  'send-contract',
  'loan-application',
  'loan-estimate',
  'intent-to-proceed',
  'order-appraisal',
];

describe('deadlines of a deal as time passes', () => {
  it('[deal 5] weekends, holidays and the cut-off move due dates, and the trace says why', async () => {
    const { id } = await acceptedDeal(tess);
    const dates = ok(await tess.get(`/deals/${id}/key-dates`)).items as {
      key: string;
      localDate: string;
      trace: { steps: { step: string; date?: string; reason?: string }[] };
    }[];
    const inspectionEnd = dates.find(({ key }) => key === 'inspectionEnd');
    expect(inspectionEnd?.localDate).toBe('2026-10-13');
    const skipped =
      inspectionEnd?.trace.steps.map((step) => `${step.date ?? ''} ${step.reason ?? ''}`).join('; ') ?? '';
    expect(skipped).toContain('2026-10-11');
    expect(skipped).toContain('2026-10-12');
    expect(skipped).toMatch(/Columbus/);
    expect((await taskOf(tess, id, 'inspection-deadline')).dueAt).toBe('2026-10-13T21:00:00.000Z');

    const late = await acceptedDeal(tess);
    await completeAll(tess, id, ['open-file', 'send-contract']);
    await completeAll(tess, late.id, ['open-file', 'send-contract']);
    await stack.travelTo('2026-10-02T20:45:00.000Z');
    await complete(tess, id, 'loan-application');
    expect((await taskOf(tess, id, 'loan-estimate')).dueAt).toBe('2026-10-07T21:00:00.000Z');
    await stack.travelTo('2026-10-02T21:45:00.000Z');
    await complete(tess, late.id, 'loan-application');
    expect((await taskOf(tess, late.id, 'loan-estimate')).dueAt).toBe('2026-10-08T21:00:00.000Z');
  });

  it('[deal 17] a hold stops marks; resuming without a shift sets them, with a shift moves the dates', async () => {
    const plain = await acceptedDeal(tess);
    const shifted = await acceptedDeal(tess);
    await stack.travelTo('2026-10-05T14:00:00.000Z');
    for (const { id } of [plain, shifted])
      ok(await tess.post(`/deals/${id}/pause`, { reason: 'Seller is travelling' }));
    await stack.travelTo('2026-10-11T14:00:00.000Z');
    for (const { id } of [plain, shifted]) {
      expect(
        ofType(await eventsOf(tess, id), 'task.overdue').filter((event) => event.payload['key'] === 'earnest-money'),
      ).toHaveLength(0);
      const held = await tess.post(`/tasks/${(await taskOf(tess, id, 'earnest-money')).id}/complete`, {});
      expect(held.status).toBe(409);
      expect(held.body.code).toBe('DEAL_003');
    }
    ok(await tess.post(`/deals/${plain.id}/resume`, { shift: 'none' }));
    const marked = await eventually(async () => {
      const task = await taskOf(tess, plain.id, 'earnest-money');
      return task.overdueSince ? task : null;
    }, 'the mark that fell into the hold');
    expect(marked.overdueSince).toBe('2026-10-06T21:00:00.000Z');
    const answer = ok(await tess.post(`/deals/${shifted.id}/resume`, { shift: 'calendarDays' }));
    expect(answer.result.heldFor.calendarDays).toBe(6);
    const moved = await taskOf(tess, shifted.id, 'earnest-money');
    expect(moved.dueAt).toBe('2026-10-13T21:00:00.000Z');
    expect(moved.overdueSince).toBeNull();
  });

  it('[deal 4] a blocked task becomes overdue with its root cause and still refuses completion', async () => {
    const { id } = await acceptedDeal(tess);
    await completeAll(tess, id, TO_APPRAISAL);
    await stack.travelTo('2026-11-02T21:59:59.000Z');
    expect(await overdueKeys(id)).not.toContain('loan-commitment');
    await stack.travelTo('2026-11-02T22:00:05.000Z');
    const commitment = await eventually(async () => {
      const task = await taskOf(tess, id, 'loan-commitment');
      return task.status === 'OVERDUE' ? task : null;
    }, 'loan-commitment is marked');
    const appraisal = await taskOf(tess, id, 'appraisal');
    expect(commitment).toMatchObject({
      baseStatus: 'BLOCKED',
      overdueSince: '2026-11-02T22:00:00.000Z',
      rootCauseTaskIds: [appraisal.id],
    });
    const before = await eventsOf(tess, id);
    const refused = await tess.post(`/tasks/${commitment.id}/complete`, {});
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'DEAL_011' });
    expect(JSON.stringify(refused.body.details.waitingOn)).toContain('appraisal');
    await settled(tess, id);
    expect(ofType(await eventsOf(tess, id), 'task.completed')).toHaveLength(ofType(before, 'task.completed').length);
    expect(await overdueKeys(id)).not.toContain('release-appraisal');
  });

  it('[deal 6] over the end of daylight saving the deadline keeps its printed time and the reminder its clock time', async () => {
    const reminders: string[] = [];
    const deals = await tess.get('/deals?limit=200');
    for (const { id } of deals.body.items as { id: string }[]) {
      const task = (await tasksOf(tess, id)).find(({ key }) => key === 'loan-commitment');
      if (task?.dueAt !== '2026-11-02T22:00:00.000Z') continue;
      const events = await eventsOf(tess, id);
      const reminder = ofType(events, 'task.due_soon').find((event) => event.payload['taskId'] === task.id);
      const due = (await tess.get(`/deals/${id}/timeline`)).body.past.find(
        (entry: { sequence: number }) => entry.sequence === reminder?.sequence,
      );
      if (due) reminders.push(due.at as string);
    }
    expect(reminders.length).toBeGreaterThan(0);
    expect(reminders.some((at) => at.startsWith('2026-10-30T21:00:0'))).toBe(true);
  });

  it('[deal 7] the three-day rule counts Saturdays, skips Veterans Day and holds the signing until it is over', async () => {
    const { id } = await acceptedDeal(tess);
    expect((await taskOf(tess, id, 'closing-disclosure')).dueAt).toBe('2026-11-09T22:00:00.000Z');
    await completeAll(tess, id, [
      ...TO_APPRAISAL,
      'appraisal',
      'loan-commitment',
      'order-title',
      'title-commitment',
      'payoffs',
    ]);
    await stack.travelTo('2026-11-09T16:00:00.000Z');
    await complete(tess, id, 'closing-disclosure');
    await completeAll(tess, id, ['order-inspection', 'inspection']);
    await settled(tess, id);
    await completeAll(tess, id, [
      'inspection-review',
      'inspection-deadline',
      'repair-negotiation',
      'release-inspection',
      'release-appraisal',
      'release-financing',
      'insurance',
      'title-objections',
      'clear-title',
      'clear-to-close',
      'settlement-figures',
      'walkthrough',
      'funds-to-close',
    ]);
    await stack.travelTo('2026-11-12T15:00:00.000Z');
    const signing = await taskOf(tess, id, 'sign-documents');
    expect(signing.status).toBe('BLOCKED');
    expect(signing.waitingOn).toEqual([expect.objectContaining({ kind: 'lag', until: '2026-11-13T05:00:00.000Z' })]);
    const early = await tess.post(`/tasks/${signing.id}/complete`, {});
    expect(early.status).toBe(409);
    expect(early.body.code).toBe('DEAL_011');
    expect(JSON.stringify(early.body.details.waitingOn)).toContain('lag');
    await stack.travelTo('2026-11-13T05:00:01.000Z');
    const released = await eventually(async () => {
      const task = await taskOf(tess, id, 'sign-documents');
      return task.status !== 'BLOCKED' ? task : null;
    }, 'the lag is released');
    expect(['PENDING', 'IN_PROGRESS']).toContain(released.status);
  });
});
