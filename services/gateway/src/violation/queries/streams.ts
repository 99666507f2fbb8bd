import { readAs } from '@ratchet/prisma/database';
import { CASE } from '@ratchet/workflows/violation/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';

const EXISTS = 'SELECT FROM violation.violation WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL';

export const streamQueries = ({ db, streams }: GatewayDeps): Pick<ViolationHandlers, 'violationEvents'> => ({
  violationEvents: async (request) => {
    const { caller, reader, params } = request;
    const { rowCount } = await readAs(db, reader, (client) => client.query(EXISTS, [caller.organizationId, params.id]));
    if (!rowCount) throw new ApiError('NOT_FOUND_001');
    return streams.aggregate(request as unknown as OperationRequest, CASE, params.id);
  },
});
