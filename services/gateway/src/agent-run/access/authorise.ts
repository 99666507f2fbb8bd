import { refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import type { Role } from '@ratchet/workflows/platform/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';

type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader'>;

const RUNS_THE_PLACE: readonly Role[] = ['ADMIN', 'OPERATOR'];

/** The run exists for the caller: row-level security says so. @throws ApiError NOT_FOUND_001 */
export const seeRun = async (
  { db }: GatewayDeps,
  { caller, reader }: Request,
  runId: string,
): Promise<{ createdBy: string }> => {
  const row = await readAs(db, reader, async (client) => {
    const { rows } = await client.query<{ createdBy: string }>({
      name: 'agent_see_run',
      text: 'SELECT created_by AS "createdBy" FROM agent_run.runs WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
      values: [caller.organizationId, runId],
    });
    return rows[0];
  });
  if (!row) throw new ApiError('NOT_FOUND_001');
  return row;
};

/** A run is steered by who made it, by operators and by administrators. @throws ApiError NOT_FOUND_001, AUTH_003 (audited) */
export const mayUseRun = async (
  deps: GatewayDeps,
  request: Request,
  runId: string,
  permission: string,
): Promise<void> => {
  const { createdBy } = await seeRun(deps, request, runId);
  const { userId, role } = request.caller;
  if (createdBy === userId || RUNS_THE_PLACE.includes(role)) return;
  await refuse(deps.db, request.context, 'AUTH_003', { type: 'agent-run', id: runId }, { permission, role });
  throw new ApiError('AUTH_003', { permission });
};
