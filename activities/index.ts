import { agentRunActivities } from './agent-run/index';
import { dealActivities } from './deal/index';
import type { ActivitiesRoom } from './platform/room';
import { pipelineActivities } from './pipeline/index';
import { violationActivities } from './violation/index';

/** Every room of this floor, in menu order. A new room adds one line here. */
export const rooms: readonly ActivitiesRoom[] = [
  dealActivities,
  violationActivities,
  pipelineActivities,
  agentRunActivities,
];
