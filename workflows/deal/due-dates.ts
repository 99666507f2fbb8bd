import {
  addBusinessDays,
  addCalendarDays,
  addHours,
  businessDaysBetween,
  compareInstants,
  isAfterTime,
  isLater,
  landAt,
  localDateOf,
  nonBusinessReason,
  onLocalDate,
  rollToBusinessDay,
  shiftWallClockDays,
  type SkippedDay,
} from '../platform/calendar';
import type { Calendar, DueRule, DueTrace, DueUnit, Instant, LocalDate, TraceStep } from './model';
import { DEFAULT_REMINDER_DAYS } from './names';

/** What a due date counts from: a plain date (no cut-off) or an instant. */
export type ResolvedAnchor = { label: string; date: LocalDate } | { label: string; at: Instant };
export type ComputedDue = { at: Instant; localDate: LocalDate; trace: DueTrace };

export class UnknownCalendarError extends Error {
  constructor(readonly code: string) {
    super(`calendar ${code} is not known`);
  }
}

export const calendarOf = (calendars: Readonly<Record<string, Calendar>>, code: string): Calendar => {
  const calendar = calendars[code];
  if (!calendar) throw new UnknownCalendarError(code);
  return calendar;
};

/**
 * The due date as a pure function of rule, anchor, calendar version and zone, with every step it took.
 * A rule's override is not looked at here: it stands beside the computed date.
 */
export const computeDue = (
  rule: DueRule,
  anchor: ResolvedAnchor,
  calendars: Readonly<Record<string, Calendar>>,
  zone: string,
): ComputedDue => {
  const calendar = calendarOf(calendars, rule.calendar);
  const steps: TraceStep[] = [];
  const done = (at: Instant): ComputedDue => {
    const localDate = localDateOf(at, zone);
    steps.push({ step: 'land', date: localDate, at, reason: `${zone} time` });
    return { at, localDate, trace: { calendar: calendar.code, calendarVersion: calendar.version, zone, steps } };
  };

  if ('at' in anchor)
    steps.push({ step: 'anchor', date: localDateOf(anchor.at, zone), at: anchor.at, reason: anchor.label });
  else steps.push({ step: 'anchor', date: anchor.date, reason: anchor.label });

  if (rule.unit === 'hours') {
    const start = 'at' in anchor ? anchor.at : landAt(anchor.date, rule.at, zone);
    steps.push({ step: 'count', reason: `${rule.offset} hours` });
    return done(addHours(start, rule.offset));
  }

  const zero = dayZero(rule, anchor, calendar, zone, steps);
  if (rule.unit === 'businessDays') {
    const landed = addBusinessDays(zero, rule.offset, calendar);
    steps.push(...skips(landed.skipped), { step: 'count', date: landed.date, reason: `${rule.offset} business days` });
    return done(landAt(landed.date, rule.at, zone));
  }

  const counted = addCalendarDays(zero, rule.offset);
  steps.push({ step: 'count', date: counted, reason: `${rule.offset} calendar days` });
  if (rule.roll === 'none') return done(landAt(counted, rule.at, zone));
  const rolled = rollToBusinessDay(counted, rule.roll === 'forward' ? 1 : -1, calendar);
  if (rolled.skipped.length > 0) {
    steps.push(...skips(rolled.skipped), { step: 'roll', date: rolled.date, reason: `rolled ${rule.roll}` });
  }
  return done(landAt(rolled.date, rule.at, zone));
};

const skips = (skipped: readonly SkippedDay[]): TraceStep[] =>
  skipped.map(({ date, reason }) => ({ step: 'skip', date, reason }));

const dayZero = (
  rule: DueRule,
  anchor: ResolvedAnchor,
  calendar: Calendar,
  zone: string,
  steps: TraceStep[],
): LocalDate => {
  if ('date' in anchor) return anchor.date;
  const date = localDateOf(anchor.at, zone);
  if (rule.unit !== 'businessDays' || calendar.cutOff === null) return date;
  const closed = nonBusinessReason(date, calendar);
  if (closed === null && !isAfterTime(anchor.at, zone, calendar.cutOff)) return date;
  const next = addBusinessDays(date, 1, calendar);
  const reason = closed ?? `after the cut-off ${calendar.cutOff}`;
  steps.push({ step: 'skip', date, reason }, ...skips(next.skipped), { step: 'dayZero', date: next.date });
  return next.date;
};

export type Lag = { lag: number; lagUnit: DueUnit; lagCalendar: string | null };

/** 00:00 property time of day N after the instant, without cut-off; an hours lag is elapsed time. */
export const lagReleaseAt = (
  lag: Lag,
  occurredAt: Instant,
  calendars: Readonly<Record<string, Calendar>>,
  zone: string,
): Instant => {
  if (lag.lagUnit === 'hours') return addHours(occurredAt, lag.lag);
  const from = localDateOf(occurredAt, zone);
  if (lag.lagUnit === 'calendarDays') return landAt(addCalendarDays(from, lag.lag), '00:00', zone);
  const calendar = calendarOf(calendars, lag.lagCalendar ?? '');
  return landAt(addBusinessDays(from, lag.lag, calendar).date, '00:00', zone);
};

export const businessDaysLate = (dueAt: Instant, at: Instant, calendar: Calendar, zone: string): number =>
  isLater(at, dueAt) ? businessDaysBetween(localDateOf(dueAt, zone), localDateOf(at, zone), calendar) : 0;

/** Reminders keep the deadline's wall-clock time across a change of the clocks; earliest first. */
export const reminderInstants = (
  dueAt: Instant,
  zone: string,
  days: readonly number[] = DEFAULT_REMINDER_DAYS,
): Instant[] => days.map((count) => shiftWallClockDays(dueAt, -count, zone)).sort(compareInstants);

export type Escalation = { at: Instant; level: 'TRANSACTION_COORDINATOR' | 'ADMIN' };

/** One business day late goes to the coordinator, three to the administrators. */
export const escalationInstants = (dueAt: Instant, calendar: Calendar, zone: string): [Escalation, Escalation] => {
  const after = (days: number): Instant =>
    onLocalDate(dueAt, addBusinessDays(localDateOf(dueAt, zone), days, calendar).date, zone);
  return [
    { at: after(1), level: 'TRANSACTION_COORDINATOR' },
    { at: after(3), level: 'ADMIN' },
  ];
};
