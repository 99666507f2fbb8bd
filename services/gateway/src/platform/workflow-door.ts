import type { WorkflowRequest } from '@ratchet/prisma/database';

/** Everything the gateway asks of Temporal. Calls are bounded by 5 s. */
export type WorkflowDoor = {
  /** Sends one committed request (start, signal-with-start, update). Throws when Temporal is away or the worker is silent. */
  readonly send: (request: WorkflowRequest) => Promise<void>;
  /**
   * Sends a committed `workflow.update` request and waits at most 5 s for the workflow to settle the command row.
   * `settled: false` means silent or away: the row stays PENDING and the relay sends it again.
   */
  readonly settle: (request: WorkflowRequest) => Promise<{ readonly settled: boolean }>;
  /** @throws ApiError ENGINE_001, ENGINE_003, NOT_FOUND_001 */
  readonly query: (workflowId: string, name: string) => Promise<unknown>;
};
