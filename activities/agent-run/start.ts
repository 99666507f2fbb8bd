import type { Stream, Unit } from '@ratchet/prisma/commit';
import type { WorkflowRequestData } from '@ratchet/prisma/database';
import type { AGENT_RUN_SIGNALS } from '@ratchet/workflows/agent-run/names';
import {
  AGENT_JOB_WORKFLOW,
  AGENT_RUN_TASK_QUEUE,
  AGENT_RUN_WORKFLOW,
  agentJobWorkflowId,
  agentRunWorkflowId,
} from '@ratchet/workflows/agent-run/names';

const offsetOf = ({ clockOffsetMs }: Unit) => (clockOffsetMs === 0 ? {} : { clockOffsetMs });

const runStart = (unit: Unit, runId: string): Omit<WorkflowRequestData, 'message'> => ({
  workflowType: AGENT_RUN_WORKFLOW,
  workflowId: agentRunWorkflowId(runId),
  taskQueue: AGENT_RUN_TASK_QUEUE,
  input: { organizationId: unit.organizationId, runId, incarnation: 1, ...offsetOf(unit) },
});

export const requestRun = (unit: Unit, stream: Pick<Stream, 'request'>, runId: string): void =>
  stream.request('workflow.start', runStart(unit, runId));

/** Tells the run's workflow, or starts it, that something was committed. */
export const tellRun = (
  unit: Unit,
  stream: Pick<Stream, 'request'>,
  runId: string,
  name: keyof typeof AGENT_RUN_SIGNALS,
  payload: Record<string, unknown>,
): void => stream.request('workflow.signal', { ...runStart(unit, runId), message: { name, payload } });

export const requestJob = (
  unit: Unit,
  job: { readonly jobId: string; readonly jobKey: string; readonly attempt: number },
): void =>
  unit.request('workflow.start', {
    workflowType: AGENT_JOB_WORKFLOW,
    workflowId: agentJobWorkflowId(job.jobKey),
    taskQueue: AGENT_RUN_TASK_QUEUE,
    input: { organizationId: unit.organizationId, jobId: job.jobId, attempt: job.attempt, ...offsetOf(unit) },
  });
