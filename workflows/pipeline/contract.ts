import { defineRoom } from '../platform/contract-kit';
import { dbtDeployContract } from './contract/deployment';
import { deploymentEvents } from './contract/deployment-events';
import { deploymentOperations } from './contract/deployment-operations';
import { graphEvents } from './contract/graph-events';
import { graphOperations } from './contract/operations-graph';
import { importOperations } from './contract/operations-import';
import { pipelineOperations } from './contract/operations-pipelines';
import { DEPLOYMENT_PERMISSIONS, GRAPH_PERMISSIONS, PIPELINE_READERS } from './contract/permissions';
import { runOperations } from './contract/run-operations';
import { DEPLOY_WORKFLOW } from './deployment/names';
import { PIPELINE_ERRORS } from './errors';
import { DEPLOYMENT_AGGREGATE, PIPELINE_AGGREGATE, PIPELINE_ROOM } from './names';

/** Everything the pipeline room promises to the outside. */
export const pipelineContract = defineRoom({
  room: PIPELINE_ROOM,
  title: 'Pipelines',
  aggregateTypes: [PIPELINE_AGGREGATE, DEPLOYMENT_AGGREGATE],
  errors: PIPELINE_ERRORS,
  permissions: { ...GRAPH_PERMISSIONS, ...DEPLOYMENT_PERMISSIONS },
  seesAll: PIPELINE_READERS,
  events: { ...graphEvents, ...deploymentEvents },
  operations: {
    ...pipelineOperations,
    ...importOperations,
    ...graphOperations,
    ...deploymentOperations,
    ...runOperations,
  },
  workflows: { [DEPLOY_WORKFLOW]: dbtDeployContract },
});
