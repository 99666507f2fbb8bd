import { readAs, systemReader } from '@ratchet/prisma/database';
import type { LoadedEvents, LoggedEvent, OfDeal } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { NOTICED_EVENTS } from './notices';

const PAGE = 200;
const LOAD = `SELECT e.id, e.sequence::integer AS seq, e.type,
  NOT e.caused_by_automation AND EXISTS (SELECT FROM deal.automation_rule r WHERE r.organization_id = e.organization_id AND r.trigger_event = e.type AND r.is_active AND r.deleted_at IS NULL) AS "triggersRules",
  e.type = ANY ($4::text[]) AND (e.type <> 'task.created' OR e.payload->'origin'->>'kind' <> 'TEMPLATE') AS notifies
FROM platform.event e WHERE e.organization_id = $1 AND e.aggregate_type = 'deal' AND e.aggregate_id = $2 AND e.sequence > $3 ORDER BY e.sequence LIMIT ${PAGE}`;

/** The next events of the deal after a sequence, in order, with what each asks for. */
export const loadEvents =
  ({ db }: ActivityDeps) =>
  ({ organizationId, dealId, after }: OfDeal & { after: number }): Promise<LoadedEvents> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<LoggedEvent>({
        name: 'deal.events',
        text: LOAD,
        values: [organizationId, dealId, after, NOTICED_EVENTS],
      });
      return { events: rows, more: rows.length === PAGE };
    });
