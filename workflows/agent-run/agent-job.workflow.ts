import { ApplicationFailure } from '@temporalio/workflow';
import { failureOf } from './failures';
import type { AgentJobInput } from './messages';
import { runAgentJob, steps } from './policies';

/** One job by its key: a job found done gives its file again. It fails as a workflow when its attempts are used up, so that it can be driven again. */
export async function agentJob({ clockOffsetMs = 0, ...job }: AgentJobInput): Promise<{ artifactId: string }> {
  const now = (): string => new Date(Date.now() + clockOffsetMs).toISOString();
  const begun = await steps.startAgentJob({ ...job, at: now() });
  if (begun.status === 'success') return { artifactId: begun.artifactId };
  try {
    return await runAgentJob({ ...job, at: now() });
  } catch (error) {
    const { message } = failureOf(error);
    await steps.failAgentJob({ ...job, at: now(), error: message });
    throw ApplicationFailure.nonRetryable(message, 'JobFailed');
  }
}
