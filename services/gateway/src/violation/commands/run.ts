import { CaseRefusal } from '@ratchet/activities/violation/refusal';
import { LedgerRefusal } from '@ratchet/activities/violation/ledger/refusal';
import type { Applied } from '@ratchet/activities/violation/apply-command';
import { commitReply, refuse, type Reply, type StoredReply, type Unit } from '@ratchet/prisma/commit';
import { CASE_ERRORS } from '@ratchet/workflows/violation/errors';
import { CASE } from '@ratchet/workflows/violation/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { Request } from '../access';

/**
 * Commits one command on a case under the request's idempotency key.
 * @throws ApiError with the room's code when it is refused; nothing is left then but an audit row where somebody may not.
 */
export const run = async (
  { db }: GatewayDeps,
  { context, key }: Request,
  violationId: string,
  work: (unit: Unit) => Promise<Reply>,
  create = false,
): Promise<StoredReply> => {
  try {
    return await commitReply(db, context, { type: CASE, id: violationId, ...(create ? { create } : {}) }, key, work);
  } catch (error) {
    if (error instanceof LedgerRefusal) throw new ApiError(error.code, error.details);
    if (!(error instanceof CaseRefusal)) throw error;
    if (CASE_ERRORS[error.code].status === 403)
      await refuse(db, context, error.code, { type: 'violation', id: violationId }, error.details);
    throw new ApiError(error.code, error.details);
  }
};

/** Where the case stands after a command. */
export const headOf = ({ state: { violation }, lastSeq }: Applied): Reply => ({
  status: 200,
  body: {
    id: violation.id,
    state: violation.state,
    rank: violation.rank,
    sequence: lastSeq,
    nextDeadline: violation.clock === 'RUNNING' ? violation.deadlineAt : null,
    clock: violation.clock,
  },
});
