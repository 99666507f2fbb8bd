import {
  CancellationScope,
  ChildWorkflowCancellationType,
  executeChild,
  isCancellation,
  ParentClosePolicy,
} from '@temporalio/workflow';
import type { agentRun } from './agent-run.workflow';
import type { ChildRun } from './activity-types';
import { allEnded } from './failures';
import { AGENT_RUN_WORKFLOW, agentRunWorkflowId } from './names';
import { steps } from './policies';
import type { Run } from './run';

/** Child runs with caps of their own, a window of them at a time; their results merge in the order of the plan. */
export const fanOut = async (run: Run, stepKey: string): Promise<void> => {
  const { children, maxParallel } = await steps.startChildRuns({ ...run.step(`${stepKey}:children`), stepKey });
  const waiting = [...children];
  const work = async (): Promise<void> => {
    for (let child = waiting.shift(); child; child = waiting.shift()) await runChild(run, stepKey, child);
  };
  await allEnded(Array.from({ length: Math.min(maxParallel, children.length) }, work));
  await steps.joinChildRuns({ ...run.step(`${stepKey}:join`), stepKey });
};

const runChild = async (run: Run, stepKey: string, { runId }: ChildRun): Promise<void> => {
  const { organizationId, clockOffsetMs } = run.input;
  try {
    await run.mayGoOn();
    await executeChild<typeof agentRun>(AGENT_RUN_WORKFLOW, {
      workflowId: agentRunWorkflowId(runId),
      args: [{ organizationId, runId, incarnation: 1, ...(clockOffsetMs === undefined ? {} : { clockOffsetMs }) }],
      cancellationType: ChildWorkflowCancellationType.WAIT_CANCELLATION_COMPLETED,
      parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
    });
  } catch (error) {
    // how the child ended stands in its row; only a stop goes on
    if (isCancellation(error)) throw error;
  } finally {
    // what the child did not spend comes back whatever happened to it
    await CancellationScope.nonCancellable(() =>
      steps.recordChildRun({ ...run.step(`${runId}:record`), stepKey, childRunId: runId }),
    );
  }
};
