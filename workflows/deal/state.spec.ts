import { describe, expect, it } from '@jest/globals';

import { acceptedDeal, ACCEPTED_AT, completeThrough, draftDeal, type Bench } from './birchwood.fixture';
import type { Command } from './commands';
import { US_RESIDENTIAL_FINANCED } from './templates/us-residential-financed';

const HELD = '2026-10-05T14:00:00.000Z';
const RESUMED = '2026-10-11T14:00:00.000Z';
const CLOSING = '2026-11-13T19:00:00.000Z';
const CANCEL: Command = { type: 'cancel', reasonCode: 'FINANCING_DENIED', template: US_RESIDENTIAL_FINANCED };
const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type);

const pendingDeal = (): Bench => {
  const deal = acceptedDeal();
  completeThrough(deal, 'closing-disclosure', '2026-11-06T15:00:00.000Z');
  completeThrough(deal, 'walkthrough', '2026-11-06T15:00:00.000Z');
  deal.run({ type: 'markPending' }, '2026-11-06T15:00:01.000Z');
  return deal;
};
const closedDeal = (): Bench => {
  const deal = pendingDeal();
  completeThrough(deal, 'hand-over-keys', CLOSING);
  deal.run({ type: 'close' }, CLOSING);
  return deal;
};
const completedDeal = (): Bench => {
  const deal = closedDeal();
  for (const { key, baseStatus } of deal.state().tasks) {
    if (baseStatus !== 'COMPLETED' && deal.task(key).baseStatus !== 'COMPLETED') completeThrough(deal, key, CLOSING);
  }
  deal.run({ type: 'completeDeal' }, CLOSING);
  return deal;
};
const cancelledDeal = (): Bench => {
  const deal = acceptedDeal();
  deal.complete('earnest-money', '2026-10-06T15:00:00.000Z');
  deal.run(CANCEL, '2026-10-20T15:00:00.000Z');
  return deal;
};

describe('deal status', () => {
  const commands: Command[] = [
    { type: 'acceptOffer' },
    { type: 'markPending' },
    { type: 'close' },
    { type: 'completeDeal' },
    CANCEL,
    { type: 'pause', reason: 'waiting' },
    { type: 'resume', shift: 'none' },
  ];
  const after: [string, () => Bench, string[]][] = [
    ['DRAFT', () => draftDeal(), ['ok', '002', '002', '002', 'ok', 'ok', '003']],
    ['UNDER_CONTRACT', () => acceptedDeal(), ['002', '006', '002', '002', 'ok', 'ok', '003']],
    ['PENDING', pendingDeal, ['002', '002', '006', '002', 'ok', 'ok', '003']],
    ['CLOSED', closedDeal, ['002', '002', '002', '006', '002', 'ok', '003']],
    ['COMPLETED', completedDeal, Array<string>(7).fill('004')],
    ['CANCELLED', cancelledDeal, Array<string>(7).fill('004')],
  ];

  it.each(after)('%s lets only its listed commands through', (status, deal, expected) => {
    const bench = deal();
    expect(bench.state().deal.status).toBe(status);
    const answers = commands.map((command) => {
      const decision = bench.attempt(command, '2026-12-20T15:00:00.000Z');
      return decision.ok ? 'ok' : decision.code.slice(-3);
    });
    expect(answers).toEqual(expected);
  });

  it('names what is allowed instead', () => {
    expect(closedDeal().refused(CANCEL, CLOSING)).toMatchObject({
      code: 'DEAL_002',
      details: { from: 'CLOSED', action: 'cancel', allowed: ['completeDeal', 'pause'] },
    });
  });

  it('closes with the closing milestone and ends with the last required task', () => {
    const deal = completedDeal();
    expect(deal.state().deal).toMatchObject({ status: 'COMPLETED', closedAt: CLOSING });
    expect(deal.state().milestones.map(({ status }) => status)).toEqual(Array(8).fill('REACHED'));
  });
});

describe('task status', () => {
  it.each([
    ['complete', 'open-file', 'SKIPPED', 'DEAL_012'],
    ['skip', 'open-file', 'SKIPPED', 'DEAL_012'],
    ['assign', 'open-file', 'SKIPPED', 'DEAL_012'],
    ['unassign', 'open-file', 'SKIPPED', 'DEAL_012'],
    ['skip', 'open-file', 'COMPLETED', 'DEAL_012'],
    ['assign', 'open-file', 'COMPLETED', 'DEAL_012'],
    ['unassign', 'open-file', 'COMPLETED', 'DEAL_012'],
    ['complete', 'open-file', 'COMPLETED', 'DEAL_013'],
    ['complete', 'send-contract', 'BLOCKED', 'DEAL_011'],
  ])('refuses to %s %s when it is %s with %s', (action, key, status, code) => {
    const deal = acceptedDeal();
    const taskId = deal.task(key).id;
    if (status === 'SKIPPED') deal.run({ type: 'skipTask', taskId, reason: 'not needed' }, ACCEPTED_AT);
    if (status === 'COMPLETED') deal.complete(key, ACCEPTED_AT);
    const commands: Record<string, Command> = {
      complete: { type: 'completeTask', taskId },
      skip: { type: 'skipTask', taskId, reason: 'again' },
      assign: { type: 'assignTask', taskId, role: 'BUYER' },
      unassign: { type: 'unassignTask', taskId },
    };
    const command = commands[action];
    expect(command && deal.refused(command, ACCEPTED_AT).code).toBe(code);
  });

  it('does not know a task of another deal', () => {
    expect(acceptedDeal().refused({ type: 'completeTask', taskId: 'other' }, ACCEPTED_AT).code).toBe('DEAL_010');
  });

  it('skipping satisfies the dependents', () => {
    const deal = acceptedDeal();
    const skipped = deal.run(
      { type: 'skipTask', taskId: deal.task('open-file').id, reason: 'paper file' },
      ACCEPTED_AT,
    );
    expect(skipped.result.unblocked.map(({ key }) => key)).toEqual(['send-contract']);
  });
});

describe('hold', () => {
  const held = (): Bench => {
    const deal = acceptedDeal();
    deal.run({ type: 'pause', reason: 'family matter' }, HELD);
    return deal;
  };

  it('refuses work and sets no mark', () => {
    const deal = held();
    const { id: taskId, dueVersion } = deal.task('earnest-money');
    expect(deal.refused({ type: 'completeTask', taskId }, HELD).code).toBe('DEAL_003');
    expect(deal.run({ type: 'markOverdue', taskId, dueVersion }, '2026-10-07T15:00:00.000Z').events).toEqual([]);
  });

  it('without a shift sets the marks that fell into it, as of their due time', () => {
    const deal = held();
    const resumed = deal.run({ type: 'resume', shift: 'none' }, RESUMED);
    expect(resumed.result.heldFor).toEqual({ calendarDays: 6, businessDays: 4 });
    expect(deal.task('earnest-money').overdueSince).toBe('2026-10-06T21:00:00.000Z');
    expect(types(resumed)).toContain('task.overdue');
  });

  it('moves dates by the held days and over Columbus Day, and leaves past ones', () => {
    const deal = held();
    const resumed = deal.run({ type: 'resume', shift: 'calendarDays' }, RESUMED);
    expect(deal.task('earnest-money')).toMatchObject({ dueAt: '2026-10-13T21:00:00.000Z', overdueSince: null });
    expect(deal.task('open-file')).toMatchObject({
      dueAt: '2026-10-02T21:00:00.000Z',
      overdueSince: '2026-10-02T21:00:00.000Z',
    });
    const dates = Object.fromEntries(deal.state().keyDates.map(({ key, localDate }) => [key, localDate]));
    expect(dates).toMatchObject({
      effectiveDate: '2026-10-01',
      closingDate: '2026-11-19',
      inspectionEnd: '2026-10-19',
    });
    expect(resumed.result.keyDates).toContainEqual({ key: 'closingDate', from: '2026-11-13', to: '2026-11-19' });
    expect(types(resumed)).toContain('deadline.moved');
  });
});

describe('cancellation', () => {
  it('ends open work and creates its own tasks once, the deposit only when it was paid', () => {
    const deal = cancelledDeal();
    const own = deal.state().tasks.filter(({ phase }) => phase === 'CANCELLATION');
    expect(own.map(({ key, baseStatus }) => `${key} ${baseStatus}`)).toEqual([
      'mutual-release IN_PROGRESS',
      'release-deposit BLOCKED',
      'notify-parties IN_PROGRESS',
    ]);
    expect(own.map(({ dueAt }) => dueAt?.slice(0, 10))).toEqual(['2026-10-22', '2026-10-27', '2026-10-21']);
    expect(deal.state().deal.compensation.map(({ step, status }) => `${step} ${status}`)).toEqual([
      'status DONE',
      'tasks DONE',
      'executions DONE',
      'invites DONE',
      'cancellationTasks DONE',
      'timers PENDING',
      'notices PENDING',
    ]);
    expect(deal.refused(CANCEL, CLOSING).code).toBe('DEAL_004');
  });

  it('leaves the deposit out when none was paid', () => {
    const deal = acceptedDeal();
    deal.run(CANCEL, HELD);
    expect(deal.state().tasks.filter(({ phase }) => phase === 'CANCELLATION')).toHaveLength(2);
  });

  it('refuses normal tasks and lets the cancellation tasks go on', () => {
    const deal = cancelledDeal();
    const appraisal = deal.state().tasks.find(({ key }) => key === 'appraisal');
    expect(appraisal?.baseStatus).toBe('CANCELLED');
    expect(deal.refused({ type: 'completeTask', taskId: appraisal?.id ?? '' }, CLOSING).code).toBe('DEAL_004');
    expect(deal.complete('mutual-release', CLOSING).result.unblocked.map(({ key }) => key)).toEqual([
      'release-deposit',
    ]);
  });

  it('is possible on hold', () => {
    const deal = acceptedDeal();
    deal.run({ type: 'pause', reason: 'waiting' }, HELD);
    expect(deal.run(CANCEL, RESUMED).state.deal).toMatchObject({ status: 'CANCELLED', heldAt: null });
  });
});

describe('rows', () => {
  it('raise their version only when they change, and the state given in stays as it was', () => {
    const deal = acceptedDeal();
    const before = deal.state();
    const copy = JSON.stringify(before);
    const after = deal.complete('open-file', ACCEPTED_AT).state;
    expect(JSON.stringify(before)).toBe(copy);
    const raised = after.tasks
      .filter((task, index) => task.version !== before.tasks[index]?.version)
      .map(({ key }) => key);
    expect(raised).toEqual(['open-file', 'send-contract']);
    expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  });
});
