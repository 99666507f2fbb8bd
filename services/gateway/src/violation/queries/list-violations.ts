import { instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import { daysBetween, localDateOf } from '@ratchet/workflows/platform/calendar';
import type { caseSummary } from '@ratchet/workflows/violation/contract/case-schemas';
import type { DeadlineBasis } from '@ratchet/workflows/violation/model';
import { CASE, isEnded, type ActionKind } from '@ratchet/workflows/violation/names';
import { ACTION_WORDS, FIX_WORDS } from '@ratchet/workflows/violation/words';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';

type Query = Parameters<ViolationHandlers['listViolations']>[0]['query'];
type Summary = z.input<typeof caseSummary>;
type Row = {
  body: Omit<Summary, 'daysLeft' | 'waitingOn' | 'waitingRole' | 'overdue'>;
  basis: DeadlineBasis | null;
  item_kind: ActionKind | null;
  item_role: string | null;
  sort_value: string;
};

const SORTS = {
  nextDeadline: {
    column: `coalesce(CASE WHEN v.rank < 90 AND v.clock = 'RUNNING' THEN v.deadline_at END, 'infinity')`,
    type: 'timestamptz',
  },
  rank: { column: 'v.rank', type: 'integer' },
  age: { column: 'v.created_at', type: 'timestamptz' },
} as const;

const BODY = `json_build_object('id', v.id, 'number', v.number, 'state', v.state, 'rank', v.rank, 'stepKey', v.step_key, 'occurrenceNo', v.occurrence_no, 'clock', v.clock,
  'holds', (SELECT coalesce(json_agg(json_build_object('kind', x->>'kind', 'since', x->>'since')), '[]') FROM jsonb_array_elements(v.holds) x), 'lastDay', v.last_day, 'deadlineAt', ${instantSql('v.deadline_at')},
  'timeZone', a.time_zone, 'severity', v.severity, 'association', json_build_object('id', a.id, 'code', a.code, 'name', a.name), 'lot', json_build_object('id', l.id, 'number', l.number, 'address', l.address),
  'ownerName', o.display_name, 'rule', json_build_object('code', g.code, 'title', g.title), 'observedAt', ${instantSql('v.observed_at')}, 'lastSequence', coalesce(h.last_sequence, 0),
  'createdAt', ${instantSql('v.created_at')}, 'updatedAt', ${instantSql('v.updated_at')})`;
const FROM = `FROM violation.violation v
  JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
  JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
  JOIN violation.owner_account o ON o.organization_id = v.organization_id AND o.id = v.owner_account_id
  JOIN violation.governing_rule g ON g.organization_id = v.organization_id AND g.id = v.rule_id
  LEFT JOIN platform.aggregate_head h ON h.organization_id = v.organization_id AND h.aggregate_type = '${CASE}' AND h.aggregate_id = v.id
  LEFT JOIN LATERAL (SELECT i.kind, i.assignee_role FROM violation.action_item i WHERE i.organization_id = v.organization_id AND i.subject = v.id AND i.state = 'OPEN'
    ORDER BY i.due_at NULLS LAST, i.created_at, i.id LIMIT 1) w ON true`;

const statement = (query: Query, organizationId: string, at: string, cursor: readonly unknown[] | null) => {
  const values: unknown[] = [organizationId];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['v.organization_id = $1 AND v.deleted_at IS NULL'];
  const when = (value: unknown, condition: (placeholder: string) => string): void => {
    if (value !== undefined) conditions.push(condition(bind(value)));
  };
  when(query.associationId, (p) => `v.association_id = ${p}::uuid`);
  when(query.lotId, (p) => `v.lot_id = ${p}::uuid`);
  when(query.rule, (p) => `g.code = ${p}`);
  when(query.state, (p) => `v.state = ${p}`);
  when(query.clock, (p) => `v.clock = ${p}`);
  when(query.open, (p) => `(v.rank < 90) = ${p}::boolean`);
  when(query.deadlineFrom, (p) => `v.last_day >= ${p}::date`);
  when(query.deadlineTo, (p) => `v.last_day <= ${p}::date`);
  if (query.overdue !== undefined)
    conditions.push(
      `(v.rank < 90 AND v.clock = 'RUNNING' AND coalesce(v.deadline_at <= ${bind(at)}::timestamptz, false)) = ${bind(query.overdue)}::boolean`,
    );
  if (query.q) {
    const q = bind(`%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(
      `(v.number ILIKE ${q} OR l.address ILIKE ${q} OR o.display_name ILIKE ${q} OR g.title ILIKE ${q} OR g.code ILIKE ${q})`,
    );
  }
  const isDescending = query.sort.startsWith('-');
  const { column, type } = SORTS[query.sort.replace('-', '') as keyof typeof SORTS];
  const direction = isDescending ? 'DESC' : 'ASC';
  if (cursor)
    conditions.push(
      `(${column}, v.id) ${isDescending ? '<' : '>'} (${bind(cursor[1])}::${type}, ${bind(cursor[2])}::uuid)`,
    );
  const text = `SELECT ${BODY} AS body, v.deadline_basis AS basis, w.kind AS item_kind, w.assignee_role AS item_role, (${column})::text AS sort_value ${FROM}
    WHERE ${conditions.join(' AND ')} ORDER BY ${column} ${direction}, v.id ${direction} LIMIT ${bind(query.limit + 1)}`;
  return { text, values };
};

const summaryOf = ({ body, basis, item_kind, item_role }: Row, at: string): Summary => {
  const { state, clock, lastDay, deadlineAt, timeZone } = body;
  const isRunning = !isEnded(state) && clock === 'RUNNING' && deadlineAt !== null;
  const left = lastDay === null ? null : daysBetween(localDateOf(at, timeZone), lastDay);
  return {
    ...body,
    daysLeft: isEnded(state) ? null : clock === 'HELD' ? (basis?.hold?.remainingDays ?? null) : left,
    waitingOn: item_kind ? ACTION_WORDS[item_kind] : isRunning ? FIX_WORDS : null,
    waitingRole: item_kind ? item_role : isRunning ? 'OWNER' : null,
    overdue: isRunning && deadlineAt <= at,
  };
};

export const listQueries = ({ db, cursors }: GatewayDeps): Pick<ViolationHandlers, 'listViolations'> => ({
  listViolations: async ({ query, caller, reader }) => {
    const cursor = query.cursor === undefined ? null : cursors.decode(query.cursor);
    // a cursor belongs to the order it was given for
    if (cursor && cursor[0] !== query.sort)
      throw new ApiError('VALIDATION_001', {
        field: 'cursor',
        constraint: `must be a nextCursor of this list sorted by ${query.sort}`,
      });
    const at = db.clock.now().toISOString();
    const { text, values } = statement(query, caller.organizationId, at, cursor);
    const { rows } = await readAs(db, reader, (client) => client.query<Row>(text, values));
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const nextCursor = last ? cursors.encode([query.sort, last.sort_value, last.body.id]) : null;
    return { status: 200, body: { items: shown.map((row) => summaryOf(row, at)), nextCursor } };
  },
});
