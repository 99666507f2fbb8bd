import type { Client as Temporal } from '@temporalio/client';
import type { Found } from './r1-findings';
import type { Story } from './story';

export type RunRow = { id: string; title: string; aggregate_type: string; head: number };

/** Each run has one execution, at rest as its story says, level with its log. */
export const checkWorkflows = async (
  temporal: Temporal,
  { workflow }: Story,
  runs: readonly RunRow[],
  found: Found,
): Promise<void> => {
  const executions = new Map<string, number>();
  for await (const { workflowId } of temporal.workflow.list({ query: `WorkflowType = '${workflow.type}'` }))
    executions.set(workflowId, (executions.get(workflowId) ?? 0) + 1);
  for (const { id, title, aggregate_type: type, head } of runs) {
    const workflowId = `${type}:${id}`;
    const count = executions.get(workflowId) ?? 0;
    if (count > 1) found.duplicate.push(`${title}: ${count} executions of ${workflowId}`);
    if (count === 0) found.lost.push(`${title}: ${workflowId} was never started`);
    if (count === 0) continue;
    try {
      const handle = temporal.workflow.getHandle(workflowId);
      const { status } = await handle.describe();
      if (status.name !== workflow.restsIn) found.stuck.push(`${title}: workflow is ${status.name}`);
      if (!workflow.tellsSequence) continue;
      const { lastSeq } = await handle.query<{ lastSeq: number }>('state');
      if (lastSeq !== head) found.stuck.push(`${title}: workflow at ${lastSeq} of ${head}`);
    } catch (error) {
      found.stuck.push(`${title}: workflow does not answer: ${(error as Error).message}`);
    }
  }
};
