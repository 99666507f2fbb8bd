import { describe, expect, it } from '@jest/globals';

import {
  acceptedDeal,
  ACCEPTED_AT,
  ADMIN,
  bench,
  completeThrough,
  createBirchwood,
  draftDeal,
  userOf,
} from './birchwood.fixture';
import { US_RESIDENTIAL_FINANCED } from './templates/us-residential-financed';

const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type);
const count = (decision: { events: { type: string }[] }, type: string) =>
  types(decision).filter((t) => t === type).length;

describe('plan', () => {
  it('blocks every task of a draft until the offer is accepted', () => {
    const deal = draftDeal();
    expect(deal.state().tasks.map(({ baseStatus }) => baseStatus)).toEqual(Array(34).fill('BLOCKED'));
    expect(deal.state().dependencies).toHaveLength(40);
  });

  it('accepting the offer starts what is ready and lets the first rule add its task', () => {
    const deal = acceptedDeal();
    expect(deal.state().deal.status).toBe('UNDER_CONTRACT');
    expect(deal.task('open-file').baseStatus).toBe('IN_PROGRESS');
    expect(deal.task('send-contract').baseStatus).toBe('BLOCKED');
    expect(deal.task('inspection-deadline').origin).toMatchObject({ kind: 'AUTOMATION', ruleKey: 'A1' });
    expect(deal.state().tasks).toHaveLength(35);
  });

  it('applies the template once', () => {
    const deal = draftDeal();
    const again = deal.run({ type: 'applyTemplate', template: US_RESIDENTIAL_FINANCED }, ACCEPTED_AT);
    expect(again.events).toEqual([]);
    expect(again.result).toEqual({ milestones: 8, tasks: 34, dependencies: 40 });
  });

  it('lists what an incomplete offer lacks', () => {
    const deal = bench();
    deal.run(
      { ...createBirchwood({ effectiveDate: '2026-10-01' }), participants: [], coordinatorUserId: null },
      ACCEPTED_AT,
    );
    const refusal = deal.refused({ type: 'acceptOffer' }, ACCEPTED_AT);
    expect(refusal).toMatchObject({ code: 'DEAL_008', details: { missing: ['closingDate', 'buyer', 'coordinator'] } });
    const wrong = deal.refused({ type: 'acceptOffer', closingDate: '2026-10-01' }, ACCEPTED_AT);
    expect(wrong).toMatchObject({ code: 'DEAL_008' });
  });
});

describe('assignment', () => {
  const NOW = '2026-10-02T15:00:00.000Z';

  it('keeps a blocked task blocked, and starts it with the completion of its prerequisite', () => {
    const deal = acceptedDeal();
    const id = deal.task('order-title').id;
    deal.run({ type: 'unassignTask', taskId: id }, NOW);
    deal.run({ type: 'assignTask', taskId: id, userId: userOf('TITLE_OFFICER') }, NOW);
    expect(deal.task('order-title').baseStatus).toBe('BLOCKED');
    deal.complete('open-file', NOW);
    const done = deal.complete('send-contract', NOW);
    expect(types(done)).toEqual(expect.arrayContaining(['task.completed', 'task.unblocked', 'task.started']));
    expect(done.result.unblocked).toContainEqual({ id, key: 'order-title' });
    expect(deal.task('order-title').baseStatus).toBe('IN_PROGRESS');
  });

  it('starts a ready task when someone is assigned and returns it when nobody is', () => {
    const deal = acceptedDeal();
    const { id } = deal.task('open-file');
    deal.run({ type: 'unassignTask', taskId: id }, NOW);
    expect(deal.task('open-file').baseStatus).toBe('PENDING');
    expect(deal.refused({ type: 'unassignTask', taskId: id }, NOW).code).toBe('DEAL_012');
    const assigned = deal.run({ type: 'assignTask', taskId: id, role: 'TRANSACTION_COORDINATOR' }, NOW);
    expect(types(assigned)).toEqual(['task.assigned', 'task.started']);
  });

  it('refuses someone without the area, and strangers', () => {
    const deal = acceptedDeal();
    const { id } = deal.task('order-title');
    for (const userId of [userOf('LENDER'), 'stranger']) {
      expect(deal.refused({ type: 'assignTask', taskId: id, userId }, NOW).code).toBe('DEAL_014');
    }
  });
});

describe('completion', () => {
  const NOW = '2026-11-05T15:00:00.000Z';

  it('unblocks a task once, with the last of its prerequisites', () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'loan-commitment', NOW);
    completeThrough(deal, 'title-objections', NOW);
    const named = ['insurance', 'clear-title'].map((key) => deal.complete(key, NOW));
    const lists = named.flatMap(({ result }) => result.unblocked.map(({ key }) => key));
    expect(lists.filter((key) => key === 'clear-to-close')).toHaveLength(1);
  });

  it('is refused while blocked, naming what it waits on', () => {
    const deal = acceptedDeal();
    const refusal = deal.refused({ type: 'completeTask', taskId: deal.task('send-contract').id }, ACCEPTED_AT);
    expect(refusal.code).toBe('DEAL_011');
    expect(refusal.details.waitingOn).toMatchObject([{ kind: 'task', key: 'open-file', status: 'IN_PROGRESS' }]);
  });

  it('is refused the second time, with by and at', () => {
    const deal = acceptedDeal();
    deal.complete('open-file', '2026-10-02T15:00:00.000Z');
    const refusal = deal.refused({ type: 'completeTask', taskId: deal.task('open-file').id }, NOW);
    expect(refusal).toMatchObject({ code: 'DEAL_013', details: { by: 'user-admin', at: '2026-10-02T15:00:00.000Z' } });
  });

  it('belongs to the assignee, unless the role permits more', () => {
    const deal = acceptedDeal();
    const task = { type: 'completeTask', taskId: deal.task('earnest-money').id } as const;
    const as = (userId: string) => deal.attempt(task, NOW, { kind: 'user', userId, role: 'VIEWER' });
    expect(as(userOf('LENDER'))).toMatchObject({ ok: false, code: 'DEAL_017' });
    expect(as(userOf('SELLER'))).toMatchObject({ ok: false, code: 'DEAL_017' });
    expect(as(userOf('BUYER')).ok).toBe(true);
    expect(as(userOf('BUYER_AGENT')).ok).toBe(true);
  });

  it('refuses a future occurrence and missing evidence', () => {
    const deal = acceptedDeal();
    const taskId = deal.task('earnest-money').id;
    const later = { type: 'completeTask', taskId, occurredAt: '2026-11-05T15:00:00.001Z' } as const;
    expect(deal.refused(later, NOW).code).toBe('DEAL_021');
    const bare = { type: 'completeTask', taskId } as const;
    expect(deal.attempt(bare, NOW).ok).toBe(true);
    expect(deal.refused(bare, NOW, ADMIN, false)).toMatchObject({
      code: 'DEAL_018',
      details: { evidenceType: 'deposit_receipt' },
    });
  });

  it('remembers that the work was late, by when it happened', () => {
    const deal = acceptedDeal();
    expect(deal.complete('earnest-money', NOW, '2026-10-06T21:00:00.000Z').result.task.late).toBe(false);
    expect(deal.complete('seller-disclosures', NOW).result.task.late).toBe(true);
  });

  it('reports the inspection, and the release of the last contingency once', () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'order-inspection', NOW);
    const inspected = deal.complete('inspection', NOW);
    expect(inspected.events.find(({ type }) => type === 'inspection.completed')).toMatchObject({
      causedBy: 0,
      payload: { occurredAt: NOW },
    });
    completeThrough(deal, 'release-inspection', NOW);
    completeThrough(deal, 'release-appraisal', NOW);
    completeThrough(deal, 'loan-commitment', NOW);
    expect(deal.refused({ type: 'markPending' }, NOW)).toMatchObject({
      code: 'DEAL_006',
      details: { openTasks: [{ key: 'release-financing' }] },
    });
    expect(count(deal.complete('release-financing', NOW), 'contingencies.all_released')).toBe(1);
    expect(deal.run({ type: 'markPending' }, NOW).result).toEqual({ status: 'PENDING' });
  });
});
