import { addCalendarDays, daysBetween, localDateOf } from '../../platform/calendar';
import { remainingDays } from '../clock/hold';
import { deadlineOf, lastDayAfterHold, lastDayOf } from '../clock/last-day';
import type { CaseState, DeadlineBasis, Hold, Instant, LocalDate, Period, Violation } from '../model';
import type { HoldKind } from '../names';
import { refuse, type CaseEvent, type Env, type Refusal } from './decision';

type ClockColumns = Pick<Violation, 'clock' | 'holds' | 'lastDay' | 'deadlineAt' | 'deadlineBasis'>;
type ClockChange = { readonly columns: ClockColumns; readonly events: readonly CaseEvent[] };

export const NO_DEADLINE = { lastDay: null, deadlineAt: null, deadlineBasis: null } as const;

export const today = ({ association }: CaseState, at: Instant): LocalDate => localDateOf(at, association.timeZone);

/** The deadline of a step that began on `servedOn` (day 0). */
export const deadlineFrom = (
  { association }: CaseState,
  { calendar }: Env,
  given: { readonly servedOn: LocalDate; readonly period: Period; readonly statedLastDay: LocalDate | null },
): Pick<ClockColumns, 'lastDay' | 'deadlineAt' | 'deadlineBasis'> => {
  const { servedOn, period, statedLastDay } = given;
  const counted = lastDayOf({ servedOn, period, calendar });
  // what a served letter says is never cut short
  const lastDay = statedLastDay !== null && statedLastDay > counted ? statedLastDay : counted;
  return {
    lastDay,
    deadlineAt: deadlineOf(lastDay, association.timeZone),
    deadlineBasis: { servedOn, period, calendar: calendar.code, calendarVersion: calendar.version, statedLastDay },
  };
};

const clockColumns = ({ clock, holds, lastDay, deadlineAt, deadlineBasis }: Violation): ClockColumns => ({
  clock,
  holds,
  lastDay,
  deadlineAt,
  deadlineBasis,
});

const withHold = (state: CaseState, env: Env): DeadlineBasis | null => {
  const { deadlineBasis, lastDay } = state.violation;
  if (deadlineBasis === null || lastDay === null || deadlineBasis.hold) return deadlineBasis;
  const heldOn = today(state, env.at);
  const days = remainingDays({ lastDay, heldOn, basis: deadlineBasis.period.basis, calendar: env.calendar });
  return { ...deadlineBasis, hold: { heldOn, remainingDays: days } };
};

/** C5: the first hold keeps the days that are left; further holds add to it. A stopped clock has none to keep. */
export const hold = (state: CaseState, env: Env, kind: HoldKind, refId: string | null): ClockChange => {
  const { violation } = state;
  const deadlineBasis = withHold(state, env);
  const added: Hold = { kind, since: env.at, refId };
  return {
    columns: { ...clockColumns(violation), clock: 'HELD', holds: [...violation.holds, added], deadlineBasis },
    events: [
      {
        type: 'violation.clock-held',
        payload: {
          hold: kind,
          remainingDays: deadlineBasis?.hold?.remainingDays ?? null,
          basis: deadlineBasis?.period.basis ?? null,
        },
      },
    ],
  };
};

/** V14: with the last hold the clock runs again, and the kept days begin to count (C5, C6). */
export const release = (state: CaseState, env: Env, kind: HoldKind): ClockChange => {
  const { violation } = state;
  const holds = violation.holds.filter((one) => one.kind !== kind);
  if (holds.length === violation.holds.length) return { columns: clockColumns(violation), events: [] };
  const columns = holds.length > 0 ? { ...clockColumns(violation), holds } : running(state, env);
  const { lastDay, deadlineAt, deadlineBasis } = columns;
  const kept = violation.deadlineBasis?.hold?.remainingDays ?? null;
  return {
    columns,
    events: [
      {
        type: 'violation.clock-released',
        payload: {
          hold: kind,
          remainingDays: kept,
          basis: deadlineBasis?.period.basis ?? null,
          newLastDay: columns.clock === 'RUNNING' ? lastDay : null,
          newDeadlineAt: columns.clock === 'RUNNING' ? deadlineAt : null,
        },
      },
    ],
  };
};

const running = (state: CaseState, env: Env): ClockColumns => {
  const { deadlineBasis } = state.violation;
  if (deadlineBasis === null || !deadlineBasis.hold)
    return { ...clockColumns(state.violation), clock: 'RUNNING', holds: [] };
  const { hold: kept, ...basis } = deadlineBasis;
  const lastDay = lastDayAfterHold({
    remainingDays: kept.remainingDays,
    releasedOn: today(state, env.at),
    basis: basis.period.basis,
    roll: basis.period.roll,
    calendar: env.calendar,
    notEarlierThan: basis.statedLastDay,
  });
  return {
    clock: 'RUNNING',
    holds: [],
    lastDay,
    deadlineAt: deadlineOf(lastDay, state.association.timeZone),
    deadlineBasis: basis,
  };
};

/** VIO_008 while anything holds the clock. */
export const heldRefusal = ({ violation }: CaseState): Refusal | null =>
  violation.holds.length === 0 ? null : refuse('VIO_008', { holds: violation.holds.map(({ kind }) => kind) });

/** Days left on the local day of `at`: 0 on the last day, negative after it; the days kept while the clock is held. */
export const daysLeft = (state: CaseState, at: Instant): number | null => {
  const { lastDay, deadlineBasis, clock } = state.violation;
  if (clock === 'HELD') return deadlineBasis?.hold?.remainingDays ?? null;
  return lastDay === null ? null : daysBetween(today(state, at), lastDay);
};

/** First instant after the window of `days` calendar days that opened on a local day. */
export const windowEnd = ({ association }: CaseState, openedOn: LocalDate, days: number): Instant =>
  deadlineOf(addCalendarDays(openedOn, days), association.timeZone);
