import type { Unit } from '@ratchet/prisma/commit';
import { releaseApplied, reversalEntry } from '@ratchet/workflows/violation/ledger/entries';
import { sumOf } from '@ratchet/workflows/violation/ledger/lines';
import type { ChargeCategory } from '@ratchet/workflows/violation/ledger/model';
import { jsonMinor } from '@ratchet/workflows/violation/ledger/money';
import { OWNER_ACCOUNT, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { loadChart } from './chart';
import { readEntryOfCharge } from './entry-lines';
import { loadOwner } from './owner-book';
import { postingDate, today } from './periods';
import { LedgerRefusal } from './refusal';
import { writeEntry } from './write-entry';

export type ChargeToReverse = { readonly chargeId: string; readonly reason: string };
export type ReversedCharge = { readonly reversalEntryId: string; readonly movedToCreditMinor: number };
type Row = { ownerAccountId: string; associationId: string; category: ChargeCategory };

/**
 * Takes a charge back: its entry is mirrored, and what was paid on it becomes the owner's credit.
 * The case is locked by the caller; the owner's account is locked here.
 * @throws LedgerRefusal LED_006 when it was taken back before, or has no entry of its own.
 */
export const reverseCharge = async (unit: Unit, { chargeId, reason }: ChargeToReverse): Promise<ReversedCharge> => {
  const { tx, organizationId } = unit;
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT owner_account_id AS "ownerAccountId", association_id AS "associationId", category FROM violation.charge WHERE organization_id = ${organizationId}::uuid AND id = ${chargeId}::uuid`;
  if (!row) throw new Error(`there is no charge ${chargeId}`);
  const { ownerAccountId, associationId, category } = row;
  const account = await unit.also({ type: OWNER_ACCOUNT, id: ownerAccountId, create: true });
  const chart = await loadChart(tx, organizationId, associationId);
  const { book } = await loadOwner(unit, chart, ownerAccountId);
  const charge = book.charges.find(({ id }) => id === chargeId);
  const entry = await readEntryOfCharge(unit, chargeId);
  if (!charge || !entry) throw new Error(`charge ${chargeId} was never posted`);
  if (charge.isReversed || entry.kind === 'OPENING')
    throw new LedgerRefusal('LED_006', {
      entryNo: entry.entryNo,
      why: charge.isReversed ? 'it was reversed before' : 'it is the opening entry',
    });
  const entryDate = await postingDate(unit, chart, today(unit, chart));
  const released = releaseApplied(book, charge, reason);
  if (released) await writeEntry(unit, chart, released, { entryDate, source: `charge:${chargeId}` });
  const reversal = await writeEntry(unit, chart, reversalEntry(entry.lines, reason), {
    entryDate,
    source: `entry:${entry.id}`,
    reversesId: entry.id,
  });
  await tx.$executeRaw`
    UPDATE violation.charge SET reversed_by = ${reversal.id}::uuid, disputed = false, updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${chargeId}::uuid`;
  const moved = sumOf(released?.applications ?? [], ({ amountMinor }) => -amountMinor);
  const { balanceMinor } = await loadOwner(unit, chart, ownerAccountId);
  account.emit({
    type: 'charge.reversed',
    area: OWNER_AREA,
    payload: {
      ownerAccountId,
      chargeId,
      category,
      fundId: charge.fund,
      amountMinor: jsonMinor(charge.amountMinor),
      currency: chart.currency,
      dueOn: charge.dueOn,
      entryId: reversal.id,
      movedToCreditMinor: jsonMinor(moved),
      balanceAfterMinor: jsonMinor(balanceMinor),
    },
  });
  return { reversalEntryId: reversal.id, movedToCreditMinor: jsonMinor(moved) };
};

/** C9: while a fine is appealed nothing is paid on its charge. */
export const markDisputed = async (unit: Unit, chargeId: string, disputed: boolean): Promise<void> => {
  await unit.tx.$executeRaw`
    UPDATE violation.charge SET disputed = ${disputed}, updated_at = ${unit.at} WHERE organization_id = ${unit.organizationId}::uuid AND id = ${chargeId}::uuid AND reversed_by IS NULL`;
};
