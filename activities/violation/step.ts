import { AggregateMissing, commitStep, type CommandContext, type Unit } from '@ratchet/prisma/commit';
import type { Step } from '@ratchet/workflows/violation/activity-types';
import { CASE, violationWorkflowId } from '@ratchet/workflows/violation/names';
import { ApplicationFailure } from '@temporalio/common';
import type { ActivityDeps } from '../platform/room';

/**
 * Commits one step of the workflow exactly once, at the workflow's business time.
 * @throws ApplicationFailure, not to be repeated, when the case is gone.
 */
export const caseStep = <T>(
  { db }: Pick<ActivityDeps, 'db'>,
  input: Step,
  origin: CommandContext['origin'],
  work: (unit: Unit) => Promise<T>,
): Promise<T> => {
  const { organizationId, violationId, step } = input;
  const at = new Date(input.at);
  const workflowId = violationWorkflowId(violationId);
  const context: CommandContext = {
    organizationId,
    actor: { kind: 'workflow', userId: null },
    origin,
    correlationId: workflowId,
  };
  const atWorkflowTime = { ...db, clock: { ...db.clock, now: () => at } };
  return commitStep(
    atWorkflowTime,
    context,
    { type: CASE, id: violationId },
    { workflowId, stepKey: step },
    work,
  ).catch((error: unknown) => {
    if (error instanceof AggregateMissing)
      throw ApplicationFailure.nonRetryable('the case is not there', 'NOT_FOUND_001', { violationId });
    throw error;
  });
};
