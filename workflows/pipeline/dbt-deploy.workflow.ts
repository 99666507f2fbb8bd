import { CancellationScope, continueAsNew, isCancellation } from '@temporalio/workflow';
import { DeployRun } from './deploy-run';
import { agendaOf, isOver } from './deployment/work';
import type { DbtDeployInput } from './messages';
import { steps } from './policies';

/**
 * One deployment, from a version of the graph to rows in the target. Looks at the rows, starts what should be under way
 * (export, compile, check, plan, lock, then every node that is ready), and looks again when something changed: a command of
 * a person, the end of some work, a deadline. Ends when the deployment has ended and nothing of it runs any more.
 */
export async function dbtDeploy(input: DbtDeployInput): Promise<void> {
  const run = new DeployRun(input);
  try {
    await live(run);
  } catch (error) {
    if (!isCancellation(error)) throw error;
    await CancellationScope.nonCancellable(() => cancelled(run));
  }
}

const live = async (run: DeployRun): Promise<void> => {
  while (await run.look()) {
    const { view } = run;
    if (!view || (isOver(view) && run.underWay().size === 0)) return;
    const { start, stop, wakeAt } = agendaOf(view, run.underWay(), run.now());
    if (stop) run.stopAll();
    // a long history starts nothing more, and begins anew once all that is under way has ended
    if (run.isLong() && run.underWay().size === 0) await continueAsNew<typeof dbtDeploy>(run.carry());
    if (!run.isLong() || stop) for (const work of start) run.begin(work);
    await run.nextChange(wakeAt);
  }
  run.stopAll();
};

/** A cancel from the engine cancels the deployment; the run goes on until nothing of it is left in the target. */
const cancelled = async (run: DeployRun): Promise<void> => {
  await steps.cancelDeployByEngine(run.step());
  await live(run);
};
