import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addCalendarDays, isBusinessDay, localDateOf } from '../../platform/calendar';
import { US_FED_STD as CALENDAR } from '../../platform/calendars/built-in';
import type { Period } from '../model';
import { remainingDays } from './hold';
import { deadlineOf, isInTime, lastDayAfterHold, lastDayOf } from './last-day';
import { firstServed, servedOn } from './service';

const ZONE = 'America/New_York';
const COURTESY: Period = { days: 14, basis: 'CALENDAR', roll: 'NEXT_BUSINESS_DAY' };
const lastDay = (day: string, period = COURTESY) => lastDayOf({ servedOn: day, period, calendar: CALENDAR });

describe('[violation 10] last day and deadline', () => {
  it.each([
    ['courtesy in spring, across the change to DST', '2026-03-02', '2026-03-16', '2026-03-17T04:00:00.000Z'],
    ['in autumn, across the change back', '2026-10-20', '2026-11-03', '2026-11-04T05:00:00.000Z'],
    ['day 14 on a Saturday before Memorial Day', '2026-05-09', '2026-05-26', '2026-05-27T04:00:00.000Z'],
  ])('%s', (_, served, last, deadline) => {
    expect(lastDay(served)).toBe(last);
    expect(deadlineOf(last, ZONE)).toBe(deadline);
  });

  it('counts the last hour of the last day as in time', () => {
    const deadline = deadlineOf('2026-11-03', ZONE);
    expect(isInTime('2026-11-04T04:00:00.000Z', deadline)).toBe(true);
    expect(isInTime('2026-11-04T04:59:59.999Z', deadline)).toBe(true);
    expect(isInTime('2026-11-04T05:00:00.000Z', deadline)).toBe(false);
  });

  it('counts business days where the period says so', () => {
    expect(lastDay('2026-07-02', { days: 1, basis: 'BUSINESS' })).toBe('2026-07-06');
  });
});

describe('[violation 12] a hold keeps the days that are left', () => {
  const kept = (last: string, heldOn: string) =>
    remainingDays({ lastDay: last, heldOn, basis: 'CALENDAR', calendar: CALENDAR });

  it('counts from the day of release', () => {
    expect(kept('2026-03-16', '2026-03-10')).toBe(6);
    expect(lastDayAfterHold({ remainingDays: 6, releasedOn: '2026-04-03', ...COURTESY, calendar: CALENDAR })).toBe(
      '2026-04-09',
    );
    expect(deadlineOf('2026-04-09', ZONE)).toBe('2026-04-10T04:00:00.000Z');
  });

  it('leaves at least one day', () => {
    expect(kept('2026-03-16', '2026-03-16')).toBe(1);
  });

  it('never ends before the date printed in a served letter', () => {
    const given = { remainingDays: 1, releasedOn: '2026-03-11', ...COURTESY, calendar: CALENDAR };
    expect(lastDayAfterHold({ ...given, notEarlierThan: '2026-03-16' })).toBe('2026-03-16');
  });
});

describe('service', () => {
  const sending = { sentOn: '2026-03-02', consent: true };

  it.each([
    ['HAND', {}, '2026-03-02'],
    ['EMAIL', {}, '2026-03-02'],
    ['EMAIL', { consent: false }, null],
    ['FIRST_CLASS', {}, '2026-03-05'],
    ['FIRST_CLASS', { deemedDays: 5 }, '2026-03-07'],
    ['CERTIFIED', {}, null],
    ['CERTIFIED', { attemptedOn: '2026-03-04' }, '2026-03-04'],
    ['PORTAL', {}, null],
  ] as const)('%s %j is served on %s', (channel, given, expected) => {
    expect(servedOn({ channel, ...sending, ...given })).toBe(expected);
  });

  it('takes the first channel that serves', () => {
    expect(firstServed([null, '2026-03-05', '2026-03-04'])).toBe('2026-03-04');
    expect(firstServed([null])).toBeNull();
  });
});

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'UTC',
];
const FIRST = Temporal.PlainDate.from('2024-01-01');
const DAYS = FIRST.until('2034-12-31').days + 1;
const anyDay = fc.integer({ min: 0, max: DAYS - 1 }).map((days) => FIRST.add({ days }).toString());
const anyPeriod = fc.record<Period>({
  days: fc.integer({ min: 1, max: 45 }),
  basis: fc.constantFrom('CALENDAR', 'BUSINESS'),
  roll: fc.constantFrom('NONE', 'NEXT_BUSINESS_DAY'),
});

describe('properties of the clock', () => {
  it.each(ZONES)('the deadline is the first instant after the last day in %s, every date 2024–2034', (zone) => {
    for (let days = 0; days < DAYS; days += 1) {
      const last = FIRST.add({ days }).toString();
      const deadline = deadlineOf(last, zone);
      const before = Temporal.Instant.from(deadline).subtract({ milliseconds: 1 }).toString();
      if (localDateOf(before, zone) !== last || localDateOf(deadline, zone) !== addCalendarDays(last, 1))
        throw new Error(`${zone}: the day after ${last} does not begin at ${deadline}`);
    }
  });

  it('a last day with roll is a business day and never earlier than without', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (day, period) => {
        const rolled = lastDay(day, { ...period, roll: 'NEXT_BUSINESS_DAY' });
        expect(isBusinessDay(rolled, CALENDAR)).toBe(true);
        expect(rolled >= lastDay(day, { ...period, roll: 'NONE' })).toBe(true);
      }),
    );
  });

  it('later service never means an earlier last day', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (day, period) => {
        expect(lastDay(addCalendarDays(day, 1), period) >= lastDay(day, period)).toBe(true);
      }),
    );
  });

  it('a hold of no length loses no day, and a longer hold never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, fc.nat(60), fc.nat(60), (day, period, after, held) => {
        const last = lastDay(day, period);
        const heldOn = addCalendarDays(day, Math.min(after, period.days));
        const { basis, roll } = period;
        const left = remainingDays({ lastDay: last, heldOn, basis, calendar: CALENDAR });
        const release = (releasedOn: string) =>
          lastDayAfterHold({ remainingDays: left, releasedOn, basis, roll, calendar: CALENDAR });
        expect(release(heldOn) >= last).toBe(true);
        expect(release(addCalendarDays(heldOn, held)) >= release(heldOn)).toBe(true);
      }),
    );
  });
});
