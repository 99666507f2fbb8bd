import { ActivityFailure, ApplicationFailure, ChildWorkflowFailure } from '@temporalio/workflow';

export type Failure = { code: string; message: string; stepKey?: string };

/** What ended a step for good, without a stack or a server's words. */
export const failureOf = (error: unknown): Failure => {
  const cause = error instanceof ActivityFailure || error instanceof ChildWorkflowFailure ? error.cause : error;
  if (cause instanceof ApplicationFailure)
    return { code: cause.type ?? 'Unknown', message: cause.message.slice(0, 500) };
  return { code: 'Unknown', message: cause instanceof Error ? cause.message.slice(0, 500) : 'unknown failure' };
};

/** Lets all of them end, then throws what the first of them threw: nothing goes on behind a failed step. */
export const allEnded = async (work: readonly Promise<unknown>[]): Promise<void> => {
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
};
