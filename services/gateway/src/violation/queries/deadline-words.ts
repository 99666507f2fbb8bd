import { addBusinessDays, addCalendarDays, rollToBusinessDay } from '@ratchet/workflows/platform/calendar';
import type { Calendar } from '@ratchet/workflows/platform/calendar-model';
import type { LocalDate, Violation } from '@ratchet/workflows/violation/model';

const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
const day = (date: LocalDate): string => DATE.format(new Date(`${date}T00:00:00Z`));
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The arithmetic of the present deadline, a sentence each, as an owner can check it with a calendar in hand. */
export const deadlineWords = (
  { deadlineBasis, lastDay, clock }: Pick<Violation, 'deadlineBasis' | 'lastDay' | 'clock'>,
  timeZone: string,
  calendar: Calendar,
): string[] => {
  if (deadlineBasis === null || lastDay === null) return [];
  const { servedOn, period, statedLastDay, hold } = deadlineBasis;
  const kind = period.basis === 'CALENDAR' ? 'calendar' : 'business';
  const counted =
    period.basis === 'CALENDAR'
      ? addCalendarDays(servedOn, period.days)
      : addBusinessDays(servedOn, period.days, calendar).date;
  const rolled =
    period.roll === 'NEXT_BUSINESS_DAY' ? rollToBusinessDay(counted, 1, calendar) : { date: counted, skipped: [] };
  const words = [
    `The letter was served on ${day(servedOn)}, which is day 0.`,
    `Day ${period.days} in ${kind} days is ${day(counted)}.`,
    ...rolled.skipped.map(({ date, reason }) => `${day(date)} is ${reason}, so the last day moves on.`),
  ];
  if (hold)
    return [...words, `The clock has been held since ${day(hold.heldOn)}; ${days(hold.remainingDays)} are kept.`];
  if (lastDay !== rolled.date && statedLastDay !== lastDay)
    words.push(`The clock was held in between; the kept days end on ${day(lastDay)}.`);
  if (statedLastDay === lastDay && lastDay > rolled.date)
    words.push('The served letter names a later day, and that day counts.');
  return clock === 'RUNNING'
    ? [...words, `The last day is ${day(lastDay)}; it ends at midnight in ${timeZone}.`]
    : words;
};
