import { instantSql } from '@ratchet/activities/deal/tables';
import { readAs } from '@ratchet/prisma/database';
import type { z } from 'zod';
import type { dealSummary } from '@ratchet/workflows/deal/contract/deal-schemas';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { after, contains, orderBy, where, type Sort, type Where } from '../read/query-builder';
import { nameOf } from '../read/sql';
import { FACETS, facetBodies, type FacetRow } from './deal-facets';

export type ListQuery = Parameters<DealHandlers['listDeals']>[0]['query'];
type Summary = z.input<typeof dealSummary>;
type Row = {
  body: Omit<Summary, 'currentMilestones' | 'provisioning'> & {
    milestones: { key: string; name: string; status: string }[];
  };
  sort_value: string | number | null;
};

const SORTS: Readonly<Record<string, Omit<Sort, 'descending'>>> = {
  closingDate: { column: 's.closing_date', type: 'date' },
  nextDeadline: { column: 's.next_deadline_at', type: 'timestamptz' },
  progress: { column: 's.progress_percent', type: 'integer' },
  updatedAt: { column: 'd.updated_at', type: 'timestamptz' },
  reference: { column: 'd.reference', type: 'text' },
};
const sortOf = (name: string): Sort => {
  const descending = name.startsWith('-');
  return { ...(SORTS[descending ? name.slice(1) : name] as Omit<Sort, 'descending'>), descending };
};

export const FROM = `FROM deal.deal d
  JOIN deal.deal_summary s ON s.organization_id = d.organization_id AND s.deal_id = d.id
  JOIN deal.deal_template_version v ON v.organization_id = d.organization_id AND v.id = d.template_version_id
  JOIN deal.deal_template t ON t.organization_id = v.organization_id AND t.id = v.template_id
  LEFT JOIN platform.user_account c ON c.organization_id = d.organization_id AND c.id = d.coordinator_user_id`;

// the next task is joined, so that one the caller may not see does not show through the summary
const BODY = `json_build_object(
  'id', d.id, 'reference', d.reference, 'title', d.title, 'propertyAddress', d.property_address, 'status', d.status, 'dealType', d.deal_type,
  'representingSide', d.representing_side, 'timeZone', d.time_zone, 'templateKey', t.key,
  'coordinator', CASE WHEN d.coordinator_user_id IS NULL THEN NULL ELSE json_build_object('userId', d.coordinator_user_id, 'displayName', coalesce(c.display_name, 'A former user')) END,
  'held', d.held_at IS NOT NULL, 'progressPercent', s.progress_percent, 'openTasks', s.open_tasks, 'overdueTasks', s.overdue_tasks,
  'nextDeadline', CASE WHEN n.id IS NULL THEN NULL ELSE json_build_object('taskId', n.id, 'title', n.title, 'at', ${instantSql('s.next_deadline_at')}, 'estimated', n.due_estimated,
    'who', json_build_object('role', n.assignee_role, 'userId', n.assignee_user_id, 'displayName', a.display_name)) END,
  'milestones', (SELECT coalesce(json_agg(json_build_object('key', m.key, 'name', m.name, 'status', m.status) ORDER BY m.position), '[]') FROM deal.milestone m WHERE m.organization_id = d.organization_id AND m.deal_id = d.id),
  'closingDate', s.closing_date, 'projectedClosing', s.projected_closing, 'atRisk', s.at_risk,
  'lastSeq', coalesce(h.last_sequence, 0), 'createdAt', ${instantSql('d.created_at')}, 'updatedAt', ${instantSql('d.updated_at')}) AS body`;

const SHOWN = `${FROM}
  LEFT JOIN deal.task n ON n.organization_id = d.organization_id AND n.id = s.next_deadline_task_id
  LEFT JOIN platform.user_account a ON a.organization_id = d.organization_id AND a.id = n.assignee_user_id
  LEFT JOIN platform.aggregate_head h ON h.organization_id = d.organization_id AND h.aggregate_type = 'deal' AND h.aggregate_id = d.id`;

/** Filters that no facet stands for. */
export const addBaseFilters = (query: ListQuery, { add, bind }: Where): void => {
  add('d.organization_id = $1 AND d.deleted_at IS NULL');
  if (query.q !== undefined && query.q !== '') {
    const q = bind(contains(query.q));
    add(`(d.reference ILIKE ${q} OR d.title ILIKE ${q} OR concat_ws(' ', d.property_address->>'line1', d.property_address->>'line2', d.property_address->>'city', d.property_address->>'state', d.property_address->>'postalCode') ILIKE ${q}
      OR EXISTS (SELECT FROM deal.deal_participant p JOIN platform.user_account u ON u.organization_id = p.organization_id AND u.id = p.user_id
        WHERE p.organization_id = d.organization_id AND p.deal_id = d.id AND p.status = 'ACTIVE' AND u.display_name ILIKE ${q}))`);
  }
  if (query.templateKey !== undefined) add(`t.key = ${bind(query.templateKey)}`);
  if (query.closingFrom !== undefined) add(`s.closing_date >= ${bind(query.closingFrom)}::date`);
  if (query.closingTo !== undefined) add(`s.closing_date <= ${bind(query.closingTo)}::date`);
};

const listStatement = (query: ListQuery, organizationId: string, cursor: readonly unknown[] | null) => {
  const filter = where(organizationId);
  addBaseFilters(query, filter);
  for (const facet of FACETS) {
    const condition = facet.condition(query, filter);
    if (condition) filter.add(condition);
  }
  const sort = sortOf(query.sort);
  if (cursor) filter.add(after(sort, 'd.id', cursor, filter));
  const value =
    sort.type === 'timestamptz' ? instantSql(sort.column) : sort.type === 'date' ? `${sort.column}::text` : sort.column;
  const text = `SELECT ${BODY}, ${value} AS sort_value ${SHOWN} WHERE ${filter.sql()} ORDER BY ${orderBy(sort, 'd.id')} LIMIT ${filter.bind(query.limit + 1)}`;
  return { name: nameOf(text), text, values: filter.values };
};

const facetStatement = (query: ListQuery, organizationId: string) => {
  const filter = where(organizationId);
  addBaseFilters(query, filter);
  const base = filter.sql();
  const flags = FACETS.map((facet) => facet.condition(query, filter) ?? 'true');
  const columns = FACETS.map((facet, index) => `${facet.value} AS v${index}, ${flags[index]} AS f${index}`);
  // each facet counts what the other filters leave, so that its own further values stay in sight
  const counts = FACETS.map((facet, index) => {
    const others = FACETS.flatMap((_, other) => (other === index ? [] : [`f${other}`]));
    return `SELECT '${facet.name}' AS facet, v${index}::text AS value, ${facet.name === 'coordinator' ? 'max(label)' : 'NULL'} AS label, count(*)::integer AS count FROM base WHERE ${others.join(' AND ')} AND v${index} IS NOT NULL GROUP BY v${index}`;
  });
  const total = `SELECT 'total', NULL, NULL, count(*)::integer FROM base WHERE ${FACETS.map((_, index) => `f${index}`).join(' AND ')}`;
  const text = `WITH base AS MATERIALIZED (SELECT ${columns.join(', ')}, c.display_name AS label ${FROM} WHERE ${base}) ${[...counts, total].join(' UNION ALL ')} ORDER BY 1, 4 DESC, 2`;
  return { name: nameOf(text), text, values: filter.values };
};

const summaryOf = ({ body: { milestones, ...summary } }: Row): Summary => ({
  ...summary,
  provisioning: milestones.length === 0,
  currentMilestones: milestones.filter(({ status }) => status === 'ACTIVE').map(({ key, name }) => ({ key, name })),
});

export const listQueries = ({ db, cursors }: GatewayDeps): Pick<DealHandlers, 'listDeals'> => ({
  listDeals: async ({ query, caller, reader }) => {
    // a cursor belongs to the order it was given for
    const cursor = query.cursor === undefined ? null : cursors.decode(query.cursor);
    if (cursor && cursor[0] !== query.sort)
      throw new ApiError('VALIDATION_001', {
        field: 'cursor',
        constraint: `must be a nextCursor of this list sorted by ${query.sort}`,
      });
    const place = cursor && cursor.slice(1);
    return readAs(db, reader, async (client) => {
      const { rows } = await client.query<Row>(listStatement(query, caller.organizationId, place));
      const facets = query.facets
        ? (await client.query<FacetRow>(facetStatement(query, caller.organizationId))).rows
        : null;
      const shown = rows.slice(0, query.limit);
      const last = rows.length > query.limit ? shown.at(-1) : undefined;
      const nextCursor = last ? cursors.encode([query.sort, last.sort_value, last.body.id]) : null;
      return { status: 200, body: { items: shown.map(summaryOf), nextCursor, ...(facets ? facetBodies(facets) : {}) } };
    });
  },
});
