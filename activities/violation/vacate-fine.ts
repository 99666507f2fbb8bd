import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { CaseState, Fine } from '@ratchet/workflows/violation/model';
import { emitCase } from './envelope';
import { reverseCharge } from './ledger/reverse-charge';

export const fineIn = ({ fines }: CaseState, fineId: string): Fine & { chargeId: string } => {
  const fine = fines.find(({ id }) => id === fineId);
  if (!fine || fine.chargeId === null) throw new Error(`fine ${fineId} was never imposed`);
  return { ...fine, chargeId: fine.chargeId };
};

/** Takes an imposed fine back: the mirror entry, what was paid on it as credit, the row and its event in one transaction. */
export const vacateFine = async (
  unit: Unit,
  state: CaseState,
  fineId: string,
  reason: string,
): Promise<EmittedEvent> => {
  const { stepKey, occurrenceNo, amountMinor, chargeId } = fineIn(state, fineId);
  const { reversalEntryId } = await reverseCharge(unit, { chargeId, reason });
  await unit.tx.$executeRaw`
    UPDATE violation.fine SET state = 'VACATED', reversal_entry_id = ${reversalEntryId}::uuid, updated_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND id = ${fineId}::uuid AND state = 'IMPOSED'`;
  const { currency } = state.association;
  return emitCase(unit, state.violation.id, {
    type: 'fine.vacated',
    payload: { fineId, stepKey, occurrenceNo, amountMinor, currency, chargeId, reversalEntryId },
    reason,
  });
};
