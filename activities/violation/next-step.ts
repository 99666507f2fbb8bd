import type { Unit } from '@ratchet/prisma/commit';
import type { Committed, Step } from '@ratchet/workflows/violation/activity-types';
import type { NextStep } from '@ratchet/workflows/violation/model';
import type { RuleDecision } from '@ratchet/workflows/violation/rules/evaluate';
import { CaseRefusal } from './refusal';

/** The step a recorded decision asks for. */
export const decidedStep = async (unit: Unit, decisionId: string): Promise<NextStep> => {
  const [row] = await unit.tx.$queryRaw<{ decision: RuleDecision }[]>`
    SELECT decision FROM violation.rule_decision WHERE organization_id = ${unit.organizationId}::uuid AND id = ${decisionId}::uuid`;
  if (row?.decision.kind !== 'STEP') throw new Error(`decision ${decisionId} asks for no step`);
  return row.decision.step;
};

export type Decided = Step & { readonly decisionId: string };

/** What came in since the decision goes first: the step gives way, and nothing is written. */
export const givingWay = async (work: () => Promise<Committed>): Promise<Committed> => {
  try {
    return await work();
  } catch (error) {
    // refused before anything was written, so the unit can still be closed
    if (!(error instanceof CaseRefusal)) throw error;
    return { lastSeq: 0 };
  }
};
