import type { Unit } from '@ratchet/prisma/commit';
import { jsonMinor } from '@ratchet/workflows/violation/ledger/money';
import { reversePayment } from '@ratchet/workflows/violation/ledger/reverse-payment';
import { OWNER_ACCOUNT, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { loadChart } from './chart';
import { readEntryFor } from './entry-lines';
import { loadOwner } from './owner-book';
import { postingDate, today } from './periods';
import { paymentSource } from './post-payment';
import { LedgerRefusal } from './refusal';
import { writeEntry } from './write-entry';

type Row = { ownerAccountId: string; associationId: string; amountMinor: string; state: string };
export type ReturnedPayment = { readonly reversalEntryId: string; readonly balanceAfterMinor: number };

/**
 * A payment that came back: its entry is mirrored and its charges are open again.
 * @throws LedgerRefusal LED_006 when it was returned before, or belongs to the opening entry.
 */
export const returnPayment = async (
  unit: Unit,
  { paymentId, reason }: { readonly paymentId: string; readonly reason: string },
): Promise<ReturnedPayment> => {
  const { tx, organizationId } = unit;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT owner_account_id AS "ownerAccountId", association_id AS "associationId", amount_minor AS "amountMinor", state
    FROM violation.payment WHERE organization_id = ${organizationId}::uuid AND id = ${paymentId}::uuid`;
  if (!row) throw new Error(`there is no payment ${paymentId}`);
  const account = await unit.also({ type: OWNER_ACCOUNT, id: row.ownerAccountId, create: true });
  const chart = await loadChart(tx, organizationId, row.associationId);
  const entry = await readEntryFor(unit, row.associationId, 'PAYMENT', paymentSource(paymentId));
  if (!entry || entry.isReversed)
    throw new LedgerRefusal('LED_006', {
      entryNo: entry?.entryNo ?? 1,
      why: entry ? 'the payment was returned before' : 'it is part of the opening entry',
    });
  const { book } = await loadOwner(unit, chart, row.ownerAccountId);
  const reversed = reversePayment(
    book,
    {
      id: paymentId,
      amountMinor: BigInt(row.amountMinor),
      lines: entry.lines,
      applications: await applicationsOf(unit, entry.id),
    },
    reason,
  );
  const entryDate = await postingDate(unit, chart, today(unit, chart));
  const source = `entry:${entry.id}`;
  if (reversed.undo) await writeEntry(unit, chart, reversed.undo, { entryDate, source });
  const mirror = await writeEntry(unit, chart, reversed.mirror, { entryDate, source, reversesId: entry.id });
  await tx.$executeRaw`
    UPDATE violation.payment SET state = 'REVERSED', updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${paymentId}::uuid`;
  const { balanceMinor } = await loadOwner(unit, chart, row.ownerAccountId);
  const balanceAfterMinor = jsonMinor(balanceMinor);
  account.emit({
    type: 'payment.reversed',
    area: OWNER_AREA,
    reason,
    payload: {
      ownerAccountId: row.ownerAccountId,
      paymentId,
      amountMinor: jsonMinor(row.amountMinor),
      currency: chart.currency,
      reversalEntryId: mirror.id,
      reopened: reversed.reopened.map(({ chargeId, amountMinor }) => ({
        chargeId,
        amountMinor: jsonMinor(amountMinor),
      })),
      balanceAfterMinor,
    },
  });
  return { reversalEntryId: mirror.id, balanceAfterMinor };
};

const applicationsOf = async ({ tx, organizationId }: Unit, entryId: string) => {
  const rows = await tx.$queryRaw<{ paymentId: string | null; chargeId: string; amountMinor: string }[]>`
    SELECT payment_id AS "paymentId", charge_id AS "chargeId", amount_minor AS "amountMinor" FROM violation.payment_application
    WHERE organization_id = ${organizationId}::uuid AND entry_id = ${entryId}::uuid ORDER BY position`;
  return rows.map((row) => ({ ...row, amountMinor: BigInt(row.amountMinor) }));
};
