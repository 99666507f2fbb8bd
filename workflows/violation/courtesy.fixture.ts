import type { CaseState, Notice } from './model';
import { documentOf } from './rules/ladder';
import { LADDERS } from './rules/ladders';

/** Ids of the fixture by their last digits. */
export const id = (last: number): string => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const OWNER = id(1);
export const MANAGER = id(2);
export const BOARD = id(3);
export const NOTICE = id(10);

export const served: Notice = {
  id: NOTICE,
  stepKey: 'courtesy',
  occurrenceNo: 1,
  template: 'courtesy@3',
  statedLastDay: '2026-03-16',
  deliveries: [{ channel: 'EMAIL', status: 'SERVED', occurredAt: '2026-03-02T14:00:00.000Z', servedOn: '2026-03-02' }],
};
const ladder = LADDERS['TRASH-01'];
if (!ladder) throw new Error('the express ladder is gone');

/** TRASH-01 on a lot of Cedar Ridge, its courtesy notice served by email on Monday 2 March 2026. */
export const courtesy = (
  columns: Partial<CaseState['violation']> = {},
  change: Partial<CaseState> = {},
): CaseState => ({
  violation: {
    id: id(20),
    organizationId: id(30),
    associationId: id(31),
    number: 'CDR-2026-0001',
    lotId: id(32),
    ownerAccountId: id(33),
    ruleVersionId: id(34),
    severity: 'MINOR',
    curable: true,
    observedAt: '2026-03-01T15:00:00.000Z',
    description: 'Bins at the curb.',
    reporterId: MANAGER,
    state: 'COURTESY',
    rank: 10,
    stepKey: 'courtesy',
    occurrenceNo: 1,
    clock: 'RUNNING',
    holds: [],
    lastDay: '2026-03-16',
    deadlineAt: '2026-03-17T04:00:00.000Z',
    deadlineBasis: {
      servedOn: '2026-03-02',
      period: { days: 14, basis: 'CALENDAR', roll: 'NEXT_BUSINESS_DAY' },
      calendar: 'US-FED-STD',
      calendarVersion: 1,
      statedLastDay: '2026-03-16',
    },
    curedAt: null,
    recurrenceOf: null,
    openedAt: '2026-03-02T13:00:00.000Z',
    version: 3,
    ...columns,
  },
  rule: {
    id: id(34),
    code: 'TRASH-01',
    title: 'Trash containers',
    category: 'TRASH',
    version: 1,
    text: 'Out of view.',
    citation: 'VI.4',
    document: documentOf(ladder),
    documentHash: 'a'.repeat(64),
    engine: 'calculator@1',
    effectiveFrom: '2025-01-01',
  },
  profile: {
    code: 'us-generic',
    version: 1,
    minCureDays: 14,
    hearingMode: 'ON_REQUEST',
    minHearingNoticeDays: 14,
    maxDaysToHearing: null,
    panelMin: 3,
    decisionNoticeDays: 7,
    appealWindowDays: 15,
    fineCapMinor: 10_000,
    aggregateCapMinor: 50_000,
    recurringMinGapDays: 7,
    cureBeforeHearingBarsFine: false,
    serviceRules: { deemedDays: { FIRST_CLASS: 3 } },
  },
  association: { timeZone: 'America/New_York', calendar: 'US-FED-STD', currency: 'USD' },
  owner: { userId: OWNER, eDeliveryConsent: true },
  evidence: [],
  notices: [served],
  fines: [],
  appeals: [],
  actionItems: [],
  ...change,
});
