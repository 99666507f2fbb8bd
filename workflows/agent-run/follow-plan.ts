import { continueAsNew } from '@temporalio/workflow';
import type { agentRun } from './agent-run.workflow';
import { allEnded } from './failures';
import { steps } from './policies';
import type { Run } from './run';
import { runStep } from './run-step';
import { deadSteps } from './state/steps';

/** Runs every step once what it needs is there, several at a time; ends when nothing is left that can run. */
export const followPlan = async (run: Run): Promise<void> => {
  try {
    for (let round = 1; ; round += 1) {
      await run.load();
      await skipDead(run);
      for (const step of run.startable().slice(0, Math.max(0, run.snapshot.maxParallel - run.underWay.size)))
        start(run, step);
      if (run.underWay.size === 0) break;
      await Promise.race(run.underWay.values());
    }
  } catch (error) {
    // the others hear of the stop too, and nothing of theirs may come after the end
    await allEnded([...run.underWay.values()]).catch(() => undefined);
    throw error;
  }
  if (run.isLong() && run.snapshot.steps.some(({ status }) => status === 'PENDING') && !run.failure && !run.isExhausted)
    await continueAsNew<typeof agentRun>(run.input);
};

const start = (run: Run, step: { stepKey: string; kind: string }): void => {
  const work = runStep(run, step).finally(() => {
    run.underWay.delete(step.stepKey);
    run.ended.add(step.stepKey);
  });
  // the loop above hears of it through the race; a second failure at the same moment must not go unheard
  work.catch(() => undefined);
  run.underWay.set(step.stepKey, work);
};

const skipDead = async (run: Run): Promise<void> => {
  const stepKeys = deadSteps(run.snapshot.steps).map(({ stepKey }) => stepKey);
  if (stepKeys.length === 0) return;
  await steps.skipAgentSteps({
    ...run.step(`skip:${stepKeys.join(',')}`),
    stepKeys,
    reason: 'a step it needs gave no result',
  });
  await run.load();
};
