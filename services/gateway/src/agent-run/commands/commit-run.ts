import { RunRefusal } from '@ratchet/activities/agent-run/refusal';
import { AggregateMissing, commitReply, type Reply, type StoredReply, type Unit } from '@ratchet/prisma/commit';
import { AGENT_RUN_AGGREGATE } from '@ratchet/workflows/agent-run/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';

type Request = Pick<OperationRequest, 'context' | 'key'>;
/** A unit that knows the run's last event so far, this command's own included. */
export type CommandUnit = Unit & { readonly lastEmitted: () => number };

const tracked = (unit: Unit): CommandUnit => {
  let last = unit.lastSequence;
  return {
    ...unit,
    emit: (event) => {
      const emitted = unit.emit(event);
      last = emitted.sequence;
      return emitted;
    },
    lastEmitted: () => last,
  };
};

/** Commits one command on a run under the request's idempotency key. @throws ApiError with the room's code when it is refused; nothing is left then */
export const commitRun = async (
  { db }: GatewayDeps,
  { context, key }: Request,
  target: { readonly runId: string; readonly create?: boolean },
  work: (unit: CommandUnit) => Promise<Reply>,
): Promise<StoredReply> => {
  const aggregate = { type: AGENT_RUN_AGGREGATE, id: target.runId, ...(target.create ? { create: true } : {}) };
  try {
    return await commitReply(db, context, aggregate, key, (unit) => work(tracked(unit)));
  } catch (error) {
    if (error instanceof AggregateMissing) throw new ApiError('NOT_FOUND_001');
    if (error instanceof RunRefusal) throw new ApiError(error.code, error.details);
    throw error;
  }
};
