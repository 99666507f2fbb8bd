import type { Period } from '../model';
import type { FineStep, HearingStep, Ladder, NoticeStep } from './ladder';

const calendarDays = (days: number): Period => ({ days, basis: 'CALENDAR' });
const daysRolled = (days: number): Period => ({ days, basis: 'CALENDAR', roll: 'NEXT_BUSINESS_DAY' });

const courtesy = (days: number, delivery: NoticeStep['delivery'] = ['EMAIL', 'FIRST_CLASS']): NoticeStep => ({
  key: 'courtesy',
  kind: 'NOTICE',
  rank: 10,
  template: 'courtesy@3',
  delivery,
  period: daysRolled(days),
});
const hearing: HearingStep = {
  key: 'hearing',
  kind: 'HEARING',
  rank: 30,
  template: 'hearing@4',
  delivery: ['CERTIFIED'],
  minNotice: calendarDays(14),
  decisionNoticeDays: 7,
};
const fine = (amountMinor: FineStep['amountMinor']): FineStep => ({
  key: 'fine1',
  kind: 'FINE',
  rank: 50,
  amountMinor,
  approval: 'BOARD',
  period: calendarDays(7),
});

/** The express ladder: lawful where no hearing must be held first. */
const TRASH_01: Ladder = {
  rule: 'TRASH-01',
  startStep: 'courtesy',
  steps: [courtesy(14, ['EMAIL']), { key: 'fine1', kind: 'FINE', rank: 50, amountMinor: 5000 }],
};

const LAWN_02: Ladder = {
  rule: 'LAWN-02',
  startStep: { when: { fact: 'history.priorUpheld6m', atLeast: 1 }, then: 'second', otherwise: 'courtesy' },
  steps: [
    courtesy(14),
    {
      key: 'second',
      kind: 'NOTICE',
      rank: 20,
      template: 'second@2',
      delivery: ['FIRST_CLASS'],
      period: daysRolled(14),
    },
    hearing,
    fine({ when: { fact: 'history.priorUpheld12m', atLeast: 2 }, then: 7500, otherwise: 5000 }),
    { key: 'recur', kind: 'RECURRING_FINE', rank: 60, amountMinor: 2500, every: { days: 7 }, capMinor: 50000 },
    {
      key: 'lien',
      kind: 'LIEN_REFERRAL',
      rank: 70,
      when: [
        { fact: 'account.assessmentOpenMinor', atLeast: 100000 },
        { fact: 'account.daysDelinquent', atLeast: 90 },
      ],
      approval: 'BOARD_2',
    },
  ],
};

const PARK_03: Ladder = {
  rule: 'PARK-03',
  startStep: 'courtesy',
  steps: [
    courtesy(14),
    hearing,
    fine(5000),
    { key: 'recur', kind: 'RECURRING_FINE', rank: 60, amountMinor: 2500, every: { days: 7 }, capMinor: 50000 },
  ],
};

const PAINT_05: Ladder = { rule: 'PAINT-05', startStep: 'courtesy', steps: [courtesy(45), hearing, fine(5000)] };

/** Not curable: the first thing the owner gets is a hearing. */
const NOISE_04: Ladder = { rule: 'NOISE-04', startStep: 'hearing', steps: [hearing, fine(5000)] };

/** Ladders of version 1 of each rule, by rule code. */
export const LADDERS: Readonly<Record<string, Ladder>> = Object.fromEntries(
  [TRASH_01, LAWN_02, PARK_03, NOISE_04, PAINT_05].map((ladder) => [ladder.rule, ladder]),
);
