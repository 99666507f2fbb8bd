import { pipelineContract } from '@ratchet/workflows/pipeline/contract';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { ActivitiesRoom } from '../platform/room';
import { deploymentActivities } from './deployment/activities';
import { readDeploymentRuns } from './deployment/read-runs';

/** The pipeline room on this floor. */
export const pipelineActivities: ActivitiesRoom = {
  contract: pipelineContract,
  createActivities: deploymentActivities,
  // a graph is edited, not executed: only deployments are runs
  readRuns: async (client, aggregateType, ids) =>
    aggregateType === DEPLOYMENT_AGGREGATE ? readDeploymentRuns(client, ids) : [],
};
