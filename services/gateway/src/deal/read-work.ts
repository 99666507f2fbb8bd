import { instantSql } from '@ratchet/activities/deal/tables';
import { DEAL_ROOM } from '@ratchet/workflows/deal/names';
import type { PoolClient } from 'pg';
import type { Caller, WorkItem } from '../platform/room';

// mine: open work I can start. not mine: what a coordinator has to move on deals they coordinate, unassigned or overdue
const WORK = `SELECT d.id AS "aggregateId", t.id AS "refId", d.reference || ' · ' || (d.property_address->>'line1') AS "runTitle", t.title AS what,
  ${instantSql('t.due_at')} AS deadline, d.time_zone AS "timeZone", ${instantSql('t.overdue_since')} AS "overdueSince", ${instantSql('t.status_since')} AS since,
  t.assignee_user_id IS NOT DISTINCT FROM $2::uuid AS mine, t.status,
  CASE WHEN t.assignee_user_id = $2 THEN 'completeTask' WHEN t.assignee_user_id IS NULL THEN 'assignTask' END AS operation
FROM deal.task t JOIN deal.deal d ON d.organization_id = t.organization_id AND d.id = t.deal_id
WHERE t.organization_id = $1 AND t.deleted_at IS NULL AND d.deleted_at IS NULL AND d.held_at IS NULL
  AND ((t.assignee_user_id = $2 AND t.base_status IN ('PENDING', 'IN_PROGRESS'))
    OR (d.coordinator_user_id = $2 AND t.assignee_user_id IS DISTINCT FROM $2 AND t.base_status IN ('PENDING', 'IN_PROGRESS') AND (t.assignee_user_id IS NULL OR t.overdue_since IS NOT NULL)))
ORDER BY t.overdue_since IS NULL, t.due_at NULLS LAST, t.id LIMIT $3`;

type Row = Omit<WorkItem, 'room' | 'action'> & { operation: string | null };

/** Open tasks that wait on the caller, and for coordinators what nobody moves; overdue first, then by due date. */
export const readWork = async (
  client: PoolClient,
  { organizationId, userId }: Caller,
  limit: number,
): Promise<readonly WorkItem[]> => {
  const { rows } = await client.query<Row>({ name: 'deal_work', text: WORK, values: [organizationId, userId, limit] });
  return rows.map(({ operation, ...item }) => ({
    ...item,
    room: DEAL_ROOM,
    action: operation === null ? null : { operation, refId: item.refId },
  }));
};
