import type { AgentErrorCode } from '@ratchet/workflows/agent-run/errors';

/** The room says no: a code of `AGENT_ERRORS` and its details. The transaction leaves nothing. */
export class RunRefusal extends Error {
  constructor(
    readonly code: AgentErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
