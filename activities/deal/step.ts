import { ApplicationFailure } from '@temporalio/common';
import { AggregateMissing, commitStep, type CommandContext, type Unit } from '@ratchet/prisma/commit';
import type { Step } from '@ratchet/workflows/deal/activity-types';
import { DEAL_ROOM, dealWorkflowId } from '@ratchet/workflows/deal/names';
import type { ActivityDeps } from '../platform/room';
import { DealRefusal } from './unit-of-deal';

type Who = Pick<CommandContext, 'origin'> & Partial<Pick<CommandContext, 'actor'>>;

/**
 * Commits one step of the workflow exactly once, at the workflow's business time.
 * @throws ApplicationFailure, not to be repeated, when the deal is gone (DEAL_001) or the state machine refuses (its code).
 */
export const dealStep = <T>(
  { db }: ActivityDeps,
  input: Step,
  who: Who,
  work: (unit: Unit) => Promise<T>,
): Promise<T> => {
  const { organizationId, dealId, step } = input;
  const at = new Date(input.at);
  const workflowId = dealWorkflowId(dealId);
  const context: CommandContext = {
    organizationId,
    actor: { kind: 'workflow', userId: null },
    correlationId: workflowId,
    ...who,
  };
  const atWorkflowTime = { ...db, clock: { ...db.clock, now: () => at } };
  return commitStep(
    atWorkflowTime,
    context,
    { type: DEAL_ROOM, id: dealId },
    { workflowId, stepKey: step },
    work,
  ).catch(permanently(dealId));
};

/** Failures that a repeat cannot mend. Everything else, above all a store that is away, is tried again. */
const permanently =
  (dealId: string) =>
  (error: unknown): never => {
    if (error instanceof AggregateMissing)
      throw ApplicationFailure.nonRetryable('the deal is not there', 'DEAL_001', { dealId });
    if (error instanceof DealRefusal) throw ApplicationFailure.nonRetryable(error.code, error.code, { dealId });
    throw error;
  };
