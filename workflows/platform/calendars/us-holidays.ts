import { Temporal } from 'temporal-polyfill';

import type { LocalDate } from '../calendar-model';

export type Holiday = { date: LocalDate; name: string };

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;

const nthWeekday = (year: number, month: number, weekday: number, nth: number): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
};

const lastWeekday = (year: number, month: number, weekday: number): Temporal.PlainDate => {
  const last = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
};

/** The legal public holidays of 5 U.S.C. 6103(a) on the date the law names. */
const legalHolidays = (year: number): { date: Temporal.PlainDate; name: string }[] => {
  const fixed = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  return [
    { date: fixed(1, 1), name: 'New Year’s Day' },
    { date: nthWeekday(year, 1, MONDAY, 3), name: 'Martin Luther King Jr. Day' },
    { date: nthWeekday(year, 2, MONDAY, 3), name: 'Washington’s Birthday' },
    { date: lastWeekday(year, 5, MONDAY), name: 'Memorial Day' },
    { date: fixed(6, 19), name: 'Juneteenth' },
    { date: fixed(7, 4), name: 'Independence Day' },
    { date: nthWeekday(year, 9, MONDAY, 1), name: 'Labor Day' },
    { date: nthWeekday(year, 10, MONDAY, 2), name: 'Columbus Day' },
    { date: fixed(11, 11), name: 'Veterans Day' },
    { date: nthWeekday(year, 11, THURSDAY, 4), name: 'Thanksgiving Day' },
    { date: fixed(12, 25), name: 'Christmas Day' },
  ];
};

const observed = (date: Temporal.PlainDate): Temporal.PlainDate => {
  if (date.dayOfWeek === SATURDAY) return date.subtract({ days: 1 });
  return date.dayOfWeek === SUNDAY ? date.add({ days: 1 }) : date;
};

const years = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const actualHolidays = (from: number, to: number): Holiday[] =>
  years(from, to).flatMap((year) => legalHolidays(year).map(({ date, name }) => ({ date: date.toString(), name })));

/** Saturday moves to Friday, Sunday to Monday; New Year's Day may be observed in the year before. */
export const observedHolidays = (from: number, to: number): Holiday[] =>
  years(from, to + 1)
    .flatMap((year) => legalHolidays(year))
    .map(({ date, name }) => {
      const day = observed(date);
      return { date: day.toString(), name: day.equals(date) ? name : `${name} (observed)` };
    })
    .filter(({ date }) => date >= `${from}-01-01` && date <= `${to}-12-31`);
