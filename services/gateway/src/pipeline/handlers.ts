import type { pipelineContract } from '@ratchet/workflows/pipeline/contract';
import type { Handlers } from '../platform/room';

/** Every operation of the room with its validated request; groups of it are written in files of their own. */
export type PipelineHandlers = Handlers<typeof pipelineContract>;
