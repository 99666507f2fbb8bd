import type { Unit } from '@ratchet/prisma/commit';
import { paymentEntry, type PaymentEntry } from '@ratchet/workflows/violation/ledger/entries';
import { jsonMinor } from '@ratchet/workflows/violation/ledger/money';
import { OWNER_ACCOUNT, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';
import { bankOf, loadChart, type Chart } from './chart';
import { loadOwner } from './owner-book';
import { postingDate, today } from './periods';
import { LedgerRefusal } from './refusal';
import { writeEntry } from './write-entry';

export type PaymentToPost = {
  readonly associationId: string;
  readonly ownerAccountId: string;
  readonly method: string;
  readonly provider: string;
  readonly externalRef: string;
  /** `yyyy-mm-dd` */
  readonly receivedOn: string;
  /** Minor units, above 0. */
  readonly amountMinor: number;
  /** By default the bank account of the operating fund. */
  readonly bankAccountId?: string | undefined;
};
export type PostedPayment = {
  readonly paymentId: string;
  readonly entryId: string;
  readonly chart: Chart;
  readonly waterfall: PaymentEntry['waterfall'];
  readonly balanceAfterMinor: number;
};

/**
 * Posts a payment: cash on its bank account, the owner's open charges by the waterfall, the rest as credit. Its entry is dated on the day
 * it was received, or the first open day after a closed period.
 * @throws LedgerRefusal LED_002 no such bank account, LED_008 posted before, LED_009 received in the future.
 */
export const postPayment = async (unit: Unit, payment: PaymentToPost): Promise<PostedPayment> => {
  const account = await unit.also({ type: OWNER_ACCOUNT, id: payment.ownerAccountId, create: true });
  const chart = await loadChart(unit.tx, unit.organizationId, payment.associationId);
  if (payment.receivedOn > today(unit, chart))
    throw new LedgerRefusal('LED_009', { field: 'receivedOn', why: 'it cannot be received after today' });
  const { bank, fundId } = bankOf(chart, payment.bankAccountId);
  const { book, balanceMinor } = await loadOwner(unit, chart, payment.ownerAccountId);
  const paymentId = uuidv7();
  await insertPayment(unit, payment, paymentId, bank.id);
  const draft = paymentEntry(book, {
    id: paymentId,
    amountMinor: BigInt(payment.amountMinor),
    bank: { fund: fundId, account: bank.code },
    memo: `Payment ${payment.externalRef}`,
  });
  const entry = await writeEntry(unit, chart, draft, {
    entryDate: await postingDate(unit, chart, payment.receivedOn),
    source: paymentSource(paymentId),
  });
  const balanceAfterMinor = jsonMinor(balanceMinor - BigInt(payment.amountMinor));
  account.emit({
    type: 'payment.posted',
    area: OWNER_AREA,
    payload: {
      ownerAccountId: payment.ownerAccountId,
      paymentId,
      amountMinor: payment.amountMinor,
      currency: chart.currency,
      method: payment.method,
      receivedOn: payment.receivedOn,
      applications: draft.waterfall.allocations.map(({ charge, amountMinor }) => ({
        chargeId: charge.id,
        fundId: charge.fund,
        category: charge.category,
        amountMinor: jsonMinor(amountMinor),
      })),
      creditMinor: jsonMinor(draft.waterfall.creditMinor),
      entryId: entry.id,
      balanceAfterMinor,
    },
  });
  return { paymentId, entryId: entry.id, chart, waterfall: draft.waterfall, balanceAfterMinor };
};

export const paymentSource = (paymentId: string): string => `payment:${paymentId}`;

const insertPayment = async (unit: Unit, payment: PaymentToPost, id: string, bankId: string): Promise<void> => {
  const { tx, organizationId, at, context } = unit;
  const inserted = await tx.$executeRaw`
    INSERT INTO violation.payment (organization_id, id, association_id, owner_account_id, method, provider, external_ref, received_on, amount_minor, bank_account_id, state, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${id}::uuid, ${payment.associationId}::uuid, ${payment.ownerAccountId}::uuid, ${payment.method}, ${payment.provider}, ${payment.externalRef}, ${payment.receivedOn}::date,
      ${payment.amountMinor}, ${bankId}::uuid, 'POSTED', ${at}, ${context.actor.userId}::uuid, ${at}) ON CONFLICT (organization_id, association_id, provider, external_ref) DO NOTHING`;
  if (inserted === 1) return;
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM violation.payment WHERE organization_id = ${organizationId}::uuid AND association_id = ${payment.associationId}::uuid AND provider = ${payment.provider} AND external_ref = ${payment.externalRef}`;
  throw new LedgerRefusal('LED_008', { externalRef: payment.externalRef, paymentId: known?.id ?? null });
};
