/** Whole minor units; debit +, credit −. */
export type Minor = bigint;

export const CHARGE_CATEGORIES = [
  'ASSESSMENT',
  'SPECIAL_ASSESSMENT',
  'INTEREST',
  'LATE_FEE',
  'COLLECTION_COST',
  'FINE',
] as const;
export type ChargeCategory = (typeof CHARGE_CATEGORIES)[number];

export const ENTRY_KINDS = [
  'CHARGE',
  'PAYMENT',
  'APPLICATION',
  'FINE',
  'LATE_FEE',
  'INTEREST',
  'INTERFUND',
  'OPENING',
  'MANUAL',
  'REVERSAL',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ACCOUNT_TYPES = ['ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'] as const;
export const FUND_TYPES = ['OPERATING', 'RESERVE', 'SPECIAL'] as const;
export const PAYMENT_METHODS = ['CHECK', 'ACH', 'CARD', 'CASH'] as const;
export const PAYMENT_STATES = ['RECEIVED', 'POSTED', 'REVERSED'] as const;
export const PERIOD_STATES = ['OPEN', 'CLOSED'] as const;

/** Codes of the accounts that the ledger posts to by itself. */
export const GL = {
  assessmentsReceivable: '1100',
  lateFeesReceivable: '1130',
  finesReceivable: '1140',
  collectionCostsReceivable: '1150',
  dueFromOtherFunds: '1300',
  prepaid: '2100',
  dueToOtherFunds: '2300',
  fineIncome: '4300',
} as const;

export const RECEIVABLES: Readonly<Record<ChargeCategory, string>> = {
  ASSESSMENT: GL.assessmentsReceivable,
  SPECIAL_ASSESSMENT: GL.assessmentsReceivable,
  INTEREST: GL.lateFeesReceivable,
  LATE_FEE: GL.lateFeesReceivable,
  COLLECTION_COST: GL.collectionCostsReceivable,
  FINE: GL.finesReceivable,
};

/** One posting before it is written; `fund` is the fund's id, `account` the account's code. */
export type Line = {
  readonly fund: string;
  readonly account: string;
  readonly amountMinor: Minor;
  readonly ownerAccountId?: string;
  readonly chargeId?: string;
};
/** Money put on a charge, or taken off again where negative; from credit where `paymentId` is null. */
export type Application = {
  readonly paymentId: string | null;
  readonly chargeId: string;
  readonly amountMinor: Minor;
};
/** An entry before it is written, with what it does to charges. */
export type Draft = {
  readonly kind: EntryKind;
  readonly memo: string;
  readonly lines: readonly Line[];
  readonly applications: readonly Application[];
};

/** A charge as the money rules see it. */
export type Charge = {
  readonly id: string;
  readonly fund: string;
  readonly fundRank: number;
  readonly category: ChargeCategory;
  /** `yyyy-mm-dd` */
  readonly dueOn: string;
  readonly amountMinor: Minor;
  readonly appliedMinor: Minor;
  readonly disputed: boolean;
  readonly isReversed: boolean;
};
/** What is known of one owner when money moves; the account is locked meanwhile. */
export type OwnerBook = {
  readonly ownerAccountId: string;
  readonly charges: readonly Charge[];
  /** Every application so far, oldest first. */
  readonly applications: readonly Application[];
  /** Credit of the owner, never negative. */
  readonly prepaidMinor: Minor;
  /** The fund that keeps owners' credit: the operating fund. */
  readonly prepaidFund: string;
};
