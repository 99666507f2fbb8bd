import { z } from 'zod';
import { defineOperation, idParams, localDate, page, pageQuery, uuid } from '../../platform/contract-kit';
import type { Role } from '../../platform/names';
import {
  entryKind,
  entryPage,
  fund,
  fundBalances,
  glAccount,
  journalEntry,
  manualEntryBody,
  ownerAccount,
  ownerLedger,
  payment,
  paymentPreview,
  period,
  postedPayment,
  postPaymentBody,
  previewPaymentBody,
  reverseBody,
  reversedPayment,
  trialBalance,
  yyyymm,
} from './ledger-schemas';

const BOOKS = ['ADMIN', 'MANAGER', 'BOARD'] as const satisfies readonly Role[];
/** Who posts also needs the capacity ACCOUNTANT in the association; that is decided by the command. */
export const LEDGER_PERMISSIONS = {
  'ledger.view': BOOKS,
  'ledger.post': ['ADMIN', 'MANAGER'],
  'owner-account.view': [...BOOKS, 'HOMEOWNER'],
} as const satisfies Record<string, readonly Role[]>;

const tag = 'Ledger';
const read = { tag, method: 'get', idempotency: 'none', permission: 'ledger.view', errors: [] } as const;
const write = { tag, method: 'post', idempotency: 'key', permission: 'ledger.post' } as const;
const accounts = { ...read, tag: 'Owner accounts', permission: 'owner-account.view' } as const;
const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
const ofAssociation = z.strictObject({ associationId: uuid });

export const ledgerOperations = {
  listFunds: defineOperation({
    ...read,
    path: '/funds',
    summary: 'Funds of an association by rank',
    query: ofAssociation,
    responses: { 200: list(fund) },
  }),
  listGlAccounts: defineOperation({
    ...read,
    path: '/gl-accounts',
    summary: 'Accounts with the funds they may be posted in',
    query: ofAssociation,
    responses: { 200: list(glAccount) },
  }),
  listJournalEntries: defineOperation({
    ...read,
    path: '/journal-entries',
    summary: 'Entries with their postings, newest first',
    query: z.strictObject({
      ...pageQuery,
      associationId: uuid,
      kind: entryKind.optional(),
      asOf: localDate.optional(),
    }),
    responses: { 200: entryPage },
  }),
  postJournalEntry: defineOperation({
    ...write,
    path: '/journal-entries',
    summary: 'Post an entry by hand; each fund must come to zero',
    body: manualEntryBody,
    responses: { 201: journalEntry },
    errors: ['LED_001', 'LED_002', 'LED_004', 'LED_005', 'LED_007', 'LED_009'],
  }),
  reverseJournalEntry: defineOperation({
    ...write,
    path: '/journal-entries/:id/reverse',
    summary: 'Mirror an entry that was posted by hand',
    params: idParams,
    body: reverseBody,
    responses: { 201: journalEntry },
    errors: ['LED_004', 'LED_006'],
  }),
  listPeriods: defineOperation({
    ...read,
    path: '/periods',
    summary: 'Accounting periods, newest first',
    query: ofAssociation,
    responses: { 200: list(period) },
  }),
  closePeriod: defineOperation({
    ...write,
    path: '/periods/:yyyymm/close',
    summary: 'Close a period for good',
    params: z.object({ yyyymm }),
    body: ofAssociation.meta({ id: 'ClosePeriodCommand' }),
    responses: { 200: period },
    errors: ['LED_004'],
  }),
  listPayments: defineOperation({
    ...read,
    path: '/payments',
    summary: 'Payments of an association, newest first',
    query: z.strictObject({ ...pageQuery, associationId: uuid, ownerAccountId: uuid.optional() }),
    responses: { 200: page(payment) },
  }),
  postPayment: defineOperation({
    ...write,
    path: '/payments',
    summary: "Post a payment and apply it to the owner's open charges",
    body: postPaymentBody,
    responses: { 201: postedPayment },
    errors: ['LED_002', 'LED_004', 'LED_008', 'LED_009'],
  }),
  previewPayment: defineOperation({
    ...write,
    idempotency: 'none',
    path: '/payments/preview',
    summary: 'Where a payment would go; writes nothing',
    body: previewPaymentBody,
    responses: { 200: paymentPreview },
    errors: ['LED_002'],
  }),
  reversePayment: defineOperation({
    ...write,
    path: '/payments/:id/reverse',
    summary: 'A payment came back: its entry is mirrored and its charges are open again',
    params: idParams,
    body: reverseBody,
    responses: { 200: reversedPayment },
    errors: ['LED_004', 'LED_006'],
  }),
  listOwnerAccounts: defineOperation({
    ...accounts,
    path: '/owner-accounts',
    summary: 'Accounts the caller may see, in lot order',
    query: z.strictObject({ ...pageQuery, associationId: uuid.optional(), owing: z.stringbool().optional() }),
    responses: { 200: page(ownerAccount) },
  }),
  getOwnerAccount: defineOperation({
    ...accounts,
    path: '/owner-accounts/:id',
    summary: 'One account with its balance',
    params: idParams,
    responses: { 200: ownerAccount },
  }),
  getOwnerLedger: defineOperation({
    ...accounts,
    path: '/owner-accounts/:id/ledger',
    summary: 'Every line of the account with the running balance, as of a date',
    params: idParams,
    query: z.strictObject({ asOf: localDate.optional() }),
    responses: { 200: ownerLedger },
  }),
  trialBalance: defineOperation({
    ...read,
    tag: 'Reports',
    path: '/reports/trial-balance',
    summary: 'Opening, debits, credits and closing per account and fund',
    query: z.strictObject({ associationId: uuid, from: localDate.optional(), asOf: localDate.optional() }),
    responses: { 200: trialBalance },
  }),
  fundBalances: defineOperation({
    ...read,
    tag: 'Reports',
    path: '/reports/fund-balances',
    summary: 'Cash, receivables, credit and balance per fund',
    query: z.strictObject({ associationId: uuid, asOf: localDate.optional() }),
    responses: { 200: fundBalances },
  }),
} as const;
