import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { Committed } from '@ratchet/workflows/violation/activity-types';
import type { CaseState, NextStep } from '@ratchet/workflows/violation/model';
import { fineTotal } from '@ratchet/workflows/violation/state/fines';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityDeps } from '../platform/room';
import { applyCommand } from './apply-command';
import { emitCase } from './envelope';
import { postFine } from './ledger/post-fine';
import { decidedStep, givingWay, type Decided } from './next-step';
import { caseStep } from './step';

/** The fine that is due: case, fine, charge, entry and their events in one transaction, once per step and occurrence. */
export const imposeFine =
  (deps: ActivityDeps) =>
  ({ decisionId, ...input }: Decided): Promise<Committed> =>
    caseStep(deps, input, 'timer', async (unit) => {
      const to = await decidedStep(unit, decisionId);
      return givingWay(async () => {
        const { lastSeq } = await applyCommand(
          unit,
          input.violationId,
          { type: 'imposeFine', to, decisionId },
          { wake: false, also: async (state) => [await post(unit, state, to, decisionId)] },
        );
        return { lastSeq };
      });
    });

const post = async (unit: Unit, state: CaseState, to: NextStep, decisionId: string): Promise<EmittedEvent> => {
  const { violation, rule, association } = state;
  const amountMinor = to.amountMinor ?? 0;
  const { chargeId, entryId } = await postFine(unit, {
    associationId: violation.associationId,
    ownerAccountId: violation.ownerAccountId,
    amountMinor,
    source: `fine:${violation.id}:${to.key}:${to.occurrenceNo}`,
    memo: `Fine ${rule.code}, case ${violation.number}`,
  });
  const [fine] = await unit.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO violation.fine AS f (organization_id, id, association_id, violation_id, owner_account_id, step_key, occurrence_no, amount_minor, state, rule_decision_id, charge_id, entry_id, imposed_at, created_at, updated_at)
    VALUES (${unit.organizationId}::uuid, ${uuidv7()}::uuid, ${violation.associationId}::uuid, ${violation.id}::uuid, ${violation.ownerAccountId}::uuid, ${to.key}, ${to.occurrenceNo}, ${amountMinor}::bigint, 'IMPOSED',
      ${decisionId}::uuid, ${chargeId}::uuid, ${entryId}::uuid, ${unit.at}, ${unit.at}, ${unit.at})
    ON CONFLICT (organization_id, violation_id, step_key, occurrence_no) DO UPDATE
      SET state = 'IMPOSED', amount_minor = excluded.amount_minor, charge_id = excluded.charge_id, entry_id = excluded.entry_id, imposed_at = excluded.imposed_at, updated_at = excluded.updated_at
      WHERE f.state = 'PROPOSED'
    RETURNING id`;
  if (!fine) throw new Error(`step ${to.key} of case ${violation.id} was fined before`);
  return emitCase(unit, violation.id, {
    type: 'fine.imposed',
    payload: {
      fineId: fine.id,
      stepKey: to.key,
      occurrenceNo: to.occurrenceNo,
      amountMinor,
      currency: association.currency,
      chargeId,
      entryId,
      totalForCaseMinor: fineTotal(state) + amountMinor,
      lastDay: violation.lastDay,
      deadlineAt: violation.deadlineAt,
    },
  });
};
