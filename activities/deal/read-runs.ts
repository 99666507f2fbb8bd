import { DEAL_ROOM, DEAL_WORKFLOW, dealWorkflowId, type DealStatus } from '@ratchet/workflows/deal/names';
import type { PropertyAddress } from '@ratchet/workflows/deal/model';
import type { PoolClient } from 'pg';
import type { RunRow } from '../platform/room';
import { instantSql } from './tables';

type Row = {
  id: string;
  reference: string;
  address: PropertyAddress;
  status: DealStatus;
  timeZone: string;
  held: boolean;
  waitingOn: string | null;
  waitingRole: string | null;
  nextDeadline: string | null;
  overdueTasks: number;
  openTasks: number;
  progressPercent: number;
  startedAt: string;
  endedAt: string | null;
};

const READ = `SELECT d.id, d.reference, d.property_address AS address, d.status, d.time_zone AS "timeZone", d.held_at IS NOT NULL AS held, s.waiting_on AS "waitingOn", s.waiting_role AS "waitingRole",
  ${instantSql('s.next_deadline_at')} AS "nextDeadline", s.overdue_tasks AS "overdueTasks", s.open_tasks AS "openTasks", s.progress_percent AS "progressPercent",
  ${instantSql('d.created_at')} AS "startedAt", ${instantSql("CASE WHEN d.status IN ('COMPLETED', 'CANCELLED') THEN s.updated_at END")} AS "endedAt"
FROM deal.deal d JOIN deal.deal_summary s ON s.organization_id = d.organization_id AND s.deal_id = d.id
WHERE d.organization_id = (SELECT platform.current_organization()) AND d.id = ANY ($1::uuid[]) AND d.deleted_at IS NULL`;

/** The deals as rows of the list of all executions. A cancelled deal is closed once its cancellation tasks have ended. */
export const readRuns = async (
  client: PoolClient,
  _aggregateType: string,
  dealIds: readonly string[],
): Promise<readonly RunRow[]> => {
  const { rows } = await client.query<Row>({ name: 'deal.runs', text: READ, values: [[...dealIds]] });
  return rows.map((row) => {
    const isClosed = row.status === 'COMPLETED' || (row.status === 'CANCELLED' && row.openTasks === 0);
    return {
      workflowId: dealWorkflowId(row.id),
      room: DEAL_ROOM,
      workflowType: DEAL_WORKFLOW,
      aggregateId: row.id,
      title: row.address.line1,
      subtitle: `${row.reference} · ${row.address.city}, ${row.address.state}`,
      status: row.status,
      phase: isClosed ? 'CLOSED' : 'OPEN',
      held: row.held,
      waitingOn: isClosed ? null : row.waitingOn,
      waitingRole: isClosed ? null : row.waitingRole,
      nextDeadline: isClosed ? null : row.nextDeadline,
      overdueCount: row.overdueTasks,
      progressPercent: row.progressPercent,
      timeZone: row.timeZone,
      startedAt: row.startedAt,
      closedAt: isClosed ? row.endedAt : null,
    };
  });
};
