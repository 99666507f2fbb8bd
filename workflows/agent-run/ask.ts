import { ApplicationFailure } from '@temporalio/workflow';
import { steps } from './policies';
import type { Run } from './run';

/** Asks a person and waits for the answer or the deadline; which of the two came first, the row decides. */
export const ask = async (run: Run, stepKey: string): Promise<void> => {
  let question = await steps.askQuestion({ ...run.step(`${stepKey}:ask`), stepKey });
  const { questionId } = question;
  for (let look = 1; ; look += 1) {
    question = await steps.settleQuestion({ ...run.step(`${questionId}:settle.${look}`), questionId });
    if (question.status !== 'OPEN') break;
    await run.news(question.deadlineAt);
  }
  if (question.status === 'EXPIRED' || question.status === 'WITHDRAWN')
    throw ApplicationFailure.nonRetryable('Nobody answered in time.', 'QuestionExpired');
};
