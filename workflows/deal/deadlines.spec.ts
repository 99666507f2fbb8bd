import { describe, expect, it } from '@jest/globals';

import { acceptedDeal, ACCEPTED_AT, completeThrough } from './birchwood.fixture';
import { recompute } from './deadlines';
import { shownStatus } from './views';

const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type);

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
