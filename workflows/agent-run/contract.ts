import { defineRoom } from '../platform/contract-kit';
import { agentRunEvents } from './contract/events';
import { agentArtifactOperations } from './contract/operations-artifacts';
import { agentRunOperations } from './contract/operations-runs';
import { AGENT_RUN_PERMISSIONS } from './contract/permissions';
import { agentJobWorkflow, agentRunWorkflow } from './contract/workflow';
import { AGENT_ERRORS } from './errors';
import { AGENT_JOB_WORKFLOW, AGENT_RUN_AGGREGATE, AGENT_RUN_ROOM, AGENT_RUN_WORKFLOW } from './names';

/** Everything the agent-run room promises to the outside. */
export const agentRunContract = defineRoom({
  room: AGENT_RUN_ROOM,
  title: 'Agent runs',
  aggregateTypes: [AGENT_RUN_AGGREGATE],
  errors: AGENT_ERRORS,
  permissions: AGENT_RUN_PERMISSIONS,
  seesAll: ['ADMIN', 'OPERATOR'],
  events: agentRunEvents,
  operations: { ...agentRunOperations, ...agentArtifactOperations },
  workflows: { [AGENT_RUN_WORKFLOW]: agentRunWorkflow, [AGENT_JOB_WORKFLOW]: agentJobWorkflow },
});
