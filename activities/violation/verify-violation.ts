import type { Unit } from '@ratchet/prisma/commit';
import { CASE, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { guard } from '@ratchet/workflows/violation/state/guards';
import { applyCommand, loadForChange, type Applied, type ApplyOptions } from './apply-command';
import { decideByRule } from './facts';
import { CaseRefusal } from './refusal';

/**
 * V2: the report is right; the rule decides where its ladder begins, and the owner may see the case from here on.
 * @throws CaseRefusal VIO_001, VIO_004; VIO_009 where the step gives less than the law asks for.
 */
export const verifyViolation = async (
  unit: Unit,
  violationId: string,
  options: Pick<ApplyOptions, 'wake'> = {},
): Promise<Applied> => {
  const state = await loadForChange(unit, violationId);
  const refusal = guard(state, 'verify');
  if (refusal) throw new CaseRefusal(refusal.code, refusal.details);
  const { decision, decisionId } = await decideByRule(unit, state);
  if (decision.kind !== 'STEP') throw new Error(`rule ${state.rule.code} has no first step`);
  if (state.owner.userId !== null)
    await unit.tx.$executeRaw`
      INSERT INTO platform.access_grant (organization_id, user_id, aggregate_type, aggregate_id, area)
      VALUES (${unit.organizationId}::uuid, ${state.owner.userId}::uuid, ${CASE}, ${violationId}::uuid, ${OWNER_AREA}) ON CONFLICT DO NOTHING`;
  return applyCommand(unit, violationId, { type: 'verify', to: decision.step, decisionId }, { ...options, state });
};
