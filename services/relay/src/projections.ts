import type { ActivitiesRoom } from '@ratchet/activities/platform/room';
import type { Consumer, PublishedEvent } from './consumer';

const titleOf = (rooms: readonly ActivitiesRoom[], event: PublishedEvent): string => {
  const room = rooms.find((candidate) => candidate.contract.aggregateTypes.includes(event.aggregate_type));
  return room?.contract.events[event.type]?.title(event.payload) ?? event.type;
};

/** `platform.timeline_entry`: one line per event, in the words of the room's contract. */
export const timelineConsumer = (rooms: readonly ActivitiesRoom[]): Consumer => ({
  name: 'timeline',
  apply: async (client, organizationId, events) => {
    const entries = events.map((event) => ({
      aggregate_type: event.aggregate_type,
      aggregate_id: event.aggregate_id,
      sequence: event.sequence,
      at: event.occurred_at,
      type: event.type,
      title: titleOf(rooms, event),
      actor: event.actor,
      origin: event.origin,
      detail: { ...event.payload, ...(event.reason ? { reason: event.reason } : {}) },
      area: event.area,
    }));
    await client.query(
      `INSERT INTO platform.timeline_entry (organization_id, aggregate_type, aggregate_id, sequence, at, type, title, actor, origin, detail, area)
       SELECT $1, x.* FROM jsonb_to_recordset($2::jsonb) AS x (aggregate_type text, aggregate_id uuid, sequence bigint, at timestamptz, type text, title text, actor jsonb, origin text, detail jsonb, area text)
       ON CONFLICT DO NOTHING`,
      [organizationId, JSON.stringify(entries)],
    );
  },
});

/** `platform.run`: rows follow from domain tables alone, so a rebuild gives equal rows and a repeat changes nothing. */
export const runsConsumer = (rooms: readonly ActivitiesRoom[]): Consumer => ({
  name: 'runs',
  apply: async (client, organizationId, events) => {
    for (const room of rooms) {
      for (const aggregateType of room.contract.aggregateTypes) {
        const own = events.filter((event) => event.aggregate_type === aggregateType);
        const ids = [...new Set(own.map((event) => event.aggregate_id))];
        if (ids.length === 0) continue;
        const rows = await room.readRuns(client, aggregateType, ids);
        if (rows.length === 0) continue;
        await client.query(
          `INSERT INTO platform.run (organization_id, workflow_id, room, workflow_type, aggregate_type, aggregate_id, title, subtitle, status, phase, held, waiting_on, waiting_role,
           next_deadline, overdue_count, progress_percent, time_zone, started_at, closed_at, updated_at, last_sequence)
         SELECT $1, x."workflowId", x.room, x."workflowType", $3, x."aggregateId", x.title, x.subtitle, x.status, x.phase, x.held, x."waitingOn", x."waitingRole",
           x."nextDeadline", x."overdueCount", x."progressPercent", x."timeZone", x."startedAt", x."closedAt", e.occurred_at, h.last_sequence
         FROM jsonb_to_recordset($2::jsonb) AS x ("workflowId" text, room text, "workflowType" text, "aggregateId" uuid, title text, subtitle text, status text, phase text, held boolean,
           "waitingOn" text, "waitingRole" text, "nextDeadline" timestamptz, "overdueCount" integer, "progressPercent" integer, "timeZone" text, "startedAt" timestamptz, "closedAt" timestamptz)
         JOIN platform.aggregate_head h ON h.organization_id = $1 AND h.aggregate_type = $3 AND h.aggregate_id = x."aggregateId"
         JOIN platform.event_log e ON e.organization_id = $1 AND e.aggregate_type = $3 AND e.aggregate_id = x."aggregateId" AND e.sequence = h.last_sequence
         ON CONFLICT (organization_id, workflow_id) DO UPDATE SET
           title = excluded.title, subtitle = excluded.subtitle, status = excluded.status, phase = excluded.phase, held = excluded.held, waiting_on = excluded.waiting_on,
           waiting_role = excluded.waiting_role, next_deadline = excluded.next_deadline, overdue_count = excluded.overdue_count, progress_percent = excluded.progress_percent,
           time_zone = excluded.time_zone, started_at = excluded.started_at, closed_at = excluded.closed_at, updated_at = excluded.updated_at, last_sequence = excluded.last_sequence
         WHERE platform.run.last_sequence <= excluded.last_sequence`,
          [organizationId, JSON.stringify(rows), aggregateType],
        );
      }
    }
  },
});
