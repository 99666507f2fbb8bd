import { ApplicationFailure } from '@temporalio/workflow';
import { steps } from './policies';
import type { Run } from './run';

/** Asks a person and waits for the answer or the deadline; which of the two came first, the row decides. */
export const ask = async (run: Run, stepKey: string): Promise<void> => {
  let question = await steps.askQuestion({ ...run.step(`${stepKey}:ask`), stepKey });
  const { questionId } = question;
  for (let look = 1; ; look += 1) {
    const { heard } = run;
    // every look reads the row anew, also one by a later execution
    const step = run.step(`${questionId}:settle.${run.now()}.${look}`);
    question = await steps.settleQuestion({ ...step, questionId });
    if (question.status !== 'OPEN') break;
    await run.news(heard, question.deadlineAt);
  }
  if (question.status === 'EXPIRED' || question.status === 'WITHDRAWN')
    throw ApplicationFailure.nonRetryable('Nobody answered in time.', 'QuestionExpired');
};
