import { agentRunContract } from './agent-run/contract';
import { dealContract } from './deal/contract';
import type { RoomContract } from './platform/contract-kit';
import { platformContract } from './platform/contract';
import { pipelineContract } from './pipeline/contract';
import { violationContract } from './violation/contract';

/** Contracts of all rooms, in menu order. A new room adds one line here. */
export const contracts: readonly RoomContract[] = [
  platformContract,
  dealContract,
  violationContract,
  pipelineContract,
  agentRunContract,
];
