import { instantSql } from '@ratchet/activities/deal/tables';
import { readAs } from '@ratchet/prisma/database';
import type { execution } from '@ratchet/workflows/deal/contract/deal-schemas';
import type { z } from 'zod';
import type { GatewayDeps } from '../../platform/room';
import { authoriseDeal } from '../access/authorise';
import type { DealHandlers } from '../handlers';
import { after, orderBy, where, type Sort } from '../read/query-builder';
import { nameOf } from '../read/sql';

type Body = z.input<typeof execution>;

const NEWEST: Sort = { column: 'x.created_at', type: 'timestamptz', descending: true };

const SELECT = `SELECT json_build_object('id', x.id, 'ruleId', x.rule_id, 'ruleKey', x.rule_snapshot->>'key', 'ruleName', coalesce(x.rule_snapshot->>'name', r.name),
  'triggerEventId', x.trigger_event_id, 'triggerEvent', coalesce(x.rule_snapshot->>'triggerEvent', r.trigger_event), 'status', x.status,
  'plannedEffects', x.planned_effects, 'appliedEffects', x.applied_effects, 'error', x.error, 'appliedAt', ${instantSql('x.applied_at')}, 'undoneAt', ${instantSql('x.undone_at')},
  'undoneBy', CASE WHEN x.undone_by IS NULL THEN NULL ELSE json_build_object('userId', x.undone_by, 'displayName', coalesce(u.display_name, 'A former user')) END,
  'undoReason', x.undo_reason, 'createdAt', ${instantSql('x.created_at')}) AS body
FROM deal.automation_execution x
JOIN deal.automation_rule r ON r.organization_id = x.organization_id AND r.id = x.rule_id
LEFT JOIN platform.user_account u ON u.organization_id = x.organization_id AND u.id = x.undone_by`;

export const executionQueries = (deps: GatewayDeps): Pick<DealHandlers, 'listDealExecutions'> => ({
  listDealExecutions: async (request) => {
    const { caller, reader, query } = request;
    const { dealId } = await authoriseDeal(deps, request, request.params.id, 'rule.view');
    const filter = where(caller.organizationId, dealId);
    filter.add('x.organization_id = $1 AND x.deal_id = $2 AND x.deleted_at IS NULL');
    if (query.cursor !== undefined) filter.add(after(NEWEST, 'x.id', deps.cursors.decode(query.cursor), filter));
    const text = `${SELECT} WHERE ${filter.sql()} ORDER BY ${orderBy(NEWEST, 'x.id')} LIMIT ${filter.bind(query.limit + 1)}`;
    const { rows } = await readAs(deps.db, reader, (client) =>
      client.query<{ body: Body }>({ name: nameOf(text), text, values: filter.values }),
    );
    const items = rows.slice(0, query.limit).map(({ body }) => body);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.createdAt, last.id]) : null } };
  },
});
