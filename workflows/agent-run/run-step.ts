import { ApplicationFailure, isCancellation } from '@temporalio/workflow';
import type { StepOutcome, TurnOutcome } from './activity-types';
import { ask } from './ask';
import { allEnded, failureOf } from './failures';
import { fanOut } from './fan-out';
import { MAX_TURNS, PLAN_STEP_KEY } from './names';
import { callTool, modelTurn, steps } from './policies';
import type { Run } from './run';

/** Answers of a wrong shape that a step may give before it fails. */
const MAX_INVALID = 2;

/** One step of the plan until it has its output. One that fails stops the run from beginning others; it does not throw. */
export const runStep = async (run: Run, { stepKey, kind }: { stepKey: string; kind: string }): Promise<void> => {
  try {
    await steps.startAgentStep({ ...run.step(`${stepKey}:start`), stepKey });
    if (kind === 'ask') await ask(run, stepKey);
    else if (kind === 'fan_out') await fanOut(run, stepKey);
    else
      await think(run, stepKey, (turn) =>
        steps.completeAgentStep({ ...run.step(`${stepKey}:complete.${turn}`), stepKey, turn }),
      );
  } catch (error) {
    if (isCancellation(error)) throw error;
    const failure = failureOf(error);
    run.failure ??= { ...failure, stepKey };
    await steps.failAgentStep({ ...run.step(`${stepKey}:fail`), stepKey, ...failure });
  }
};

/** The plan is a turn like any other; what it says becomes the run's steps. */
export const makePlan = (run: Run): Promise<void> =>
  think(run, PLAN_STEP_KEY, (turn) => steps.commitPlan({ ...run.step(`plan:commit.${turn}`), turn }));

/** Model turn, tool calls, model turn … until the model asks for no more tools and its text has the right shape. */
const think = async (run: Run, stepKey: string, finish: (turn: number) => Promise<StepOutcome>): Promise<void> => {
  let invalid = 0;
  for (let turn = 1; turn <= MAX_TURNS; turn += 1) {
    await run.mayGoOn();
    const outcome: TurnOutcome = run.isExhausted
      ? { status: 'EXHAUSTED' }
      : await modelTurn({ ...run.step(`${stepKey}:turn.${turn}`), stepKey, turn });
    if (outcome.status === 'EXHAUSTED') {
      run.isExhausted = true;
      throw ApplicationFailure.nonRetryable('The cap leaves no room for another call.', 'BudgetExhausted');
    }
    if (outcome.toolCalls.length > 0) {
      await callTools(run, stepKey, outcome.toolCalls);
      continue;
    }
    const finished = await finish(turn);
    // what the cap cut short is kept, and nothing new begins
    if (finished.cut) run.isExhausted = true;
    if (finished.status === 'DONE') return;
    if (finished.cut) throw ApplicationFailure.nonRetryable('The cap cut the answer short.', 'BudgetExhausted');
    invalid += 1;
    if (invalid > MAX_INVALID) throw ApplicationFailure.nonRetryable(finished.message, 'OutputInvalid');
  }
  throw ApplicationFailure.nonRetryable(`No output after ${MAX_TURNS} turns.`, 'TooManyTurns');
};

/** Calls that only read go side by side; those that change something one by one, in the model's order. */
const callTools = async (
  run: Run,
  stepKey: string,
  calls: readonly { toolCallId: string; effect: 'read' | 'write' }[],
): Promise<void> => {
  const call = async ({ toolCallId }: { toolCallId: string }): Promise<void> => {
    await run.mayGoOn();
    await callTool({ ...run.step(`${toolCallId}:call`), stepKey, toolCallId });
  };
  await allEnded(calls.filter(({ effect }) => effect === 'read').map(call));
  for (const write of calls.filter(({ effect }) => effect === 'write')) await call(write);
};
