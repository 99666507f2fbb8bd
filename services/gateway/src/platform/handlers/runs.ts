import type { PoolClient } from 'pg';
import { readAs } from '@ratchet/prisma/database';
import type { RunItem } from '@ratchet/workflows/platform/contract-kit';
import type { Caller, GatewayDeps, GatewayRoom, WorkItem } from '../room';
import type { PlatformHandlers } from '../platform-room';

type RunQuery = Parameters<PlatformHandlers['listRuns']>[0]['query'];

// a run without a deadline sorts after every run with one
const SORTS: Readonly<Record<string, { expression: string; type: string }>> = {
  nextDeadline: { expression: "coalesce(next_deadline, 'infinity')", type: 'timestamptz' },
  updatedAt: { expression: 'updated_at', type: 'timestamptz' },
  startedAt: { expression: 'started_at', type: 'timestamptz' },
  title: { expression: 'title', type: 'text' },
  status: { expression: 'status', type: 'text' },
  room: { expression: 'room', type: 'text' },
  progressPercent: { expression: 'progress_percent', type: 'integer' },
};

type Filter = { readonly name: string; readonly sql: (parameter: string) => string; readonly value: unknown };

const filtersOf = (query: RunQuery): Filter[] => {
  const all: Filter[] = [
    { name: 'room', sql: (p) => `room = ${p}`, value: query.room },
    { name: 'status', sql: (p) => `status = ${p}`, value: query.status },
    { name: 'phase', sql: (p) => `phase = ${p}`, value: query.phase },
    { name: 'waitingRole', sql: (p) => `waiting_role = ${p}`, value: query.waitingRole },
    { name: 'overdue', sql: (p) => `(overdue_count > 0) = ${p}::boolean`, value: query.overdue },
    {
      name: 'q',
      sql: (p) => `(title ILIKE '%' || ${p} || '%' OR subtitle ILIKE '%' || ${p} || '%')`,
      value: query.q?.replace(/[\\%_]/g, '\\$&'),
    },
  ];
  return all.filter((filter) => filter.value !== undefined);
};

const where = (filters: readonly Filter[], values: unknown[]): string =>
  filters.map((filter) => ` AND ${filter.sql(`$${values.push(filter.value)}`)}`).join('');

const FACETS: Readonly<Record<string, string>> = {
  room: 'room',
  status: 'status',
  phase: 'phase',
  waitingRole: 'waiting_role',
  overdue: "CASE WHEN overdue_count > 0 THEN 'true' ELSE 'false' END",
};

/** Each facet counts under all filters but its own, so that every value shows what choosing it would give. */
const readFacets = async (
  client: PoolClient,
  organizationId: string,
  filters: readonly Filter[],
): Promise<Record<string, { value: string; count: number }[]>> => {
  const values: unknown[] = [organizationId];
  const parts = Object.entries(FACETS).map(([name, expression]) => {
    const others = where(
      filters.filter((filter) => filter.name !== name),
      values,
    );
    return `SELECT '${name}' AS facet, ${expression} AS value, count(*)::int AS count FROM platform.run WHERE organization_id = $1${others} GROUP BY 2`;
  });
  const { rows } = await client.query<{ facet: string; value: string | null; count: number }>(
    `${parts.join(' UNION ALL ')} ORDER BY 1, 3 DESC, 2`,
    values,
  );
  return Object.fromEntries(
    Object.keys(FACETS).map((name) => [
      name,
      rows
        .filter((row) => row.facet === name && row.value !== null)
        .slice(0, 50)
        .map((row) => ({ value: row.value as string, count: row.count })),
    ]),
  );
};

type Row = Record<string, unknown> & { sort_key: unknown; workflow_id: string };

const iso = (value: unknown): string | null => (value instanceof Date ? value.toISOString() : null);

const toItem = (row: Row): RunItem => ({
  workflowId: row.workflow_id,
  room: row['room'] as string,
  workflowType: row['workflow_type'] as string,
  aggregateId: row['aggregate_id'] as string,
  title: row['title'] as string,
  subtitle: row['subtitle'] as string,
  status: row['status'] as string,
  phase: row['phase'] as RunItem['phase'],
  held: row['held'] as boolean,
  waitingOn: row['waiting_on'] as string | null,
  waitingRole: row['waiting_role'] as string | null,
  nextDeadline: iso(row['next_deadline']),
  overdueCount: row['overdue_count'] as number,
  progressPercent: row['progress_percent'] as number,
  startedAt: iso(row['started_at']) as string,
  updatedAt: iso(row['updated_at']) as string,
  closedAt: iso(row['closed_at']),
  lastSequence: Number(row['last_sequence']),
  timeZone: row['time_zone'] as string,
});

const byUrgency = (a: WorkItem, b: WorkItem): number => {
  if ((a.overdueSince === null) !== (b.overdueSince === null)) return a.overdueSince === null ? 1 : -1;
  return (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999');
};

const readWork = async (
  client: PoolClient,
  rooms: readonly GatewayRoom[],
  caller: Caller,
  limit: number,
): Promise<WorkItem[]> => {
  const items: WorkItem[] = [];
  for (const room of rooms) if (room.readWork) items.push(...(await room.readWork(client, caller, limit)));
  return items.sort(byUrgency).slice(0, limit);
};

export const runHandlers = (
  { db, cursors }: GatewayDeps,
  rooms: () => readonly GatewayRoom[],
): Pick<PlatformHandlers, 'listRuns' | 'myWork'> => ({
  listRuns: async ({ caller, reader, query }) => {
    const descending = query.sort.startsWith('-');
    const sort = SORTS[query.sort.replace('-', '')] as { expression: string; type: string };
    const filters = filtersOf(query);
    const values: unknown[] = [caller.organizationId];
    let condition = where(filters, values);
    if (query.cursor) {
      const [key, id] = cursors.decode(query.cursor);
      condition += ` AND (${sort.expression}, workflow_id) ${descending ? '<' : '>'} ($${values.push(key)}::${sort.type}, $${values.push(id)}::text)`;
    }
    const direction = descending ? 'DESC' : 'ASC';
    const text = `SELECT *, (${sort.expression})::text AS sort_key FROM platform.run WHERE organization_id = $1${condition} ORDER BY ${sort.expression} ${direction}, workflow_id ${direction} LIMIT $${values.push(query.limit)}`;
    const [rows, facets] = await readAs(
      db,
      reader,
      async (client) =>
        [
          (await client.query<Row>(text, values)).rows,
          query.facets ? await readFacets(client, caller.organizationId, filters) : undefined,
        ] as const,
    );
    const last = rows.at(-1);
    return {
      status: 200,
      body: {
        items: rows.map(toItem),
        nextCursor: last && rows.length === query.limit ? cursors.encode([last.sort_key, last.workflow_id]) : null,
        ...(facets ? { facets } : {}),
      },
    };
  },
  myWork: async ({ caller, reader, query }) => ({
    status: 200,
    body: {
      items: await readAs(db, reader, (client) => readWork(client, rooms(), caller, query.limit)),
      nextCursor: null,
    },
  }),
});
