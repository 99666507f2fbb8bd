import { dealContract } from './deal/contract';
import type { RoomContract } from './platform/contract-kit';
import { platformContract } from './platform/contract';

/** Contracts of all rooms, in menu order. A new room adds one line here. */
export const contracts: readonly RoomContract[] = [platformContract, dealContract];
