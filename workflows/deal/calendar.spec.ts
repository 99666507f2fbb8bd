import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { acceptedDeal } from './birchwood.fixture';
import {
  addBusinessDays,
  addCalendarDays,
  compareInstants,
  isBusinessDay,
  nonBusinessReason,
} from '../platform/calendar';
import { BUILT_IN_CALENDARS, US_FED_STD, US_TRID } from '../platform/calendars/built-in';
import { recompute } from './deadlines';
import { computeDue } from './due-dates';
import type { DueRule } from './model';

const runs = { numRuns: 60 };
const calendar = fc.constantFrom(US_FED_STD, US_TRID);
const date = fc.integer({ min: 0, max: 3500 }).map((days) => addCalendarDays('2025-01-06', days));
const offset = fc.integer({ min: 1, max: 30 });
const zone = fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu', 'Europe/Berlin');
const rule = fc.record({
  anchor: fc.constant({ keyDate: 'effectiveDate' }),
  offset: fc.integer({ min: -20, max: 30 }),
  unit: fc.constantFrom('calendarDays', 'businessDays'),
  calendar: fc.constantFrom('US-FED-STD', 'US-TRID'),
  roll: fc.constantFrom('none', 'forward', 'backward'),
  at: fc.constantFrom('00:00', '02:30', '17:00'),
}) as fc.Arbitrary<DueRule>;

describe('business days', () => {
  it('n days forward then back is the same date from a business day', () => {
    fc.assert(
      fc.property(calendar, date, offset, (days, start, n) => {
        const day = addBusinessDays(start, 0, days).date;
        expect(addBusinessDays(addBusinessDays(day, n, days).date, -n, days).date).toBe(day);
      }),
      runs,
    );
  });

  it('a positive count moves later and lands on a business day', () => {
    fc.assert(
      fc.property(calendar, date, offset, (days, start, n) => {
        const landed = addBusinessDays(start, n, days).date;
        expect(landed > start).toBe(true);
        expect(isBusinessDay(landed, days)).toBe(true);
      }),
      runs,
    );
  });

  it('a later anchor never gives an earlier date', () => {
    fc.assert(
      fc.property(rule, date, fc.integer({ min: 0, max: 10 }), zone, (due, start, gap, tz) => {
        const on = (day: string) => computeDue(due, { label: 'anchor', date: day }, BUILT_IN_CALENDARS, tz).at;
        expect(compareInstants(on(addCalendarDays(start, gap)), on(start))).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('a later anchor instant never gives an earlier date across the cut-off', () => {
    const hours = fc.integer({ min: 0, max: 24 * 400 });
    fc.assert(
      fc.property(rule, hours, fc.integer({ min: 0, max: 96 }), zone, (due, start, gap, tz) => {
        const instant = (count: number) => new Date(Date.UTC(2026, 0, 1, count)).toISOString();
        const from = (count: number) =>
          computeDue(due, { label: 'anchor', at: instant(count) }, BUILT_IN_CALENDARS, tz).at;
        expect(compareInstants(from(start + gap), from(start))).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('a counted or rolled result is a business day', () => {
    fc.assert(
      fc.property(rule, date, zone, (due, start, tz) => {
        fc.pre(due.unit === 'businessDays' || due.roll !== 'none');
        const { localDate } = computeDue(due, { label: 'anchor', date: start }, BUILT_IN_CALENDARS, tz);
        const days = BUILT_IN_CALENDARS[due.calendar];
        expect(days && isBusinessDay(localDate, days)).toBe(true);
      }),
      runs,
    );
  });

  it('recomputing in any order of tasks gives the same dates, and again changes nothing', () => {
    const state = acceptedDeal().state();
    const dates = (tasks: typeof state.tasks) => Object.fromEntries(tasks.map(({ key, dueAt }) => [key, dueAt]));
    fc.assert(
      fc.property(fc.shuffledSubarray(state.tasks, { minLength: state.tasks.length }), (tasks) => {
        const blank = tasks.map((task) => ({ ...task, dueAt: null }));
        const again = recompute({ ...state, tasks: blank });
        expect(dates(again.state.tasks)).toEqual(dates(state.tasks));
        expect(recompute(again.state).changes).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('built-in calendars', () => {
  it.each([
    ['2026-07-03', US_FED_STD, 'Independence Day (observed)'],
    ['2026-07-03', US_TRID, null],
    ['2026-07-04', US_TRID, 'Independence Day'],
    ['2026-07-05', US_TRID, 'Sunday'],
    ['2027-12-31', US_FED_STD, 'New Year’s Day (observed)'],
    ['2026-06-19', US_FED_STD, 'Juneteenth'],
    ['2026-11-26', US_TRID, 'Thanksgiving Day'],
    ['2024-05-27', US_FED_STD, 'Memorial Day'],
    ['2035-01-15', US_FED_STD, 'Martin Luther King Jr. Day'],
    ['2026-11-14', US_TRID, null],
  ])('%s', (day, days, reason) => expect(nonBusinessReason(day, days)).toBe(reason));

  it('name eleven legal holidays in each year from 2024 to 2035', () => {
    expect(US_TRID.holidays).toHaveLength(12 * 11);
    expect(new Set(US_FED_STD.holidays.map((holiday) => holiday.date.slice(0, 4))).size).toBe(12);
  });
});
