import type { Unit } from '@ratchet/prisma/commit';
import type { Evaluated, Step } from '@ratchet/workflows/violation/activity-types';
import type { CaseState, NextStep } from '@ratchet/workflows/violation/model';
import { dueRefusal } from '@ratchet/workflows/violation/state/enter';
import { capRefusal, isApproved } from '@ratchet/workflows/violation/state/fines';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityDeps } from '../platform/room';
import { applyCommand, loadForChange } from './apply-command';
import { decideByRule } from './facts';
import { caseStep } from './step';

const NOTHING: Evaluated = { decisionId: null, kind: null, lastSeq: 0 };
const isFine = ({ kind }: NextStep): boolean => kind === 'FINE' || kind === 'RECURRING_FINE';

/**
 * What follows the step whose time has passed. The row is read again under its lock: an act of the owner that came in
 * time goes first, whatever the workflow's timer says.
 */
export const evaluateRule =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Evaluated> =>
    caseStep(deps, input, 'timer', async (unit) => {
      const state = await loadForChange(unit, input.violationId);
      if (dueRefusal(state, input.at)) return NOTHING;
      const { decision, decisionId } = await decideByRule(unit, state);
      if (decision.kind === 'END') return stop(unit, state, decision.reason);
      const { step } = decision;
      if (isFine(step) && capRefusal(state, step.amountMinor ?? 0, step.capMinor))
        return stop(unit, state, 'CAP_REACHED');
      if (!isApproved(state, step)) return ask(unit, state, step, decisionId);
      return { decisionId, kind: step.kind, lastSeq: 0 };
    });

const stop = async (unit: Unit, state: CaseState, cause: 'CAP_REACHED' | 'LADDER_ENDED'): Promise<Evaluated> => {
  const { lastSeq } = await applyCommand(
    unit,
    state.violation.id,
    { type: 'stopClock', cause },
    { state, wake: false },
  );
  return { ...NOTHING, lastSeq };
};

/** The fine is proposed, and the board is asked. */
const ask = async (unit: Unit, state: CaseState, to: NextStep, decisionId: string): Promise<Evaluated> => {
  const { violation } = state;
  await unit.tx.$executeRaw`
    INSERT INTO violation.fine (organization_id, id, association_id, violation_id, owner_account_id, step_key, occurrence_no, amount_minor, state, rule_decision_id, created_at, updated_at)
    VALUES (${unit.organizationId}::uuid, ${uuidv7()}::uuid, ${violation.associationId}::uuid, ${violation.id}::uuid, ${violation.ownerAccountId}::uuid, ${to.key}, ${to.occurrenceNo},
      ${to.amountMinor ?? 0}::bigint, 'PROPOSED', ${decisionId}::uuid, ${unit.at}, ${unit.at}) ON CONFLICT DO NOTHING`;
  const { lastSeq } = await applyCommand(unit, violation.id, { type: 'askApproval', to }, { state, wake: false });
  return { ...NOTHING, lastSeq };
};
