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
import { recompute } from './deadlines';
import { US_RESIDENTIAL_FINANCED } from './templates/us-residential-financed';
import { shownStatus } from './views';

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

describe('overdue', () => {
  const NOW = '2026-11-02T22:00:05.000Z';
  const lateDeal = () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'order-appraisal', '2026-10-16T15:00:00.000Z');
    return deal;
  };
  const mark = (deal: ReturnType<typeof lateDeal>, key: string, at: string) => {
    const { id: taskId, dueVersion } = deal.task(key);
    return deal.run({ type: 'markOverdue', taskId, dueVersion }, at, { kind: 'timer' });
  };

  it('marks a blocked task with its root cause, which still cannot be completed', () => {
    const deal = lateDeal();
    const marked = mark(deal, 'loan-commitment', NOW);
    expect(marked.events).toMatchObject([
      {
        type: 'task.overdue',
        payload: { dueAt: '2026-11-02T22:00:00.000Z', detectedAt: NOW, rootCauseTaskIds: [deal.task('appraisal').id] },
      },
    ]);
    expect(shownStatus(deal.task('loan-commitment'))).toBe('OVERDUE');
    const refusal = deal.refused({ type: 'completeTask', taskId: deal.task('loan-commitment').id }, NOW);
    expect(refusal).toMatchObject({ code: 'DEAL_011', details: { waitingOn: [{ key: 'appraisal' }] } });
  });

  it('never marks an estimated date, a moved date, or one not strictly past', () => {
    const deal = lateDeal();
    expect(mark(deal, 'release-appraisal', NOW).result).toMatchObject({ done: false });
    expect(mark(deal, 'loan-commitment', '2026-11-02T22:00:00.000Z').result).toMatchObject({ done: false });
    const { id: taskId, dueVersion } = deal.task('loan-commitment');
    const stale = deal.run({ type: 'markOverdue', taskId, dueVersion: dueVersion - 1 }, NOW);
    expect(stale).toMatchObject({ events: [], result: { done: false, because: 'the due date has changed' } });
  });

  it('marks once however often the timer fires, and clears with the end of the task', () => {
    const deal = lateDeal();
    mark(deal, 'appraisal', NOW);
    expect(mark(deal, 'appraisal', NOW).events).toEqual([]);
    const done = deal.complete('appraisal', NOW);
    expect(types(done)).toContain('task.overdue_cleared');
    expect(deal.task('appraisal')).toMatchObject({
      overdueSince: null,
      firstOverdueAt: '2026-10-28T21:00:00.000Z',
      late: true,
    });
  });

  it('escalates only what is marked', () => {
    const deal = lateDeal();
    const { id: taskId, dueVersion } = deal.task('appraisal');
    const up = { type: 'escalate', taskId, dueVersion, level: 'ADMIN' } as const;
    expect(deal.run(up, NOW).events).toEqual([]);
    mark(deal, 'appraisal', NOW);
    expect(types(deal.run(up, NOW))).toEqual(['task.escalated']);
  });
});

describe('the three-day rule', () => {
  const received = (at: string) => {
    const deal = acceptedDeal();
    for (const key of ['payoffs', 'loan-commitment']) completeThrough(deal, key, '2026-11-02T15:00:00.000Z');
    return { deal, disclosure: deal.complete('closing-disclosure', at) };
  };

  it('holds the signing back to the third business day, and says so', () => {
    const { deal, disclosure } = received('2026-11-09T20:00:00.000Z');
    expect(disclosure.result.conflicts).toEqual([]);
    for (const key of ['clear-to-close', 'walkthrough', 'funds-to-close'])
      completeThrough(deal, key, '2026-11-12T15:00:00.000Z');
    const sign = { type: 'completeTask', taskId: deal.task('sign-documents').id } as const;
    const refusal = deal.refused(sign, '2026-11-12T20:00:00.000Z');
    expect(refusal.code).toBe('DEAL_011');
    expect(refusal.details.waitingOn).toMatchObject([
      { kind: 'lag', key: 'closing-disclosure', until: '2026-11-13T05:00:00.000Z' },
    ]);
    expect(deal.attempt(sign, '2026-11-13T15:00:00.000Z').ok).toBe(true);

    const release = {
      type: 'releaseLag',
      fromTaskId: deal.task('closing-disclosure').id,
      toTaskId: sign.taskId,
    } as const;
    expect(deal.run(release, '2026-11-13T04:59:59.999Z').result).toMatchObject({ done: false });
    expect(types(deal.run(release, '2026-11-13T05:00:00.000Z'))).toEqual(['task.unblocked', 'task.started']);
    expect(deal.run(release, '2026-11-13T05:00:01.000Z').events).toEqual([]);
    expect(types(deal.run(sign, '2026-11-13T15:00:00.000Z'))).toContain('closing.documents_signed');
  });

  it('lists the conflict when the disclosure arrives too late', () => {
    const { deal, disclosure } = received('2026-11-10T20:00:00.000Z');
    const { id: taskId, dueAt } = deal.task('sign-documents');
    expect(disclosure.result.conflicts).toEqual([
      { code: 'DEAL_024', taskId, key: 'sign-documents', earliest: '2026-11-14', dueAt },
    ]);
  });

  it('does not let the disclosure be skipped without waiving the waiting period', () => {
    const deal = acceptedDeal();
    const skip = { type: 'skipTask', taskId: deal.task('closing-disclosure').id, reason: 'cash purchase' } as const;
    expect(deal.refused(skip, ACCEPTED_AT).code).toBe('DEAL_024');
    deal.run({ ...skip, waiveLag: true }, ACCEPTED_AT);
    expect(deal.state().dependencies.find(({ lag }) => lag > 0)).toMatchObject({
      waivedBy: 'user-admin',
      waiveReason: 'cash purchase',
    });
  });
});

describe('a moved closing date', () => {
  it('changes the fourteen dates that count from it and no other', () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'inspection', '2026-10-09T18:00:00.000Z');
    deal.automate('A2', '2026-10-09T18:00:00.000Z');
    const state = deal.state();
    const keyDates = state.keyDates.map((date) =>
      date.key === 'closingDate' ? { ...date, localDate: '2026-11-20' } : date,
    );
    const moved = recompute({ ...state, keyDates });
    const due = (key: string) => moved.state.tasks.find((task) => task.key === key)?.dueAt;
    expect([moved.changes.length, state.tasks.length]).toEqual([14, 36]);
    expect([due('closing-disclosure'), due('file-audit')]).toEqual([
      '2026-11-17T22:00:00.000Z',
      '2027-01-04T22:00:00.000Z',
    ]);
  });
});
