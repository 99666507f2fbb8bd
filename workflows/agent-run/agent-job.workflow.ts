import { ApplicationFailure } from '@temporalio/workflow';
import { failureOf } from './failures';
import type { AgentJobInput } from './messages';
import { runAgentJob, steps } from './policies';

/** One job by its key: a job found done is done. It fails as a workflow when its attempts are used up, so that it can be driven again. */
export async function agentJob({ clockOffsetMs = 0, ...job }: AgentJobInput): Promise<void> {
  const now = (): string => new Date(Date.now() + clockOffsetMs).toISOString();
  const { status } = await steps.startAgentJob({ ...job, at: now() });
  if (status === 'success') return;
  try {
    await runAgentJob({ ...job, at: now() });
  } catch (error) {
    const { message } = failureOf(error);
    await steps.failAgentJob({ ...job, at: now(), error: message });
    throw ApplicationFailure.nonRetryable(message, 'JobFailed');
  }
}
