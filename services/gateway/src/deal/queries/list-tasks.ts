import { selectList, TASK } from '@ratchet/activities/deal/tables';
import { readAs } from '@ratchet/prisma/database';
import type { Task } from '@ratchet/workflows/deal/model';
import type { Area, DealRole } from '@ratchet/workflows/deal/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { permits, type DealViewer } from '../access/permits';
import type { DealHandlers } from '../handlers';
import { taskBody } from '../present/task';
import { after, orderBy, where, type Sort } from '../read/query-builder';
import { nameOf } from '../read/sql';

type Query = Parameters<DealHandlers['listTasks']>[0]['query'];
type Row = {
  task: Task;
  deal: { id: string; timeZone: string; reference: string; propertyAddress: string; status: string; held: boolean };
  people: Record<string, string>;
  participations: { dealRole: DealRole; areas: Area[] }[];
};

const BY_DUE: Sort = { column: 't.due_at', type: 'timestamptz', descending: false };

const SELECT = `SELECT (SELECT row_to_json(r) FROM (SELECT ${selectList(TASK, 't')}, m.key AS "milestoneKey") r) AS task,
  json_build_object('id', d.id, 'timeZone', d.time_zone, 'reference', d.reference, 'status', d.status, 'held', d.held_at IS NOT NULL,
    'propertyAddress', concat_ws(', ', d.property_address->>'line1', d.property_address->>'city')) AS deal,
  (SELECT coalesce(json_object_agg(u.id, u.display_name), '{}') FROM platform.user_account u WHERE u.organization_id = t.organization_id AND u.id IN (t.assignee_user_id, t.completed_by)) AS people,
  (SELECT coalesce(json_agg(json_build_object('dealRole', p.deal_role, 'areas', p.areas)), '[]') FROM deal.deal_participant p
    WHERE p.organization_id = d.organization_id AND p.deal_id = d.id AND p.user_id = $2 AND p.status = 'ACTIVE' AND p.deleted_at IS NULL) AS participations
FROM deal.task t JOIN deal.deal d ON d.organization_id = t.organization_id AND d.id = t.deal_id
LEFT JOIN deal.milestone m ON m.organization_id = t.organization_id AND m.id = t.milestone_id`;

const OPEN = `t.base_status IN ('BLOCKED', 'PENDING', 'IN_PROGRESS')`;

const statement = (query: Query, organizationId: string, userId: string, cursor: readonly unknown[] | null) => {
  const filter = where(organizationId, userId);
  const { add, bind } = filter;
  add('t.organization_id = $1 AND t.deleted_at IS NULL AND d.deleted_at IS NULL');
  if (query.status !== undefined) add(`t.status = ${bind(query.status)}`);
  if (query.assigneeId === 'none') add('t.assignee_user_id IS NULL');
  else if (query.assigneeId !== undefined) add(`t.assignee_user_id = ${bind(query.assigneeId)}::uuid`);
  if (query.area !== undefined) add(`t.area = ${bind(query.area)}`);
  if (query.dueBefore !== undefined) add(`t.due_at < ${bind(new Date(query.dueBefore).toISOString())}::timestamptz`);
  if (query.overdue !== undefined) add(`(t.status = 'OVERDUE') = ${bind(query.overdue)}::boolean`);
  if (query.open !== undefined) add(query.open ? OPEN : `NOT ${OPEN}`);
  if (cursor) add(after(BY_DUE, 't.id', cursor, filter));
  const text = `${SELECT} WHERE ${filter.sql()} ORDER BY ${orderBy(BY_DUE, 't.id')} LIMIT ${bind(query.limit + 1)}`;
  return { name: nameOf(text), text, values: filter.values };
};

export const taskListQueries = ({ db, cursors }: GatewayDeps): Pick<DealHandlers, 'listTasks'> => ({
  listTasks: async ({ query, caller, reader }) => {
    const cursor = query.cursor === undefined ? null : cursors.decode(query.cursor);
    if (cursor && cursor[0] !== 'tasks')
      throw new ApiError('VALIDATION_001', { field: 'cursor', constraint: 'must be a nextCursor of this list' });
    const { rows } = await readAs(db, reader, (client) =>
      client.query<Row>(statement(query, caller.organizationId, caller.userId, cursor && cursor.slice(1))),
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const items = shown.flatMap(({ task, deal, people, participations }) => {
      const viewer: DealViewer = { userId: caller.userId, role: caller.role, participations };
      if (!permits(viewer, 'deal.view', task)) return [];
      const { id: dealId, timeZone, ...listed } = deal;
      return [
        { ...taskBody(task, { dealId, timeZone, names: new Map(Object.entries(people)), viewer }), deal: listed },
      ];
    });
    return {
      status: 200,
      body: { items, nextCursor: last ? cursors.encode(['tasks', last.task.dueAt, last.task.id]) : null },
    };
  },
});
