import type { agentRunContract } from '@ratchet/workflows/agent-run/contract';
import type { Handlers } from '../platform/room';

/** Every operation of the room with its validated request; groups of it are written in files of their own. */
export type AgentRunHandlers = Handlers<typeof agentRunContract>;
