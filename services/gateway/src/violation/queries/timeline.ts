import { instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import type { EventSpec, Timeline } from '@ratchet/workflows/platform/contract-kit';
import { caseEvents } from '@ratchet/workflows/violation/contract/events';
import { CASE, violationWorkflowId } from '@ratchet/workflows/violation/names';
import { plannedOf, waitsOf } from '@ratchet/workflows/violation/views';
import { ACTION_OPERATIONS, STEP_WORDS } from '../words';
import type { PoolClient } from 'pg';
import type { GatewayDeps } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';
import { isWorkflowThere } from '../liveness';
import { readCaseView, type CaseView } from './case-view';

// row-level security leaves an owner only what an owner may know
const PAST = `SELECT e.sequence::float8 AS sequence, ${instantSql('e.occurred_at')} AS at, e.type, e.actor, e.origin, e.payload AS detail, u.display_name AS name
FROM platform.event_log e LEFT JOIN platform.user_account u ON u.organization_id = e.organization_id AND u.id = (e.actor->>'userId')::uuid
WHERE e.organization_id = $1 AND e.aggregate_type = '${CASE}' AND e.aggregate_id = $2 AND e.sequence <= $3 ORDER BY e.sequence`;

type PastRow = {
  sequence: number;
  at: string;
  type: string;
  actor: { kind: string; userId: string | null };
  origin: string;
  detail: Record<string, unknown>;
  name: string | null;
};
const specs: Readonly<Record<string, EventSpec>> = caseEvents;

const readPast = async (
  client: PoolClient,
  organizationId: string,
  id: string,
  upTo: number,
): Promise<Timeline['past']> => {
  const { rows } = await client.query<PastRow>({
    name: 'violation_past',
    text: PAST,
    values: [organizationId, id, upTo],
  });
  return rows.map(({ sequence, at, type, actor, origin, detail, name }) => ({
    sequence,
    at,
    type,
    title: specs[type]?.title(detail) ?? type,
    actor: { kind: actor.kind, userId: actor.userId, name },
    origin,
    detail,
  }));
};

const nowOf = ({ state }: CaseView, at: string): Timeline['now'] =>
  waitsOf(state).map(({ kind, refId, what, role, since, deadline }) => ({
    what,
    who: { role },
    since,
    timeZone: state.association.timeZone,
    ...(deadline === null ? {} : { deadline, ...(deadline <= at ? { overdueSince: deadline } : {}) }),
    ...(ACTION_OPERATIONS[kind]
      ? { action: { operation: ACTION_OPERATIONS[kind], refId: refId ?? state.violation.id } }
      : {}),
    ...(refId === null ? {} : { refId }),
  }));

const plannedItems = ({ state }: CaseView): Timeline['planned'] =>
  plannedOf(state).map(({ key, kind, at }) => ({
    what: STEP_WORDS[kind],
    at,
    estimated: at === null,
    milestone: null,
    refId: key,
    kind,
  }));

export const timelineQueries = (deps: GatewayDeps): Pick<ViolationHandlers, 'getViolationTimeline'> => ({
  getViolationTimeline: async ({ caller, reader, params, query }) => {
    const at = deps.db.clock.now();
    const [timeline, live] = await Promise.all([
      readAs(deps.db, reader, async (client) => {
        const view = await readCaseView(client, caller, params.id, at);
        const latest = view.shown.lastSequence;
        const asOfSequence = Math.min(query.asOf ?? latest, latest);
        const isPresent = asOfSequence === latest;
        return {
          past: await readPast(client, caller.organizationId, params.id, asOfSequence),
          now: isPresent ? nowOf(view, at.toISOString()) : [],
          planned: isPresent ? plannedItems(view) : [],
          asOfSequence,
        };
      }),
      isWorkflowThere(deps.workflows, violationWorkflowId(params.id)),
    ]);
    return { status: 200, body: { ...timeline, live } };
  },
});
