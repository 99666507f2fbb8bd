import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { Appeal, CaseState } from '@ratchet/workflows/violation/model';
import type { Command } from '@ratchet/workflows/violation/state';
import type { Filing, Verdict } from '@ratchet/workflows/violation/state/appeals';
import { applyCommand, loadForChange, type Applied, type ApplyOptions } from './apply-command';
import { emitCase } from './envelope';
import { postFine } from './ledger/post-fine';
import { markDisputed, reverseCharge } from './ledger/reverse-charge';
import { fineIn } from './vacate-fine';

/** C9: nothing is paid on a fine while it is appealed. */
const dispute = async (
  unit: Unit,
  state: CaseState,
  { target, targetId }: Pick<Appeal, 'target' | 'targetId'>,
  disputed: boolean,
): Promise<void> => {
  if (target === 'FINE') await markDisputed(unit, fineIn(state, targetId).chargeId, disputed);
};

/** The owner appeals. @throws CaseRefusal VIO_001, VIO_002, VIO_004, VIO_007 */
export const fileAppeal = async (
  unit: Unit,
  violationId: string,
  filing: Filing,
  grounds: string,
  options: Pick<ApplyOptions, 'wake'> = {},
): Promise<Applied> => {
  const state = await loadForChange(unit, violationId);
  const applied = await applyCommand(unit, violationId, { type: 'fileAppeal', filing }, { ...options, state, grounds });
  await dispute(unit, state, filing, true);
  return applied;
};

type Settling = Extract<Command, { type: 'acceptAppeal' | 'rejectAppeal' | 'withdrawAppeal' }>;

/** Takes an appeal up, turns it down or takes it back. @throws CaseRefusal VIO_001, VIO_002, VIO_004 */
export const settleAppeal = async (unit: Unit, violationId: string, command: Settling): Promise<Applied> => {
  const state = await loadForChange(unit, violationId);
  const applied = await applyCommand(unit, violationId, command, { state });
  const appeal = state.appeals.find(({ id }) => id === command.appealId);
  if (appeal && command.type !== 'acceptAppeal') await dispute(unit, state, appeal, false);
  return applied;
};

/** Decides an appeal; a vacated fine is taken back, a lowered one is posted anew in the same transaction. @throws CaseRefusal VIO_001, VIO_002, VIO_004, VIO_010 */
export const decideAppeal = async (
  unit: Unit,
  violationId: string,
  appealId: string,
  verdict: Verdict,
): Promise<Applied> => {
  const state = await loadForChange(unit, violationId);
  const appeal = state.appeals.find(({ id }) => id === appealId);
  return applyCommand(
    unit,
    violationId,
    { type: 'decideAppeal', appealId, verdict },
    {
      state,
      also: async () => {
        if (!appeal || verdict.decision === 'VACATED') return [];
        if (verdict.decision === 'MODIFIED') return lower(unit, state, appeal, verdict);
        await dispute(unit, state, appeal, false);
        return [];
      },
    },
  );
};

const lower = async (
  unit: Unit,
  state: CaseState,
  { id, targetId }: Appeal,
  { reasons, reducedAmountMinor }: Verdict,
): Promise<EmittedEvent[]> => {
  const { violation, rule, association } = state;
  const fine = fineIn(state, targetId);
  const amountMinor = reducedAmountMinor ?? fine.amountMinor;
  const { reversalEntryId } = await reverseCharge(unit, { chargeId: fine.chargeId, reason: reasons });
  const { chargeId, entryId } = await postFine(unit, {
    associationId: violation.associationId,
    ownerAccountId: violation.ownerAccountId,
    amountMinor,
    source: `fine:${violation.id}:${fine.stepKey}:${fine.occurrenceNo}:appeal:${id}`,
    memo: `Fine ${rule.code} as lowered on appeal, case ${violation.number}`,
  });
  await unit.tx.$executeRaw`
    UPDATE violation.fine SET amount_minor = ${amountMinor}::bigint, charge_id = ${chargeId}::uuid, entry_id = ${entryId}::uuid, reversal_entry_id = ${reversalEntryId}::uuid, updated_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND id = ${fine.id}::uuid AND state = 'IMPOSED'`;
  const { currency } = association;
  const of = { fineId: fine.id, stepKey: fine.stepKey, occurrenceNo: fine.occurrenceNo, currency };
  const total = state.fines
    .filter(({ state: fineState }) => fineState === 'IMPOSED')
    .reduce((sum, one) => sum + one.amountMinor, 0);
  return [
    emitCase(unit, violation.id, {
      type: 'fine.vacated',
      payload: { ...of, amountMinor: fine.amountMinor, chargeId: fine.chargeId, reversalEntryId },
      reason: reasons,
    }),
    emitCase(unit, violation.id, {
      type: 'fine.imposed',
      payload: {
        ...of,
        amountMinor,
        chargeId,
        entryId,
        totalForCaseMinor: total - fine.amountMinor + amountMinor,
        lastDay: null,
        deadlineAt: null,
      },
    }),
  ];
};
