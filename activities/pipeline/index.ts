import { pipelineContract } from '@ratchet/workflows/pipeline/contract';
import type { ActivitiesRoom } from '../platform/room';

/** The pipeline room on this floor. */
export const pipelineActivities: ActivitiesRoom = {
  contract: pipelineContract,
  createActivities: () => ({}),
  // a graph is edited, not executed: only deployments are runs
  readRuns: () => Promise.resolve([]),
};
