import type { Unit } from '@ratchet/prisma/commit';
import type { WorkflowRequestData } from '@ratchet/prisma/database';
import {
  DEPLOY_CONTRACT_VERSION,
  DEPLOY_WORKFLOW,
  deployWorkflowId,
} from '@ratchet/workflows/pipeline/deployment/names';
import { PIPELINE_TASK_QUEUE } from '@ratchet/workflows/pipeline/names';

/** How a deployment's workflow is started, now or together with a signal. */
export const workflowStart = (
  unit: Unit,
  { deploymentId, pipelineId }: { readonly deploymentId: string; readonly pipelineId: string },
  incarnation: number,
): Omit<WorkflowRequestData, 'message'> => ({
  workflowType: DEPLOY_WORKFLOW,
  workflowId: deployWorkflowId(deploymentId),
  taskQueue: PIPELINE_TASK_QUEUE,
  input: {
    contractVersion: DEPLOY_CONTRACT_VERSION,
    organizationId: unit.organizationId,
    pipelineId,
    deploymentId,
    incarnation,
    ...(unit.clockOffsetMs === 0 ? {} : { clockOffsetMs: unit.clockOffsetMs }),
  },
});
