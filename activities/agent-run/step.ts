import { ApplicationFailure } from '@temporalio/common';
import { AggregateMissing, commitStep, type CommandContext, type Unit } from '@ratchet/prisma/commit';
import type { Database } from '@ratchet/prisma/database';
import type { RunStepInput } from '@ratchet/workflows/agent-run/activity-types';
import { AGENT_RUN_AGGREGATE, agentRunWorkflowId } from '@ratchet/workflows/agent-run/names';
import { RunRefusal } from './refusal';

const WORKFLOW: CommandContext['actor'] = { kind: 'workflow', userId: null };

/** Commits one step of a run exactly once, at the given business time. @throws ApplicationFailure, not to be repeated, when the run is gone or refuses. */
export const runStep = <T>(
  db: Database,
  { organizationId, runId, at, step }: RunStepInput,
  work: (unit: Unit) => Promise<T>,
  origin: CommandContext['origin'] = 'workflow',
): Promise<T> => {
  const workflowId = agentRunWorkflowId(runId);
  const then = new Date(at);
  return commitStep(
    { ...db, clock: { ...db.clock, now: () => then } },
    { organizationId, actor: WORKFLOW, origin, correlationId: workflowId },
    { type: AGENT_RUN_AGGREGATE, id: runId },
    { workflowId, stepKey: step },
    work,
  ).catch((error: unknown) => {
    if (error instanceof AggregateMissing) throw ApplicationFailure.nonRetryable('the run is not there', 'AGENT_001');
    if (error instanceof RunRefusal) throw ApplicationFailure.nonRetryable(error.code, error.code);
    throw error;
  });
};
