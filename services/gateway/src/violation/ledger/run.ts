import { LedgerRefusal } from '@ratchet/activities/violation/ledger/refusal';
import { commitReply, type Aggregate, type Reply, type StoredReply, type Unit } from '@ratchet/prisma/commit';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { Request } from '../access';

/** Commits one command on the books under the request's idempotency key. @throws ApiError with the ledger's code when it is refused; nothing is left then. */
export const runLedger = async (
  { db }: GatewayDeps,
  { context, key }: Request,
  aggregate: Pick<Aggregate, 'type' | 'id'>,
  work: (unit: Unit) => Promise<Reply>,
): Promise<StoredReply> => {
  try {
    return await commitReply(db, context, { ...aggregate, create: true }, key, work);
  } catch (error) {
    if (error instanceof LedgerRefusal) throw new ApiError(error.code, error.details);
    throw error;
  }
};
