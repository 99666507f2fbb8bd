import { z } from 'zod';
import { instant, localDate, page, uuid } from '../../platform/contract-kit';
import {
  ACCOUNT_TYPES,
  CHARGE_CATEGORIES,
  ENTRY_KINDS,
  FUND_TYPES,
  PAYMENT_METHODS,
  PAYMENT_STATES,
  PERIOD_STATES,
} from '../ledger/model';
import { amountMinor, lotRef, reasonText, shortText } from './vocabulary';

/** Debit +, credit −. */
export const signedMinor = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const positiveMinor = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
export const category = z.enum(CHARGE_CATEGORIES).meta({ id: 'ChargeCategory' });
export const entryKind = z.enum(ENTRY_KINDS).meta({ id: 'EntryKind' });
export const yyyymm = z.string().regex(/^\d{4}(0[1-9]|1[0-2])$/, 'must be a year and month, e.g. 202601');

const fundRef = z.object({ id: uuid, code: z.string() }).meta({ id: 'FundRef' });
const accountRef = z.object({ id: uuid, code: z.string(), name: z.string() }).meta({ id: 'AccountRef' });

export const fund = fundRef
  .extend({
    associationId: uuid,
    name: z.string(),
    type: z.enum(FUND_TYPES),
    rank: z.number().int(),
    restricted: z.boolean(),
  })
  .meta({ id: 'Fund' });
export const glAccount = accountRef
  .extend({
    associationId: uuid,
    type: z.enum(ACCOUNT_TYPES),
    interfund: z.boolean(),
    requiresOwner: z.boolean(),
    bank: z.boolean(),
    /** The only funds it may be posted in. */
    fundIds: z.array(uuid),
  })
  .meta({ id: 'GlAccount' });
export const period = z
  .object({ yyyymm, state: z.enum(PERIOD_STATES), closedAt: instant.nullable(), entries: z.number().int() })
  .meta({ id: 'AccountingPeriod' });

export const journalEntry = z
  .object({
    id: uuid,
    entryNo: z.number().int(),
    entryDate: localDate,
    kind: entryKind,
    memo: z.string(),
    reversesId: uuid.nullable(),
    reversedById: uuid.nullable(),
    createdAt: instant,
    postings: z.array(
      z.object({
        fund: fundRef,
        account: accountRef,
        amountMinor: signedMinor,
        currency: z.string(),
        ownerAccountId: uuid.nullable(),
        chargeId: uuid.nullable(),
      }),
    ),
  })
  .meta({ id: 'JournalEntry' });
export const manualEntryBody = z
  .strictObject({
    associationId: uuid,
    entryDate: localDate,
    memo: reasonText,
    lines: z
      .array(z.strictObject({ fundId: uuid, glAccountId: uuid, amountMinor: signedMinor }))
      .min(2)
      .max(100),
  })
  .meta({ id: 'PostJournalEntryCommand' });
export const reverseBody = z.strictObject({ reason: reasonText }).meta({ id: 'ReverseCommand' });

const allocation = z
  .object({ chargeId: uuid, fund: fundRef, category, dueOn: localDate, amountMinor: positiveMinor })
  .meta({ id: 'Allocation' });
const paymentInput = {
  ownerAccountId: uuid,
  amountMinor: positiveMinor,
  /** The bank account it was received on; by default the operating fund's. */
  bankAccountId: uuid.optional(),
};
export const previewPaymentBody = z.strictObject(paymentInput).meta({ id: 'PreviewPaymentCommand' });
export const postPaymentBody = z
  .strictObject({
    ...paymentInput,
    method: z.enum(PAYMENT_METHODS),
    receivedOn: localDate,
    provider: z.string().trim().min(1).max(40).default('office'),
    /** Check number or the provider's own id; once per provider. */
    externalRef: shortText,
  })
  .meta({ id: 'PostPaymentCommand' });
export const paymentPreview = z
  .object({
    applications: z.array(allocation),
    creditMinor: amountMinor,
    balanceBeforeMinor: signedMinor,
    balanceAfterMinor: signedMinor,
    currency: z.string(),
  })
  .meta({ id: 'PaymentPreview' });
export const payment = z
  .object({
    id: uuid,
    ownerAccountId: uuid,
    method: z.enum([...PAYMENT_METHODS, 'OPENING']),
    provider: z.string(),
    externalRef: z.string(),
    receivedOn: localDate,
    amountMinor: positiveMinor,
    currency: z.string(),
    state: z.enum(PAYMENT_STATES),
    createdAt: instant,
  })
  .meta({ id: 'Payment' });
export const postedPayment = payment
  .extend({
    entryId: uuid,
    applications: z.array(allocation),
    creditMinor: amountMinor,
    balanceAfterMinor: signedMinor,
  })
  .meta({ id: 'PostedPayment' });
export const reversedPayment = z
  .object({ id: uuid, state: z.enum(PAYMENT_STATES), reversalEntryId: uuid, balanceAfterMinor: signedMinor })
  .meta({ id: 'ReversedPayment' });

export const ownerAccount = z
  .object({
    id: uuid,
    associationId: uuid,
    lot: lotRef,
    displayName: z.string(),
    ownedFrom: localDate,
    ownedTo: localDate.nullable(),
    /** What the owner owes; negative is credit. */
    balanceMinor: signedMinor,
    currency: z.string(),
    isMe: z.boolean(),
  })
  .meta({ id: 'OwnerAccount' });
export const ownerLedger = z
  .object({
    account: ownerAccount,
    asOf: localDate,
    balanceMinor: signedMinor,
    lines: z.array(
      z.object({
        entryId: uuid,
        entryNo: z.number().int(),
        entryDate: localDate,
        kind: entryKind,
        memo: z.string(),
        fund: fundRef,
        account: accountRef,
        amountMinor: signedMinor,
        balanceMinor: signedMinor,
        reversesId: uuid.nullable(),
        reversedById: uuid.nullable(),
      }),
    ),
    openCharges: z.array(
      z.object({
        id: uuid,
        fund: fundRef,
        category,
        dueOn: localDate,
        amountMinor: positiveMinor,
        openMinor: positiveMinor,
        disputed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OwnerLedger' });

const columns = {
  openingMinor: signedMinor,
  debitMinor: amountMinor,
  creditMinor: amountMinor,
  closingMinor: signedMinor,
};
export const trialBalance = z
  .object({
    associationId: uuid,
    from: localDate,
    asOf: localDate,
    currency: z.string(),
    funds: z.array(
      z.object({
        fund: fund.pick({ id: true, code: true, name: true }),
        accounts: z.array(z.object({ account: accountRef, ...columns })),
        total: z.object(columns),
      }),
    ),
    /** Accounts between funds over all funds; always 0. */
    interfundMinor: signedMinor,
  })
  .meta({ id: 'TrialBalance' });
export const fundBalances = z
  .object({
    asOf: localDate,
    currency: z.string(),
    items: z.array(
      z.object({
        fund: fund.pick({ id: true, code: true, name: true, restricted: true }),
        cashMinor: signedMinor,
        receivableMinor: signedMinor,
        prepaidMinor: signedMinor,
        dueFromMinor: signedMinor,
        dueToMinor: signedMinor,
        balanceMinor: signedMinor,
      }),
    ),
  })
  .meta({ id: 'FundBalances' });

export const entryPage = page(journalEntry);
