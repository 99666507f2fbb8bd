import { pipelineContract } from '@ratchet/workflows/pipeline/contract';
import { defineGatewayRoom } from '../platform/room';
import { editCommands } from './commands/edit';
import { importCommands } from './commands/import';
import { pipelineCommands } from './commands/pipelines';
import { deploymentHandlers } from './deployment';
import { readWork } from './deployment/read-work';
import { graphQueries } from './queries/graph';
import { nodeQueries } from './queries/nodes';
import { pipelineQueries } from './queries/pipelines';
import { snapshotQueries } from './queries/snapshots';
import { timelineQueries } from './queries/timeline';

export const pipelineRoom = defineGatewayRoom({
  contract: pipelineContract,
  createHandlers: (deps) => ({
    ...editCommands(deps),
    ...importCommands(deps),
    ...pipelineCommands(deps),
    ...graphQueries(deps),
    ...nodeQueries(deps),
    ...pipelineQueries(deps),
    ...snapshotQueries(deps),
    ...timelineQueries(deps),
    ...deploymentHandlers(deps),
  }),
  readWork,
});
