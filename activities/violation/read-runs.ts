import {
  CASE,
  isEnded,
  VIOLATION_ROOM,
  VIOLATION_WORKFLOW,
  violationWorkflowId,
  type ActionKind,
  type CaseStatus,
} from '@ratchet/workflows/violation/names';
import { ACTION_WORDS, FIX_WORDS } from '@ratchet/workflows/violation/words';
import type { PoolClient } from 'pg';
import type { RunRow } from '../platform/room';
import { instantSql } from './source';

type Row = {
  id: string;
  number: string;
  address: string;
  rule: string;
  state: CaseStatus;
  clock: string;
  timeZone: string;
  deadlineAt: string | null;
  itemKind: ActionKind | null;
  itemRole: string | null;
  itemDue: string | null;
  startedAt: string;
  updatedAt: string;
};

const READ = `SELECT v.id, v.number, l.address, g.title AS rule, v.state, v.clock, a.time_zone AS "timeZone", ${instantSql('v.deadline_at')} AS "deadlineAt",
  i.kind AS "itemKind", i.assignee_role AS "itemRole", ${instantSql('i.due_at')} AS "itemDue", ${instantSql('v.created_at')} AS "startedAt", ${instantSql('v.updated_at')} AS "updatedAt"
FROM violation.violation v
JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
JOIN violation.governing_rule g ON g.organization_id = v.organization_id AND g.id = v.rule_id
LEFT JOIN LATERAL (SELECT x.kind, x.assignee_role, x.due_at FROM violation.action_item x WHERE x.organization_id = v.organization_id AND x.subject = v.id AND x.state = 'OPEN' ORDER BY x.due_at NULLS LAST, x.created_at, x.id LIMIT 1) i ON true
WHERE v.organization_id = (SELECT platform.current_organization()) AND v.id = ANY ($1::uuid[]) AND v.deleted_at IS NULL`;

const earliest = (instants: readonly (string | null)[]): string | null =>
  instants.filter((at) => at !== null).sort()[0] ?? null;

/** The cases as rows of the list of all executions; associations and owners' accounts have none. */
export const readRuns = async (
  client: PoolClient,
  aggregateType: string,
  ids: readonly string[],
): Promise<readonly RunRow[]> => {
  if (aggregateType !== CASE) return [];
  const { rows } = await client.query<Row>({ name: 'violation.runs', text: READ, values: [[...ids]] });
  return rows.map((row) => {
    const isClosed = isEnded(row.state);
    const isRunning = row.clock === 'RUNNING' && row.deadlineAt !== null;
    return {
      workflowId: violationWorkflowId(row.id),
      room: VIOLATION_ROOM,
      workflowType: VIOLATION_WORKFLOW,
      aggregateId: row.id,
      title: row.address,
      subtitle: `${row.number} · ${row.rule}`,
      status: row.state,
      phase: isClosed ? 'CLOSED' : 'OPEN',
      held: row.clock === 'HELD',
      waitingOn: isClosed ? null : row.itemKind ? ACTION_WORDS[row.itemKind] : isRunning ? FIX_WORDS : null,
      waitingRole: isClosed ? null : row.itemKind ? row.itemRole : isRunning ? 'OWNER' : null,
      nextDeadline: isClosed ? null : earliest([isRunning ? row.deadlineAt : null, row.itemDue]),
      overdueCount: 0,
      progressPercent: isClosed ? 100 : 0,
      timeZone: row.timeZone,
      startedAt: row.startedAt,
      closedAt: isClosed ? row.updatedAt : null,
    };
  });
};
