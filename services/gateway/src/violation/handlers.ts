import type { violationContract } from '@ratchet/workflows/violation/contract';
import type { Handlers } from '../platform/room';

/** Every operation of the room with its validated request; groups of it are written in files of their own. */
export type ViolationHandlers = Handlers<typeof violationContract>;
