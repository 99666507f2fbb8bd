import { describe, expect, it } from '@jest/globals';

import { acceptedDeal, ACCEPTED_AT, completeThrough, draftDeal } from './birchwood.fixture';
import { localDateOf } from '../platform/calendar';
import { BUILT_IN_CALENDARS, US_FED_STD } from '../platform/calendars/built-in';
import { businessDaysLate, computeDue, escalationInstants, lagReleaseAt, reminderInstants } from './due-dates';
import type { DueRule } from './model';
import { from } from './templates/builders';

const ZONE = 'America/New_York';

const DUE: Record<string, string> = {
  'open-file': '2026-10-02',
  'send-contract': '2026-10-02',
  'earnest-money': '2026-10-06',
  'earnest-receipt': '2026-10-07',
  'seller-disclosures': '2026-10-06',
  'order-inspection': '2026-10-06',
  inspection: '2026-10-09',
  'inspection-review': '2026-10-13',
  'release-inspection': '2026-10-15',
  'inspection-deadline': '2026-10-13',
  'loan-application': '2026-10-06',
  'loan-estimate': '2026-10-09',
  'intent-to-proceed': '2026-10-14',
  'order-appraisal': '2026-10-16',
  appraisal: '2026-10-28',
  'release-appraisal': '2026-11-02',
  'loan-commitment': '2026-11-02',
  'release-financing': '2026-11-03',
  insurance: '2026-11-03',
  'order-title': '2026-10-06',
  'title-commitment': '2026-10-21',
  'title-objections': '2026-10-28',
  payoffs: '2026-11-03',
  'clear-title': '2026-11-03',
  'clear-to-close': '2026-11-06',
  'closing-disclosure': '2026-11-09',
  'settlement-figures': '2026-11-12',
  walkthrough: '2026-11-12',
  'funds-to-close': '2026-11-12',
  'sign-documents': '2026-11-13',
  'fund-disburse': '2026-11-13',
  'hand-over-keys': '2026-11-13',
  'recorded-documents': '2026-12-14',
  commission: '2026-11-17',
  'file-audit': '2026-12-28',
};

describe('due dates of the financed purchase', () => {
  const deal = acceptedDeal();

  it.each(Object.entries(DUE))('%s is due on %s at 17:00 property time', (key, date) => {
    const { dueAt } = deal.task(key);
    expect(localDateOf(dueAt ?? '', ZONE)).toBe(date);
    expect(dueAt).toBe(`${date}T${date < '2026-11-01' ? '21' : '22'}:00:00.000Z`);
  });

  it('gives every task of the plan a date', () => {
    expect(deal.state().tasks).toHaveLength(Object.keys(DUE).length);
  });

  it('gives repair negotiation five days from the inspection', () => {
    const inspected = acceptedDeal();
    completeThrough(inspected, 'inspection', '2026-10-09T18:00:00.000Z');
    inspected.automate('A2', '2026-10-09T18:00:00.000Z');
    expect(inspected.task('repair-negotiation').dueAt).toBe('2026-10-14T21:00:00.000Z');
  });

  it('marks dates that count from an open task as estimated', () => {
    expect(deal.task('loan-estimate').dueEstimated).toBe(true);
    expect(deal.task('loan-application').dueEstimated).toBe(false);
  });

  it('names the Sunday and Columbus Day in the trace of the inspection end', () => {
    const end = deal.state().keyDates.find(({ key }) => key === 'inspectionEnd');
    expect(end).toMatchObject({ localDate: '2026-10-13', source: 'DERIVED' });
    const skipped = end?.trace?.steps.filter(({ step }) => step === 'skip');
    expect(skipped?.map(({ date, reason }) => `${date} ${reason}`)).toEqual([
      '2026-10-11 Sunday',
      '2026-10-12 Columbus Day',
    ]);
  });

  it('rolls the loan commitment from Saturday to Monday', () => {
    expect(deal.state().keyDates.find(({ key }) => key === 'loanCommitment')?.localDate).toBe('2026-11-02');
  });

  it('keeps a key date the contract names', () => {
    const named = draftDeal();
    const state = named.state();
    expect(state.keyDates.find(({ key }) => key === 'closingDate')).toMatchObject({ source: 'CONTRACT', trace: null });
  });

  it.each([
    ['2026-10-02T21:45:00.000Z', '2026-10-08'],
    ['2026-10-02T20:45:00.000Z', '2026-10-07'],
  ])('counts an application completed at %s to a loan estimate due %s', (at, date) => {
    const applied = acceptedDeal();
    completeThrough(applied, 'loan-application', at);
    expect(localDateOf(applied.task('loan-estimate').dueAt ?? '', ZONE)).toBe(date);
    expect(applied.task('loan-estimate').dueEstimated).toBe(false);
  });
});

describe('three business days before closing', () => {
  const due = (calendar: string, closing: string) =>
    computeDue(
      from('closingDate').businessDays(-3, calendar),
      { label: 'closingDate', date: closing },
      BUILT_IN_CALENDARS,
      ZONE,
    ).localDate;

  it.each([
    ['US-TRID', '2026-11-13', '2026-11-09'],
    ['US-TRID', '2026-07-07', '2026-07-02'],
    ['US-FED-STD', '2026-07-07', '2026-07-01'],
  ])('in %s before %s is %s', (calendar, closing, expected) => expect(due(calendar, closing)).toBe(expected));

  const lag = { lag: 3, lagUnit: 'businessDays', lagCalendar: 'US-TRID' } as const;

  it.each([
    ['2026-11-09T20:00:00.000Z', '2026-11-13T05:00:00.000Z'],
    ['2026-11-10T04:30:00.000Z', '2026-11-13T05:00:00.000Z'],
    ['2026-11-10T20:00:00.000Z', '2026-11-14T05:00:00.000Z'],
  ])('a disclosure received at %s lets signing start at %s', (received, expected) => {
    expect(lagReleaseAt(lag, received, BUILT_IN_CALENDARS, ZONE)).toBe(expected);
  });
});

describe('changes of the clocks', () => {
  const at = (time: string, date: string): string => {
    const rule: DueRule = { ...from('effectiveDate').calendarDays(0, 'none'), at: time };
    return computeDue(rule, { label: 'effectiveDate', date }, BUILT_IN_CALENDARS, ZONE).at;
  };

  it('lands a skipped local time on the later instant', () =>
    expect(at('02:30', '2026-03-08')).toBe('2026-03-08T07:30:00.000Z'));

  it('lands a repeated local time on the later instant', () =>
    expect(at('01:30', '2026-11-01')).toBe('2026-11-01T06:30:00.000Z'));

  it('keeps the wall-clock time of reminders', () => {
    expect(reminderInstants('2026-11-02T22:00:00.000Z', ZONE)).toEqual([
      '2026-10-30T21:00:00.000Z',
      '2026-11-01T22:00:00.000Z',
    ]);
  });

  it('escalates after one and three business days', () => {
    expect(escalationInstants('2026-10-30T21:00:00.000Z', US_FED_STD, ZONE).map(({ at: when }) => when)).toEqual([
      '2026-11-02T22:00:00.000Z',
      '2026-11-04T22:00:00.000Z',
    ]);
  });

  it('counts lateness in business days', () => {
    expect(businessDaysLate('2026-10-09T21:00:00.000Z', '2026-10-13T15:00:00.000Z', US_FED_STD, ZONE)).toBe(1);
    expect(businessDaysLate('2026-10-09T21:00:00.000Z', ACCEPTED_AT, US_FED_STD, ZONE)).toBe(0);
  });
});
