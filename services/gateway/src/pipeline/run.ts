import { PipelineFailure } from '@ratchet/activities/pipeline/failure';
import { commitReply, refuse, type Aggregate, type Reply, type StoredReply, type Unit } from '@ratchet/prisma/commit';
import { PIPELINE_ERRORS } from '@ratchet/workflows/pipeline/errors';
import { ApiError } from '../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../platform/room';

type Request = Pick<OperationRequest, 'context' | 'key'>;

/**
 * Commits one command on an aggregate of the room under the request's idempotency key.
 * @throws ApiError with the room's code when it is refused; nothing is left then but an audit row where somebody may not do it.
 */
export const run = async (
  deps: GatewayDeps,
  request: Request,
  aggregate: Aggregate,
  work: (unit: Unit) => Promise<Reply>,
): Promise<StoredReply> => {
  try {
    return await commitReply(deps.db, request.context, aggregate, request.key, work);
  } catch (error) {
    if (error instanceof PipelineFailure && PIPELINE_ERRORS[error.code].status === 403)
      await refuse(deps.db, request.context, error.code, aggregate, { details: error.details });
    throw asApiError(error);
  }
};

/** A refusal of the room as the answer the caller gets; anything else stays what it is. */
export const asApiError = (error: unknown): unknown =>
  error instanceof PipelineFailure ? new ApiError(error.code, { ...error.details }) : error;
