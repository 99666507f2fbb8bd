import { businessDaysBetween, daysBetween } from '../../platform/calendar';
import type { Calendar } from '../../platform/calendar-model';
import type { LocalDate } from '../model';
import type { PeriodBasis } from '../names';

/** C5: days after the local day the hold began, up to the last day, counted in the period's own basis; at least 1. */
export const remainingDays = (given: {
  readonly lastDay: LocalDate;
  readonly heldOn: LocalDate;
  readonly basis: PeriodBasis;
  readonly calendar: Calendar;
}): number => {
  const { lastDay, heldOn, basis, calendar } = given;
  const days = basis === 'CALENDAR' ? daysBetween(heldOn, lastDay) : businessDaysBetween(heldOn, lastDay, calendar);
  return Math.max(1, days);
};
