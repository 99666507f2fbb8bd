import { instantSql } from '@ratchet/activities/agent-run/rows';
import { AGENT_RUN_ROOM } from '@ratchet/workflows/agent-run/names';
import type { PoolClient } from 'pg';
import type { Caller, WorkItem } from '../platform/room';

const WORK = `SELECT q.run_id AS "aggregateId", q.id AS "refId", r.title AS "runTitle", q.prompt AS what, ${instantSql('q.deadline_at')} AS deadline, ${instantSql('q.created_at')} AS since, r.created_by = $2 AS mine
FROM agent_run.questions q JOIN agent_run.runs r ON r.organization_id = q.organization_id AND r.id = q.run_id
WHERE q.organization_id = $1 AND q.status = 'OPEN' AND (r.created_by = $2
  OR EXISTS (SELECT FROM agent_run.conversation_members m WHERE m.organization_id = r.organization_id AND m.conversation_id = r.conversation_id AND m.user_id = $2 AND m.deleted_at IS NULL))
ORDER BY q.deadline_at, q.id LIMIT $3`;

type Row = Pick<WorkItem, 'aggregateId' | 'refId' | 'runTitle' | 'what' | 'deadline' | 'since' | 'mine'>;

/** Open questions of the caller's conversations, earliest deadline first. */
export const readWork = async (
  client: PoolClient,
  { organizationId, userId }: Caller,
  limit: number,
): Promise<readonly WorkItem[]> => {
  const { rows } = await client.query<Row>({ name: 'agent_work', text: WORK, values: [organizationId, userId, limit] });
  return rows.map((row) => ({
    ...row,
    room: AGENT_RUN_ROOM,
    timeZone: 'UTC',
    overdueSince: null,
    status: 'OPEN',
    action: { operation: 'answerAgentQuestion', refId: row.refId },
  }));
};
