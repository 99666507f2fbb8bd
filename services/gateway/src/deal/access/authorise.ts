import { refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import type { DealPermission } from '@ratchet/workflows/deal/contract/permissions';
import type { Area, DealRole } from '@ratchet/workflows/deal/names';
import type { PoolClient } from 'pg';
import { ApiError } from '../../platform/api-error';
import type { Caller, GatewayDeps, OperationRequest } from '../../platform/room';
import { permits, type DealViewer } from './permits';

export type Authorised = { readonly dealId: string; readonly viewer: DealViewer };
export type AuthorisedTask = Authorised & { readonly taskId: string };
type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader'>;

const PARTICIPATIONS = `(SELECT coalesce(json_agg(json_build_object('dealRole', p.deal_role, 'areas', p.areas)), '[]') FROM deal.deal_participant p
  WHERE p.organization_id = d.organization_id AND p.deal_id = d.id AND p.user_id = $3 AND p.status = 'ACTIVE' AND p.deleted_at IS NULL)`;
const BY_DEAL = `SELECT d.id, ${PARTICIPATIONS} AS participations FROM deal.deal d WHERE d.organization_id = $1 AND d.id = $2 AND d.deleted_at IS NULL`;
const BY_TASK = `SELECT d.id, ${PARTICIPATIONS} AS participations, t.area, t.assignee_user_id, t.buyer_visible
  FROM deal.task t JOIN deal.deal d ON d.organization_id = t.organization_id AND d.id = t.deal_id
  WHERE t.organization_id = $1 AND t.id = $2 AND t.deleted_at IS NULL AND d.deleted_at IS NULL`;

type Row = {
  id: string;
  participations: { dealRole: DealRole; areas: Area[] }[];
  area: Area;
  assignee_user_id: string | null;
  buyer_visible: boolean;
};

const find = async (
  client: PoolClient,
  name: string,
  text: string,
  caller: Caller,
  id: string,
): Promise<{ row: Row; viewer: DealViewer } | null> => {
  const { rows } = await client.query<Row>({ name, text, values: [caller.organizationId, id, caller.userId] });
  const [row] = rows;
  return row ? { row, viewer: { userId: caller.userId, role: caller.role, participations: row.participations } } : null;
};

const forbid = async (
  deps: GatewayDeps,
  request: Request,
  permission: DealPermission,
  entity: { type: string; id: string; dealId: string },
): Promise<never> => {
  await refuse(deps.db, request.context, 'AUTH_003', entity, { permission, role: request.caller.role });
  throw new ApiError('AUTH_003', { permission });
};

/**
 * Authorises a command on a deal by rows read as the caller, so what row-level security hides does not exist.
 * @throws ApiError NOT_FOUND_001, AUTH_003 (audited)
 */
export const authoriseDeal = async (
  deps: GatewayDeps,
  request: Request,
  dealId: string,
  permission: DealPermission,
): Promise<Authorised> => {
  const found = await readAs(deps.db, request.reader, (client) =>
    find(client, 'deal_viewer', BY_DEAL, request.caller, dealId),
  );
  if (!found || !permits(found.viewer, 'deal.view')) throw new ApiError('NOT_FOUND_001');
  if (!permits(found.viewer, permission)) await forbid(deps, request, permission, { type: 'deal', id: dealId, dealId });
  return { dealId, viewer: found.viewer };
};

/**
 * The same for a command on one task. A right that reaches only some items is decided on this one by the command itself.
 * @throws ApiError NOT_FOUND_001, AUTH_003 (audited)
 */
export const authoriseTask = async (
  deps: GatewayDeps,
  request: Request,
  taskId: string,
  permission: DealPermission,
): Promise<AuthorisedTask> => {
  const found = await readAs(deps.db, request.reader, (client) =>
    find(client, 'deal_task_viewer', BY_TASK, request.caller, taskId),
  );
  if (!found) throw new ApiError('NOT_FOUND_001');
  const { row, viewer } = found;
  const item = { area: row.area, assigneeUserId: row.assignee_user_id, buyerVisible: row.buyer_visible };
  if (!permits(viewer, 'deal.view', item)) throw new ApiError('NOT_FOUND_001');
  if (!permits(viewer, permission))
    await forbid(deps, request, permission, { type: 'task', id: taskId, dealId: row.id });
  return { dealId: row.id, taskId, viewer };
};
