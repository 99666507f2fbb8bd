import { Temporal } from 'temporal-polyfill';

import type { Calendar, Instant, LocalDate } from './calendar-model';
import { remembered } from './remembered';

export type SkippedDay = { date: LocalDate; reason: string };

const holidayIndex = new WeakMap<Calendar, Map<LocalDate, string>>();

const holidaysOf = (calendar: Calendar): Map<LocalDate, string> => {
  const known = holidayIndex.get(calendar);
  if (known) return known;
  const index = new Map(calendar.holidays.map((holiday) => [holiday.date, holiday.name]));
  holidayIndex.set(calendar, index);
  return index;
};

const weekdayOf = remembered((date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why the day does not count in this calendar, or null when it is a business day. */
export const nonBusinessReason = (date: LocalDate, calendar: Calendar): string | null => {
  const holiday = holidaysOf(calendar).get(date);
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(date);
  return calendar.weekendDays.includes(weekday) ? (WEEKDAYS[weekday - 1] ?? 'weekend') : null;
};

export const isBusinessDay = (date: LocalDate, calendar: Calendar): boolean =>
  nonBusinessReason(date, calendar) === null;

export const addCalendarDays = remembered((date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** The date itself if it is a business day, else the nearest one in the direction. */
export const rollToBusinessDay = (
  date: LocalDate,
  direction: 1 | -1,
  calendar: Calendar,
): { date: LocalDate; skipped: SkippedDay[] } => {
  const skipped: SkippedDay[] = [];
  let day = date;
  for (let reason = nonBusinessReason(day, calendar); reason !== null; reason = nonBusinessReason(day, calendar)) {
    skipped.push({ date: day, reason });
    day = addCalendarDays(day, direction);
  }
  return { date: day, skipped };
};

/** Steps over business days only; day zero is not counted; 0 rolls forward. */
export const addBusinessDays = (
  date: LocalDate,
  days: number,
  calendar: Calendar,
): { date: LocalDate; skipped: SkippedDay[] } => {
  if (days === 0) return rollToBusinessDay(date, 1, calendar);
  const direction = days > 0 ? 1 : -1;
  const skipped: SkippedDay[] = [];
  let day = date;
  for (let counted = 0; counted < Math.abs(days); counted += 1) {
    const next = rollToBusinessDay(addCalendarDays(day, direction), direction, calendar);
    skipped.push(...next.skipped);
    day = next.date;
  }
  return { date: day, skipped };
};

/** Business days after `from` up to and including `to`; 0 when `to` is not later. */
export const businessDaysBetween = (from: LocalDate, to: LocalDate, calendar: Calendar): number => {
  let count = 0;
  for (let day = from; day < to;) {
    day = addCalendarDays(day, 1);
    if (isBusinessDay(day, calendar)) count += 1;
  }
  return count;
};

export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

const print = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'millisecond' });

export const localDateOf = remembered((at: Instant, zone: string): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

export const localTimeOf = (at: Instant, zone: string): Temporal.PlainTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();

export const isAfterTime = (at: Instant, zone: string, time: string): boolean =>
  Temporal.PlainTime.compare(localTimeOf(at, zone), Temporal.PlainTime.from(time)) > 0;

/** A skipped or repeated local time gives the later instant: a deadline never expires before its printed time. */
export const landAt = remembered((date: LocalDate, time: string, zone: string): Instant =>
  print(
    Temporal.PlainDate.from(date)
      .toPlainDateTime(Temporal.PlainTime.from(time))
      .toZonedDateTime(zone, { disambiguation: 'later' })
      .toInstant(),
  ),
);

/** The same wall-clock time some days earlier or later, across a change of the clocks. */
export const shiftWallClockDays = (at: Instant, days: number, zone: string): Instant =>
  onLocalDate(at, addCalendarDays(localDateOf(at, zone), days), zone);

/** The wall-clock time of the instant, on another date. */
export const onLocalDate = (at: Instant, date: LocalDate, zone: string): Instant =>
  landAt(date, localTimeOf(at, zone).toString(), zone);

export const addHours = (at: Instant, hours: number): Instant => print(Temporal.Instant.from(at).add({ hours }));

export const addMilliseconds = (at: Instant, milliseconds: number): Instant =>
  print(Temporal.Instant.from(at).add({ milliseconds }));

/** Instants are compared as points in time, whatever their spelling. */
export const compareInstants = (left: Instant, right: Instant): number =>
  Temporal.Instant.compare(Temporal.Instant.from(left), Temporal.Instant.from(right));

export const isLater = (left: Instant, right: Instant): boolean => compareInstants(left, right) > 0;
