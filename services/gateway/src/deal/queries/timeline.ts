import { instantSql } from '@ratchet/activities/deal/tables';
import { readAs } from '@ratchet/prisma/database';
import { dealEvents } from '@ratchet/workflows/deal/contract/events';
import type { DealState } from '@ratchet/workflows/deal/model';
import { dealWorkflowId } from '@ratchet/workflows/deal/names';
import { plannedOf, waitsOf } from '@ratchet/workflows/deal/views';
import type { Timeline } from '@ratchet/workflows/platform/contract-kit';
import type { PoolClient } from 'pg';
import type { GatewayDeps } from '../../platform/room';
import { permits } from '../access/permits';
import type { DealHandlers } from '../handlers';
import { readDealView, type DealView } from '../read/deal-view';
import { createLiveness } from '../../platform/liveness';
import { namesOf, type Names } from '../read/names';
import { asSql } from '../read/sql';

// the projection lags the log a little: what it lacks comes from the log itself
const PAST = `WITH projected AS (
  SELECT sequence, at, type, title, actor, origin, detail FROM platform.timeline_entry
  WHERE organization_id = $1 AND aggregate_type = 'deal' AND aggregate_id = $2 AND sequence <= $3)
SELECT sequence::float8 AS sequence, ${instantSql('at')} AS at, type, title, actor, origin, detail FROM projected
UNION ALL
SELECT e.sequence::float8, ${instantSql('e.occurred_at')}, e.type, NULL, e.actor, e.origin, e.payload FROM platform.event e
WHERE e.organization_id = $1 AND e.aggregate_type = 'deal' AND e.aggregate_id = $2 AND e.sequence <= $3 AND e.sequence > coalesce((SELECT max(sequence) FROM projected), 0)
ORDER BY 1`;

type PastRow = {
  sequence: number;
  at: string;
  type: string;
  title: string | null;
  actor: { kind: string; userId: string | null };
  origin: string;
  detail: Record<string, unknown>;
};

const readPast = async (client: PoolClient, organizationId: string, dealId: string, upTo: number): Promise<PastRow[]> =>
  (await client.query<PastRow>({ name: 'deal_past', text: PAST, values: [organizationId, dealId, upTo] })).rows;

/** Payloads carry ids and keys; the words come from the rows as they are now. */
const titleOf = (state: DealState) => {
  const tasks = new Map(state.tasks.map(({ id, title }) => [id, title]));
  const milestones = new Map(state.milestones.map(({ id, name }) => [id, name]));
  return ({ type, title, detail }: PastRow): string => {
    const spec = (dealEvents as Readonly<Record<string, (typeof dealEvents)[keyof typeof dealEvents]>>)[type];
    if (!spec) return title ?? type;
    const named = { title: tasks.get(String(detail.taskId)), name: milestones.get(String(detail.milestoneId)) };
    return spec.title({
      ...(named.title ? { title: named.title } : {}),
      ...(named.name ? { name: named.name } : {}),
      ...detail,
    });
  };
};

const pastOf = (rows: readonly PastRow[], state: DealState, names: Names): Timeline['past'] => {
  const title = titleOf(state);
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at,
    type: row.type,
    title: title(row),
    actor: {
      kind: row.actor.kind,
      userId: row.actor.userId,
      name: row.actor.userId === null ? null : (names.get(row.actor.userId) ?? null),
    },
    origin: row.origin,
    detail: row.detail,
  }));
};

const OPERATIONS = {
  acceptOffer: 'acceptOffer',
  resume: 'resumeDeal',
  assign: 'assignTask',
  complete: 'completeTask',
} as const;

const nowOf = ({ state, viewer }: DealView, names: Names): Timeline['now'] => {
  const { waits, finding } = waitsOf(state);
  const shown = waits.map((wait): Timeline['now'][number] => {
    const person = wait.who.userId === null ? undefined : names.get(wait.who.userId);
    return {
      what: wait.what,
      who: {
        role: wait.who.role,
        ...(person === undefined ? {} : { person }),
        ...(wait.who.userId === null ? {} : { userId: wait.who.userId }),
      },
      since: wait.since,
      timeZone: wait.timeZone,
      ...(wait.deadline === null ? {} : { deadline: wait.deadline }),
      ...(wait.overdueSince === null ? {} : { overdueSince: wait.overdueSince }),
      ...(wait.action === null
        ? {}
        : { action: { operation: OPERATIONS[wait.action], refId: wait.taskId ?? state.deal.id } }),
      ...(wait.taskId === null ? {} : { refId: wait.taskId }),
      ...(wait.estimated ? { detail: 'The date is an estimate' } : {}),
    };
  });
  // who sees only a part cannot tell that nothing else is waited on
  if (finding === null || !permits(viewer, 'task.manage')) return shown;
  return [
    ...shown,
    {
      what: 'Nobody is waited on: no task can start',
      who: { role: null },
      since: null,
      timeZone: state.deal.timeZone,
      detail: finding,
    },
  ];
};

const plannedItems = ({ state }: DealView): Timeline['planned'] =>
  plannedOf(state).map(({ kind, id, title, at, estimated, milestoneKey }) => ({
    what: title,
    at,
    estimated,
    milestone: milestoneKey,
    refId: id,
    kind,
  }));

export const timelineQueries = (deps: GatewayDeps): Pick<DealHandlers, 'getDealTimeline'> => {
  const liveness = createLiveness(deps.workflows);
  return {
    getDealTimeline: async ({ caller, reader, params, query }) => {
      const [timeline, live] = await Promise.all([
        readAs(deps.db, reader, async (client) => {
          const sql = asSql(client);
          const view = await readDealView(sql, caller, params.id);
          const latest = view.columns.lastSeq;
          const asOfSequence = Math.min(query.asOf ?? latest, latest);
          const rows = await readPast(client, caller.organizationId, params.id, asOfSequence);
          const strangers = rows.map(({ actor }) => actor.userId).filter((id) => id !== null && !view.names.has(id));
          const names = new Map([...view.names, ...(await namesOf(sql, caller.organizationId, strangers))]);
          const present = asOfSequence === latest;
          return {
            past: pastOf(rows, view.state, names),
            now: present ? nowOf(view, names) : [],
            planned: present ? plannedItems(view) : [],
            asOfSequence,
          };
        }),
        liveness.isLive(dealWorkflowId(params.id)),
      ]);
      return { status: 200, body: { ...timeline, live } };
    },
  };
};
