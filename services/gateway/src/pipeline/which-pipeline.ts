import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../platform/room';

const ONLY =
  'SELECT id FROM pipeline.pipeline WHERE organization_id = $1 AND deleted_at IS NULL AND archived_at IS NULL LIMIT 2';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The pipeline that a short route means: named by `?pipelineId=` or `X-Pipeline-Id`, else the only one there is.
 * @throws ApiError VALIDATION_001 when it has to be named
 */
export const whichPipeline = async (
  deps: GatewayDeps,
  { reader, response }: Pick<OperationRequest, 'reader' | 'response'>,
  pipelineId: string | undefined,
): Promise<string> => {
  const named = pipelineId ?? response.req.get('X-Pipeline-Id');
  if (named !== undefined && UUID.test(named)) return named;
  const { rows } = await readAs(deps.db, reader, (client) =>
    client.query<{ id: string }>(ONLY, [reader.organizationId]),
  );
  if (named === undefined && rows.length === 1 && rows[0]) return rows[0].id;
  throw new ApiError('VALIDATION_001', {
    field: 'pipelineId',
    constraint: 'must name one of your pipelines by its id',
  });
};
