import type { TemplateDefinition } from '../model';
import { from, waitsFor } from './builders';
import { AFTER_CANCELLATION, TO_ARCHIVE } from './financed-to-archive';
import { TO_COMMITMENT } from './financed-to-commitment';

const MILESTONES: [key: string, name: string, buyerLabel: string][] = [
  ['contract', 'Contract', 'Contract signed'],
  ['inspection', 'Inspection', 'Home inspection'],
  ['loan', 'Loan', 'Your loan'],
  ['title', 'Title', 'Ownership check'],
  ['clear-to-close', 'Clear to close', 'Ready to close'],
  ['closing', 'Closing', 'Closing day'],
  ['recording', 'Recording', 'Deed recorded'],
  ['post-close', 'Post-close', 'Wrapping up'],
];

export const US_RESIDENTIAL_FINANCED: TemplateDefinition = {
  key: 'us-residential-financed',
  name: 'Residential purchase – financed',
  dealType: 'PURCHASE',
  number: 3,
  mode: 'graph',
  calendar: 'US-FED-STD',
  dueTime: '17:00',
  keyDates: [
    { key: 'inspectionEnd', rule: from('effectiveDate').calendarDays(10) },
    { key: 'loanCommitment', rule: from('effectiveDate').calendarDays(30) },
  ],
  milestones: MILESTONES.map(([key, name, buyerLabel], position) => ({ key, name, buyerLabel, position })),
  tasks: [...TO_COMMITMENT, ...TO_ARCHIVE, ...AFTER_CANCELLATION],
  dependencies: [
    ...waitsFor('send-contract', 'open-file'),
    ...waitsFor('earnest-receipt', 'earnest-money'),
    ...waitsFor('order-inspection', 'send-contract'),
    ...waitsFor('inspection', 'order-inspection'),
    ...waitsFor('inspection-review', 'inspection'),
    ...waitsFor('release-inspection', 'inspection-review'),
    ...waitsFor('loan-application', 'send-contract'),
    ...waitsFor('loan-estimate', 'loan-application'),
    ...waitsFor('intent-to-proceed', 'loan-estimate'),
    ...waitsFor('order-appraisal', 'intent-to-proceed'),
    ...waitsFor('appraisal', 'order-appraisal'),
    ...waitsFor('release-appraisal', 'appraisal'),
    ...waitsFor('loan-commitment', 'appraisal'),
    ...waitsFor('release-financing', 'loan-commitment'),
    ...waitsFor('insurance', 'loan-application'),
    ...waitsFor('order-title', 'send-contract'),
    ...waitsFor('title-commitment', 'order-title'),
    ...waitsFor('title-objections', 'title-commitment'),
    ...waitsFor('payoffs', 'title-commitment'),
    ...waitsFor('clear-title', 'title-objections'),
    ...waitsFor('clear-to-close', 'loan-commitment', 'insurance', 'clear-title'),
    ...waitsFor('closing-disclosure', 'loan-commitment', 'payoffs'),
    ...waitsFor('settlement-figures', 'closing-disclosure'),
    ...waitsFor('walkthrough', 'release-inspection', 'release-appraisal', 'release-financing'),
    ...waitsFor('funds-to-close', 'settlement-figures'),
    ...waitsFor('sign-documents', 'clear-to-close', 'walkthrough', 'funds-to-close'),
    // 12 CFR 1026.19(f)(1)(ii): the buyer holds the disclosure three business days before signing
    {
      from: 'closing-disclosure',
      to: 'sign-documents',
      lag: 3,
      lagUnit: 'businessDays',
      lagCalendar: 'US-TRID',
      waivable: true,
    },
    ...waitsFor('fund-disburse', 'sign-documents'),
    ...waitsFor('hand-over-keys', 'fund-disburse'),
    ...waitsFor('recorded-documents', 'fund-disburse'),
    ...waitsFor('commission', 'fund-disburse'),
    ...waitsFor('file-audit', 'recorded-documents', 'commission'),
    ...waitsFor('release-deposit', 'mutual-release'),
  ],
};
