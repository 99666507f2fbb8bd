import { allHandlersFinished, CancellationScope, condition, continueAsNew, isCancellation } from '@temporalio/workflow';
import { DealRun } from './deal-run';
import { catchUp } from './follow-agenda';
import type { DealLifecycleInput } from './messages';
import { steps } from './policies';

/**
 * One real-estate transaction, from draft to post-close. Makes the plan once, then reacts to every event in sequence, acts
 * when dates fall due and settles status commands. Ends when the deal is COMPLETED, or CANCELLED with its cancellation
 * tasks ended; exits when the deal is gone or a newer incarnation runs it.
 */
export async function dealLifecycle(input: DealLifecycleInput): Promise<void> {
  const run = new DealRun(input);
  try {
    await live(run);
  } catch (error) {
    if (!isCancellation(error)) throw error;
    await CancellationScope.nonCancellable(() => cancelled(run));
  }
}

const live = async (run: DealRun): Promise<void> => {
  if (!run.provisioned) {
    const made = await steps.applyTemplate(run.step('applyTemplate'));
    run.heardOf(made.lastSeq);
    run.provisioned = true;
  }
  while ((await catchUp(run)) && !hasEnded(run)) {
    run.show();
    for (const commandId of run.takeCommands()) await run.settle(commandId);
    if (run.isLong()) {
      await condition(allHandlersFinished);
      // hints need not be carried: the next run reads the log
      if (!run.hasCommands()) await continueAsNew<typeof dealLifecycle>(run.carry());
    }
    await run.nextWork();
  }
  await condition(allHandlersFinished);
};

const hasEnded = ({ snapshot, input }: DealRun): boolean => {
  if (!snapshot || snapshot.incarnation > input.incarnation) return true;
  return snapshot.status === 'COMPLETED' || (snapshot.status === 'CANCELLED' && snapshot.openTasks === 0);
};

/** A cancel from the engine cancels the deal; the run goes on until its cancellation tasks have ended. */
const cancelled = async (run: DealRun): Promise<void> => {
  run.provisioned = true;
  run.heardOf((await steps.cancelByEngine(run.step('cancelByEngine'))).lastSeq);
  await live(run);
};
