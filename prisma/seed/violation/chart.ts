import type { Opening } from './ledger';

export const FUNDS = [
  { code: 'OPR', name: 'Operating fund', type: 'OPERATING', rank: 1, restricted: false },
  { code: 'RSV', name: 'Reserve fund', type: 'RESERVE', rank: 2, restricted: true },
] as const;

type Account = {
  readonly code: string;
  readonly name: string;
  readonly type: 'ASSET' | 'LIABILITY' | 'EQUITY' | 'INCOME' | 'EXPENSE';
  readonly funds: readonly (typeof FUNDS)[number]['code'][];
  readonly bankLast4?: string;
};
/** The chart every association starts with, and the only funds each account may be posted in. */
export const ACCOUNTS: readonly Account[] = [
  { code: '1000', name: 'Operating checking', type: 'ASSET', funds: ['OPR'], bankLast4: '4417' },
  { code: '1010', name: 'Reserve money market', type: 'ASSET', funds: ['RSV'], bankLast4: '9028' },
  { code: '1100', name: 'Assessments receivable', type: 'ASSET', funds: ['OPR', 'RSV'] },
  { code: '1130', name: 'Late fees and interest receivable', type: 'ASSET', funds: ['OPR'] },
  { code: '1140', name: 'Fines receivable', type: 'ASSET', funds: ['OPR'] },
  { code: '1150', name: 'Collection costs receivable', type: 'ASSET', funds: ['OPR'] },
  { code: '1300', name: 'Due from other funds', type: 'ASSET', funds: ['OPR', 'RSV'] },
  { code: '2100', name: 'Prepaid', type: 'LIABILITY', funds: ['OPR'] },
  { code: '2300', name: 'Due to other funds', type: 'LIABILITY', funds: ['OPR', 'RSV'] },
  { code: '3000', name: 'Fund balance', type: 'EQUITY', funds: ['OPR', 'RSV'] },
  { code: '3900', name: 'Interfund transfers', type: 'EQUITY', funds: ['OPR', 'RSV'] },
  { code: '4000', name: 'Assessment income', type: 'INCOME', funds: ['OPR', 'RSV'] },
  { code: '4200', name: 'Late fee and interest income', type: 'INCOME', funds: ['OPR'] },
  { code: '4300', name: 'Fine income', type: 'INCOME', funds: ['OPR'] },
  { code: '5100', name: 'Landscaping', type: 'EXPENSE', funds: ['OPR'] },
  { code: '6100', name: 'Reserve expenditure', type: 'EXPENSE', funds: ['RSV'] },
];

const DECEMBER = '2025-12-01';
const december = (lot: string): Opening['owed'] => [
  { lot, fund: 'OPR', category: 'ASSESSMENT', dueOn: DECEMBER, amountMinor: 24_000 },
  { lot, fund: 'RSV', category: 'ASSESSMENT', dueOn: DECEMBER, amountMinor: 6_000 },
];

/** Books of Cedar Ridge on 1 January 2026. */
export const CEDAR_RIDGE_OPENING: Omit<Opening, 'ownerOfLot'> = {
  date: '2026-01-01',
  owed: [
    ...december('3'),
    ...december('7'),
    { lot: '7', fund: 'OPR', category: 'LATE_FEE', dueOn: '2025-12-17', amountMinor: 3_000 },
  ],
  credit: [{ lot: '11', amountMinor: 15_000 }],
  lines: [
    { fund: 'OPR', account: '1000', amountMinor: 1_845_000 },
    { fund: 'OPR', account: '2300', amountMinor: -60_000 },
    { fund: 'OPR', account: '3000', amountMinor: -1_821_000 },
    { fund: 'RSV', account: '1010', amountMinor: 6_420_000 },
    { fund: 'RSV', account: '1300', amountMinor: 60_000 },
    { fund: 'RSV', account: '3000', amountMinor: -6_492_000 },
  ],
};
