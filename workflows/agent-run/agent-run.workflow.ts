import { allHandlersFinished, CancellationScope, condition, ContinueAsNew, isCancellation } from '@temporalio/workflow';
import type { RunEnd } from './activity-types';
import { failureOf } from './failures';
import { followPlan } from './follow-plan';
import type { AgentRunInput } from './messages';
import { composeDeliverable, steps } from './policies';
import { Run } from './run';
import { makePlan } from './run-step';

/**
 * One run from request to deliverable: plans, follows the plan's steps in the order they need each other, composes, ends.
 * Exits when the run is over or gone, or a newer incarnation has it. A stop ends what is under way, child runs first.
 */
export async function agentRun(input: AgentRunInput): Promise<void> {
  const run = new Run(input);
  if (!(await run.load())) return;
  const end = await work(run);
  await CancellationScope.nonCancellable(() => steps.endAgentRun({ ...run.step('end'), end }));
  await condition(allHandlersFinished);
}

const work = async (run: Run): Promise<RunEnd> => {
  try {
    return await run.scope.run(async () => {
      if (!run.snapshot.hasPlan) await makePlan(run);
      await followPlan(run);
      if (run.failure && !run.ranOut) return { kind: 'failed', ...run.failure };
      if (run.ranOut && run.snapshot.onExhausted === 'fail') return { kind: 'failed', ...exhausted };
      return compose(run, run.ranOut || run.snapshot.hasGaps ? 'partial' : 'complete');
    });
  } catch (error) {
    if (error instanceof ContinueAsNew) throw error;
    if (isCancellation(error)) return CancellationScope.nonCancellable(() => stopped(run));
    if (run.ranOut && run.snapshot.onExhausted === 'finish_partial') return compose(run, 'partial');
    return { kind: 'failed', ...failureOf(error) };
  }
};

const exhausted = { code: 'BudgetExhausted', message: 'The cap is reached. Raise it and ask again.' };

const compose = async (run: Run, completeness: 'complete' | 'partial'): Promise<RunEnd> => {
  await composeDeliverable({ ...run.step('compose'), completeness });
  return { kind: 'succeeded', completeness };
};

/** A stop keeps what was written so far; `finish_now` makes a deliverable of it. */
const stopped = async (run: Run): Promise<RunEnd> =>
  run.cancelMode === 'finish_now' ? compose(run, 'partial') : { kind: 'cancelled', reason: 'stopped' };
