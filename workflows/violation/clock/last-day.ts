import { Temporal } from 'temporal-polyfill';
import { addBusinessDays, addCalendarDays, compareInstants, rollToBusinessDay } from '../../platform/calendar';
import type { Calendar } from '../../platform/calendar-model';
import type { Instant, LocalDate, Period } from '../model';
import type { PeriodBasis, PeriodRoll } from '../names';

const countDays = (from: LocalDate, days: number, basis: PeriodBasis, calendar: Calendar): LocalDate =>
  basis === 'CALENDAR' ? addCalendarDays(from, days) : addBusinessDays(from, days, calendar).date;

const rolled = (day: LocalDate, roll: PeriodRoll | undefined, calendar: Calendar): LocalDate =>
  roll === 'NEXT_BUSINESS_DAY' ? rollToBusinessDay(day, 1, calendar).date : day;

/** C2: day N after the day of service, which is day 0; a roll moves a weekend or holiday forward. */
export const lastDayOf = (given: {
  readonly servedOn: LocalDate;
  readonly period: Period;
  readonly calendar: Calendar;
}): LocalDate => {
  const { servedOn, period, calendar } = given;
  return rolled(countDays(servedOn, period.days, period.basis, calendar), period.roll, calendar);
};

/** C3: the first instant of the day after the last day in the zone, whatever the clocks did in between. */
export const deadlineOf = (lastDay: LocalDate, timeZone: string): Instant =>
  Temporal.PlainDate.from(lastDay)
    .add({ days: 1 })
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

/** C4. */
export const isInTime = (receivedAt: Instant, deadline: Instant): boolean => compareInstants(receivedAt, deadline) < 0;

export type AfterHold = {
  /** As `remainingDays` gave it. */
  readonly remainingDays: number;
  readonly releasedOn: LocalDate;
  readonly basis: PeriodBasis;
  readonly roll?: PeriodRoll | undefined;
  readonly calendar: Calendar;
  /** C6: the last day printed in a served letter. */
  readonly notEarlierThan?: LocalDate | null;
};

/** C5: the kept days counted from the local day of release, then rolled; never earlier than what a served letter says. */
export const lastDayAfterHold = (given: AfterHold): LocalDate => {
  const { remainingDays, releasedOn, basis, roll, calendar, notEarlierThan } = given;
  const day = rolled(countDays(releasedOn, remainingDays, basis, calendar), roll, calendar);
  return notEarlierThan && notEarlierThan > day ? notEarlierThan : day;
};
