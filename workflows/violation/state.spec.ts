import { describe, expect, it } from '@jest/globals';
import { US_FED_STD } from '../platform/calendars/built-in';
import { BOARD, courtesy, id, MANAGER, NOTICE, OWNER, served } from './courtesy.fixture';
import type { CaseState, NextStep } from './model';
import { CASE_STATUSES, isEnded, type CaseStatus, CASE_RANKS } from './names';
import { decide, type Command } from './state';
import type { Decision, Env } from './state/decision';
import { CASE_ACTIONS, CASE_MOVES, guard } from './state/guards';
import { workOf } from './views';

const env = (at: string, userId: string | null = null): Env => ({ at, userId, calendar: US_FED_STD });
const done = (state: CaseState, command: Command, at: string, userId: string | null = null): Decision => {
  const decision = decide(state, command, env(at, userId));
  if (!decision.ok) throw new Error(`refused with ${decision.code}`);
  return decision;
};
const code = (state: CaseState, command: Command, at: string, userId: string | null = null): string | null => {
  const decision = decide(state, command, env(at, userId));
  return decision.ok ? null : decision.code;
};

const FINE: NextStep = {
  key: 'fine1',
  kind: 'FINE',
  rank: 50,
  occurrenceNo: 1,
  template: null,
  delivery: [],
  period: null,
  amountMinor: 5_000,
  capMinor: null,
  approval: null,
};
const fine: Command = { type: 'imposeFine', to: FINE, decisionId: id(40) };
const cure: Command = { type: 'reportCure', evidence: [{ sha256: 'b'.repeat(64) }] };
const AFTER = '2026-03-17T04:00:00.000Z';

describe('guards', () => {
  it.each(CASE_STATUSES)('%s knows exactly the actions of its rows', (status) => {
    const state = courtesy({ state: status, rank: CASE_RANKS[status] });
    for (const action of CASE_ACTIONS) {
      const refusal = guard(state, action);
      if (isEnded(status)) expect(refusal?.code).toBe('VIO_004');
      else expect(refusal?.code ?? null).toBe(CASE_MOVES[action].from.includes(status) ? null : 'VIO_001');
    }
  });

  it('no action leads to a lower rank', () => {
    for (const { from, to } of Object.values(CASE_MOVES)) {
      const lowest = Math.min(...to.map((status: CaseStatus) => CASE_RANKS[status]));
      if (to.length > 0) expect(lowest).toBeGreaterThan(Math.min(...from.map((status) => CASE_RANKS[status])));
    }
  });
});

describe('the step that comes due', () => {
  it('is not due before the first instant of the day after the last day', () => {
    expect(code(courtesy(), fine, '2026-03-17T03:59:59.999Z')).toBe('VIO_001');
    expect(done(courtesy(), fine, AFTER).violation).toMatchObject({ state: 'FINED', rank: 50, lastDay: null });
  });

  it('gives way to a hold, and waits for a letter that was not served', () => {
    const held = courtesy({ clock: 'HELD', holds: [{ kind: 'CURE_REVIEW', since: AFTER, refId: null }] });
    expect(code(held, fine, AFTER)).toBe('VIO_008');
    expect(code(courtesy({}, { notices: [{ ...served, deliveries: [] }] }), fine, AFTER)).toBe('VIO_011');
    expect(workOf(held, AFTER)).toBeNull();
    expect(workOf(courtesy(), AFTER)).toMatchObject({ kind: 'evaluateRule' });
  });

  it('is refused above a cap and where a hearing must come first', () => {
    expect(code(courtesy(), { ...fine, to: { ...FINE, amountMinor: 10_001 } }, AFTER)).toBe('VIO_010');
    const mandatory = { ...courtesy().profile, hearingMode: 'MANDATORY' } as const;
    expect(code(courtesy({}, { profile: mandatory }), fine, AFTER)).toBe('VIO_009');
  });

  it('never goes back', () => {
    const back: Command = {
      type: 'openStep',
      to: { ...FINE, key: 'courtesy', kind: 'NOTICE', rank: 10, period: { days: 14, basis: 'CALENDAR' } },
      decisionId: id(41),
    };
    expect(code(courtesy(), back, AFTER)).toBe('VIO_003');
  });
});

describe('[violation 11] a reported cure', () => {
  it.each([
    ['2026-03-17T03:59:59.999Z', true, 'HELD'],
    ['2026-03-17T04:00:00.000Z', false, 'RUNNING'],
  ])('at %s is in time: %s', (at, inTime, clock) => {
    const { violation, events, open } = done(courtesy(), cure, at, OWNER);
    expect(violation.clock).toBe(clock);
    expect(events[0]?.payload).toMatchObject({ receivedAt: at, inTime });
    expect(open.map(({ kind }) => kind)).toEqual(['REVIEW_CURE']);
  });

  it('is the owner’s to report, with evidence', () => {
    expect(code(courtesy(), cure, AFTER, MANAGER)).toBe('VIO_002');
    expect(code(courtesy(), { type: 'reportCure', evidence: [] }, AFTER, OWNER)).toBe('VIO_005');
  });

  it('cures the case as of the report; later fines are taken back, earlier ones stand', () => {
    const receivedAt = '2026-03-20T12:00:00.000Z';
    const fineAt = (last: number, imposedAt: string) => ({
      id: id(last),
      stepKey: 'fine1',
      occurrenceNo: last,
      amountMinor: 5_000,
      state: 'IMPOSED' as const,
      chargeId: id(last + 1),
      imposedAt,
      approvedBy: [],
    });
    const fines = [fineAt(50, '2026-03-17T04:00:00.000Z'), fineAt(60, '2026-03-24T04:00:00.000Z')];
    const reported = { receivedAt, inTime: true, evidenceSha256: [] };
    const decision = done(
      courtesy({ state: 'FINED', rank: 50 }, { fines }),
      { type: 'acceptCure', reported },
      '2026-03-25T12:00:00.000Z',
    );
    expect(decision.violation).toMatchObject({ state: 'CURED', rank: 90, curedAt: receivedAt, clock: 'STOPPED' });
    expect(decision.vacate).toEqual([id(60)]);
  });
});

describe('[violation 12] an appeal', () => {
  const filing = { id: id(70), target: 'NOTICE', targetId: NOTICE } as const;
  const file: Command = { type: 'fileAppeal', filing };

  it('keeps the days that are left and gives them back', () => {
    const filed = done(courtesy(), file, '2026-03-10T15:00:00.000Z', OWNER);
    expect(filed.violation).toMatchObject({
      clock: 'HELD',
      deadlineBasis: { hold: { heldOn: '2026-03-10', remainingDays: 6 } },
    });
    const appeals = [{ ...filing, state: 'ACCEPTED', filedAt: '2026-03-10T15:00:00.000Z', decision: null } as const];
    const held = courtesy(filed.violation, { appeals });
    const verdict = { decision: 'AFFIRMED', reasons: 'Seen again.' } as const;
    const affirmed = done(
      held,
      { type: 'decideAppeal', appealId: filing.id, verdict },
      '2026-04-03T15:00:00.000Z',
      BOARD,
    );
    expect(affirmed.violation).toMatchObject({
      clock: 'RUNNING',
      lastDay: '2026-04-09',
      deadlineAt: '2026-04-10T04:00:00.000Z',
      holds: [],
    });
  });

  it('is open for fifteen days after service', () => {
    expect(code(courtesy(), file, '2026-03-18T03:59:59.999Z', OWNER)).toBeNull();
    expect(code(courtesy(), file, '2026-03-18T04:00:00.000Z', OWNER)).toBe('VIO_007');
  });

  it('is decided by nobody with a part in it', () => {
    const appeals = [{ ...filing, state: 'FILED', filedAt: AFTER, decision: null } as const];
    const accept: Command = { type: 'acceptAppeal', appealId: filing.id };
    expect(code(courtesy({}, { appeals }), accept, AFTER, OWNER)).toBe('VIO_002');
    expect(code(courtesy({}, { appeals }), accept, AFTER, MANAGER)).toBe('VIO_002');
    expect(code(courtesy({}, { appeals }), accept, AFTER, BOARD)).toBeNull();
  });
});

describe('holds by hand and the end of a case', () => {
  it('two holds end one by one, and the clock runs with the last', () => {
    const paused = done(courtesy(), { type: 'pause', reason: 'Storm' }, '2026-03-05T15:00:00.000Z');
    const both = done(courtesy(paused.violation), cure, '2026-03-06T15:00:00.000Z', OWNER);
    expect(both.violation.holds.map(({ kind }) => kind)).toEqual(['MANUAL', 'CURE_REVIEW']);
    const one = done(courtesy(both.violation), { type: 'resume' }, '2026-03-08T15:00:00.000Z');
    expect(one.violation).toMatchObject({ clock: 'HELD', deadlineBasis: { hold: { remainingDays: 11 } } });
  });

  it('a manager dismisses up to the second notice only', () => {
    const dismiss: Command = { type: 'dismiss', reason: 'Wrong lot', isBoard: false };
    expect(code(courtesy(), dismiss, AFTER, MANAGER)).toBeNull();
    expect(code(courtesy({ state: 'FINED', rank: 50 }), dismiss, AFTER, MANAGER)).toBe('VIO_002');
    expect(code(courtesy({ state: 'FINED', rank: 50 }), { ...dismiss, isBoard: true }, AFTER, BOARD)).toBeNull();
  });
});
