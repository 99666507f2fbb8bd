import { agentRunRoom } from './agent-run';
import { dealRoom } from './deal';
import type { GatewayRoom } from './platform/room';
import { pipelineRoom } from './pipeline';
import { violationRoom } from './violation';

/** Rooms on the gateway floor, in menu order. A new room adds one line here; the platform's own room joins at start. */
export const gatewayRooms: readonly GatewayRoom[] = [dealRoom, violationRoom, pipelineRoom, agentRunRoom];
