import { readAs, systemReader } from '@ratchet/prisma/database';
import type { OfDeal, Snapshot } from '@ratchet/workflows/deal/activity-types';
import { agendaOf } from '@ratchet/workflows/deal/agenda';
import { isOpen } from '@ratchet/workflows/deal/deadlines';
import { AGENDA_LIMIT } from '@ratchet/workflows/deal/names';
import { openRequiredTasks } from '@ratchet/workflows/deal/state/transitions';
import { plannedOf, waitsOf } from '@ratchet/workflows/deal/views';
import type { ActivityDeps } from '../platform/room';
import { loadDeal } from './load-deal';

type Head = { incarnation: number; lastSeq: number; executions: string[] };
const HEAD = `SELECT h.incarnation, h.last_sequence::integer AS "lastSeq",
  ARRAY(SELECT x.id::text FROM deal.automation_execution x WHERE x.organization_id = h.organization_id AND x.deal_id = h.aggregate_id AND x.status = 'PLANNED' ORDER BY x.created_at, x.id) AS executions
FROM platform.aggregate_head h WHERE h.organization_id = $1 AND h.aggregate_type = 'deal' AND h.aggregate_id = $2`;

/** What the workflow must know until the next event: where the deal is, what it waits for, when to wake. Null when it is gone. */
export const loadAgenda =
  ({ db }: ActivityDeps) =>
  ({ organizationId, dealId, since, limit }: OfDeal & { since: string; limit: number }): Promise<Snapshot | null> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const state = await loadDeal(client, organizationId, dealId);
      // the head comes last: a commit in between shows as an event the workflow has not seen
      const { rows } = await client.query<Head>({ name: 'deal.head', text: HEAD, values: [organizationId, dealId] });
      const [head] = rows;
      if (!state || !head) return null;
      const { deal, tasks, milestones } = state;
      return {
        reference: deal.reference,
        incarnation: head.incarnation,
        lastSeq: head.lastSeq,
        status: deal.status,
        held: deal.heldAt !== null,
        provisioning: milestones.length === 0,
        openTasks: tasks.filter(isOpen).length,
        openRequiredTasks: openRequiredTasks(state).length,
        milestones: milestones.map(({ key, status }) => ({ key, status })),
        plannedExecutions: head.executions,
        compensation: deal.compensation,
        agenda: agendaOf(state, { since, limit }),
        now: waitsOf(state).waits.slice(0, AGENDA_LIMIT),
        planned: plannedOf(state).slice(0, AGENDA_LIMIT),
      };
    });
