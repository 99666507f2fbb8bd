import { ApiError } from '../platform/api-error';
import type { WorkflowDoor } from '../platform/workflow-door';

const PATIENCE_MS = 1_000;

const answers = async (workflows: Pick<WorkflowDoor, 'query'>, workflowId: string): Promise<boolean> => {
  try {
    await workflows.query(workflowId, 'state');
    return true;
  } catch (error) {
    // a workflow that has ended or was never started was answered for all the same
    return error instanceof ApiError && !error.code.startsWith('ENGINE_');
  }
};

/** Whether engine and worker answer for this workflow within a second. Host time: this is no business fact. */
export const isWorkflowThere = async (workflows: Pick<WorkflowDoor, 'query'>, workflowId: string): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), PATIENCE_MS)));
  return Promise.race([answers(workflows, workflowId), patience]).finally(() => clearTimeout(timer));
};
