import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  acceptedDeal,
  complete,
  createDeal,
  eventsOf,
  ofType,
  ok,
  settled,
  taskOf,
  tasksOf,
  user,
} from '../support/deals';
import type { Api } from '../support/api';
import { sized } from '../support/size';
import { startStack, type TestStack } from '../support/stack';

/** Due dates of fixture F at 17:00 property time, as the room's specification lists them. */
const DUE: Record<string, string> = {
  'open-file': '10-02',
  'send-contract': '10-02',
  'earnest-money': '10-06',
  'earnest-receipt': '10-07',
  'seller-disclosures': '10-06',
  'order-inspection': '10-06',
  inspection: '10-09',
  'inspection-review': '10-13',
  'release-inspection': '10-15',
  'inspection-deadline': '10-13',
  'loan-application': '10-06',
  'loan-estimate': '10-09',
  'intent-to-proceed': '10-14',
  'order-appraisal': '10-16',
  appraisal: '10-28',
  'release-appraisal': '11-02',
  'loan-commitment': '11-02',
  'release-financing': '11-03',
  insurance: '11-03',
  'order-title': '10-06',
  'title-commitment': '10-21',
  'title-objections': '10-28',
  payoffs: '11-03',
  'clear-title': '11-03',
  'clear-to-close': '11-06',
  'closing-disclosure': '11-09',
  'settlement-figures': '11-12',
  walkthrough: '11-12',
  'funds-to-close': '11-12',
  'sign-documents': '11-13',
  'fund-disburse': '11-13',
  'hand-over-keys': '11-13',
  'recorded-documents': '12-14',
  commission: '11-17',
  'file-audit': '12-28',
};

let stack: TestStack;
let tess: Api;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-10-01T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterAll(() => stack.close());

describe('plan of a deal', () => {
  it('[deal 1] accepting the offer makes the whole plan with every due instant', async () => {
    const draft = await createDeal(tess);
    expect(draft).toMatchObject({ status: 'DRAFT', provisioning: true });
    expect(draft.reference).toMatch(/^DL-2026-\d{5}$/);
    const made = await settled(tess, draft.id);
    expect(made.provisioning).toBe(false);
    const before = await tasksOf(tess, draft.id);
    expect(before).toHaveLength(34);
    expect(
      before.every((task) => task.status === 'BLOCKED' && task.waitingOn.some((reason) => reason.kind === 'offer')),
    ).toBe(true);

    const answer = ok(await tess.post(`/deals/${draft.id}/accept-offer`, {}));
    expect(answer.result.status).toBe('UNDER_CONTRACT');
    const deal = await settled(tess, draft.id);
    expect(deal.status).toBe('UNDER_CONTRACT');
    const tasks = await tasksOf(tess, draft.id);
    expect(tasks).toHaveLength(35);
    const instants = Object.fromEntries(tasks.map((task) => [task.key, task.dueAt]));
    expect(instants).toEqual(
      Object.fromEntries(
        Object.entries(DUE).map(([key, day]) => [key, `2026-${day}T${day < '11-01' ? '21' : '22'}:00:00.000Z`]),
      ),
    );
    expect((await taskOf(tess, draft.id, 'open-file')).status).not.toBe('BLOCKED');

    const edges = ok(await tess.get(`/deals/${draft.id}/graph`)).edges as unknown[];
    expect(edges.length).toBeGreaterThanOrEqual(40);
    expect(ofType(await eventsOf(tess, draft.id), 'offer.accepted')).toHaveLength(1);
  });

  it('[deal 2] an assignment waits for its prerequisite, then the work starts in the same transaction', async () => {
    const { id } = await acceptedDeal(tess);
    const title = await taskOf(tess, id, 'order-title');
    const assigned = ok(await tess.post(`/tasks/${title.id}/assign`, { userId: user('coordinator') }));
    expect(assigned).toMatchObject({ status: 'BLOCKED', assignee: { userId: user('coordinator') } });
    await complete(tess, id, 'open-file');
    const { unblocked } = await complete(tess, id, 'send-contract');
    expect(unblocked.map(({ key }) => key).sort()).toEqual(['loan-application', 'order-inspection', 'order-title']);
    expect((await taskOf(tess, id, 'order-title')).status).toBe('IN_PROGRESS');
    const events = await eventsOf(tess, id);
    const completed = ofType(events, 'task.completed').at(-1);
    const ours = events.filter(
      (event) => event.payload['taskId'] === title.id && ['task.unblocked', 'task.started'].includes(event.type),
    );
    expect(ours.map(({ type }) => type)).toEqual(['task.unblocked', 'task.started']);
    expect(ours.every(({ sequence }) => sequence > (completed?.sequence ?? Infinity))).toBe(true);
  });

  it('[deal 3] of two prerequisites completed at once exactly one unlocks the dependent', async () => {
    const path = [
      'open-file',
      'send-contract',
      'loan-application',
      'loan-estimate',
      'intent-to-proceed',
      'order-appraisal',
      'appraisal',
      'loan-commitment',
      'order-title',
      'title-commitment',
      'title-objections',
    ];
    const count = sized(100);
    for (let round = 0; round < count; round += 1) {
      const { id } = await acceptedDeal(tess);
      for (const key of path) await complete(tess, id, key);
      const [insurance, clearTitle] = await Promise.all(
        ['insurance', 'clear-title'].map((key) => taskOf(tess, id, key)),
      );
      const answers = await Promise.all(
        [insurance, clearTitle].map((task) => tess.post(`/tasks/${task?.id}/complete`, {})),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const named = answers.filter(({ body }) =>
        (body.unblocked as { key: string }[]).some(({ key }) => key === 'clear-to-close'),
      );
      expect(named).toHaveLength(1);
      const target = await taskOf(tess, id, 'clear-to-close');
      const events = await eventsOf(tess, id);
      expect(ofType(events, 'task.unblocked').filter((event) => event.payload['taskId'] === target.id)).toHaveLength(1);
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    }
  }, 600_000);

  it('[deal 11] a lost answer is given again byte for byte, another completion is refused with who and when', async () => {
    const { id } = await acceptedDeal(tess);
    const task = await taskOf(tess, id, 'open-file');
    const key = `lost-answer-${id}`;
    const first = await tess.post(`/tasks/${task.id}/complete`, { note: 'done' }, { key });
    const again = await tess.post(`/tasks/${task.id}/complete`, { note: 'done' }, { key });
    expect(first.status).toBe(200);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const omar = await stack.as('agent');
    const other = await omar.post(`/tasks/${task.id}/complete`, {});
    expect(other.status).toBe(409);
    expect(other.body).toMatchObject({ code: 'DEAL_013', details: { by: user('coordinator') } });
    expect(other.body.details.at).toMatch(/^2026-10-01T/);
  });
});
