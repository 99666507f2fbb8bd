import { instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import type { listedActionItem } from '@ratchet/workflows/violation/contract/case-schemas';
import { VIOLATION_ROOM, type ActionKind } from '@ratchet/workflows/violation/names';
import { ACTION_WORDS } from '@ratchet/workflows/violation/words';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import type { Caller, GatewayDeps, WorkItem } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';
import { ACTION_OPERATIONS } from '../words';

type Item = z.input<typeof listedActionItem>;
type Row = Omit<Item, 'what' | 'overdue'> & { place: string; timeZone: string };

// what waits on the caller: named in person, or by a capacity held in the association today
const FROM = `FROM violation.action_item i
JOIN violation.violation v ON v.organization_id = i.organization_id AND v.id = i.subject
JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
WHERE i.organization_id = $1 AND i.state = 'OPEN' AND i.deleted_at IS NULL AND (i.assignee_user_id = $2 OR i.assignee_role = 'OWNER' AND violation.is_granted(i.organization_id, 'violation', i.subject)
  OR EXISTS (SELECT FROM violation.association_member m WHERE m.organization_id = i.organization_id AND m.association_id = i.association_id AND m.user_id = $2 AND m.capacity = i.assignee_role
    AND m.deleted_at IS NULL AND m.term_from <= ($3::timestamptz AT TIME ZONE a.time_zone)::date AND (m.term_to IS NULL OR m.term_to >= ($3::timestamptz AT TIME ZONE a.time_zone)::date)))`;
const PLACE = `coalesce(i.due_at, 'infinity')`;
const LIST = `SELECT i.id, i.subject, i.ref_id AS "refId", i.kind, i.assignee_role AS "assigneeRole", i.assignee_user_id AS "assigneeUserId", ${instantSql('i.due_at')} AS "dueAt", i.state,
  ${instantSql('i.created_at')} AS "createdAt", v.number, json_build_object('id', l.id, 'number', l.number, 'address', l.address) AS lot, ${PLACE}::text AS place, a.time_zone AS "timeZone"
${FROM} AND ($4::text IS NULL OR (${PLACE}, i.id) > ($4::timestamptz, $5::uuid)) ORDER BY ${PLACE}, i.id LIMIT $6`;

const readItems = async (
  client: PoolClient,
  caller: Caller,
  at: string,
  after: readonly [unknown, unknown] | null,
  limit: number,
): Promise<Row[]> => {
  const values = [caller.organizationId, caller.userId, at, after?.[0] ?? null, after?.[1] ?? null, limit];
  return (await client.query<Row>({ name: 'violation_items', text: LIST, values })).rows;
};

const isOverdue = ({ dueAt }: Row, at: string): boolean => dueAt !== null && dueAt <= at;
const itemOf = ({ place: _place, timeZone: _timeZone, ...row }: Row, overdue: boolean): Item => ({
  ...row,
  what: ACTION_WORDS[row.kind as ActionKind],
  overdue,
});

export const actionItemQueries = ({ db, cursors }: GatewayDeps): Pick<ViolationHandlers, 'listActionItems'> => ({
  listActionItems: async ({ caller, reader, query }) => {
    const at = db.clock.now().toISOString();
    const after = query.cursor === undefined ? null : (cursors.decode(query.cursor) as [unknown, unknown]);
    const rows = await readAs(db, reader, (client) => readItems(client, caller, at, after, query.limit + 1));
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const nextCursor = last ? cursors.encode([last.place, last.id]) : null;
    return { status: 200, body: { items: shown.map((row) => itemOf(row, isOverdue(row, at))), nextCursor } };
  },
});

/** Open items that wait on the caller, by due date. */
export const readWork = async (client: PoolClient, caller: Caller, limit: number): Promise<readonly WorkItem[]> => {
  const at = new Date().toISOString();
  return (await readItems(client, caller, at, null, limit)).map((row) => {
    const operation = ACTION_OPERATIONS[row.kind as ActionKind];
    return {
      room: VIOLATION_ROOM,
      aggregateId: row.subject,
      refId: row.refId ?? row.subject,
      runTitle: `${row.number} · ${row.lot.address}`,
      what: ACTION_WORDS[row.kind as ActionKind],
      deadline: row.dueAt,
      timeZone: row.timeZone,
      overdueSince: isOverdue(row, at) ? row.dueAt : null,
      since: row.createdAt,
      mine: row.assigneeUserId === caller.userId || row.assigneeRole === 'OWNER',
      status: row.state,
      action: operation === undefined ? null : { operation, refId: row.refId ?? row.subject },
    };
  });
};
