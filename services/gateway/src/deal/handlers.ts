import type { dealContract } from '@ratchet/workflows/deal/contract';
import type { Handlers } from '../platform/room';

/** Every operation of the room with its validated request; groups of it are written in files of their own. */
export type DealHandlers = Handlers<typeof dealContract>;
