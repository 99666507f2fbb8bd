import { readAs } from '@ratchet/prisma/database';
import { AGENT_RUN_AGGREGATE } from '@ratchet/workflows/agent-run/names';
import type { GatewayDeps } from '../../platform/room';
import { seeRun } from '../access/authorise';
import type { AgentRunHandlers } from '../handlers';
import { readPage } from '../read/pages';
import { readQuestions } from '../read/questions';
import { readRunBody } from '../read/read-run';
import { RUN_COLUMNS, RUN_TABLES, runBody, type RunBody } from '../read/run-body';
import { readSteps } from '../read/steps';

type Runs = 'listAgentRuns' | 'getAgentRun' | 'listAgentRunEvents';

const ORDER = {
  created: { column: 'r.created_at', type: 'timestamptz', keyOf: (run: RunBody) => run.createdAt },
  cost: { column: 'r.cost_micros', type: 'bigint', keyOf: (run: RunBody) => run.costMicros },
} as const;

export const runQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, Runs> => ({
  listAgentRuns: async ({ query, caller, reader }) => {
    const values: unknown[] = [caller.organizationId];
    const conditions = ['r.organization_id = $1::uuid', 'r.deleted_at IS NULL'];
    const add = (condition: (parameter: string) => string, value: unknown): void => {
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    };
    if (query.status) add((p) => `r.status = ${p}`, query.status);
    if (query.deliverableType) add((p) => `r.deliverable_type = ${p}`, query.deliverableType);
    if (query.createdBy) add((p) => `r.created_by = ${p}::uuid`, query.createdBy);
    if (query.conversationId) add((p) => `r.conversation_id = ${p}::uuid`, query.conversationId);
    if (query.parent === 'none') conditions.push('r.parent_run_id IS NULL');
    else if (query.parent) add((p) => `r.parent_run_id = ${p}::uuid`, query.parent);
    if (query.waitingOn) conditions.push('r.open_questions > 0');
    if (query.q) add((p) => `r.title ILIKE ${p}`, `%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
    const { keyOf, ...order } = ORDER[query.sort.endsWith('cost') ? 'cost' : 'created'];
    const page = await readAs(deps.db, reader, (client) =>
      readPage<RunBody>(client, deps.cursors, {
        name: `agent-runs${query.sort}`,
        select: `SELECT ${RUN_COLUMNS} FROM ${RUN_TABLES}`,
        conditions,
        values,
        order: { ...order, ascending: !query.sort.startsWith('-') },
        id: 'r.id',
        limit: query.limit,
        cursor: query.cursor,
        keyOf,
      }),
    );
    return { status: 200, body: { ...page, items: page.items.map(runBody) } };
  },
  getAgentRun: async ({ params, query, caller, reader }) => {
    const wanted = new Set((query.include ?? '').split(','));
    const body = await readAs(deps.db, reader, async (client) => {
      const org = caller.organizationId;
      const run = await readRunBody(client, org, params.id);
      const children = `SELECT ${RUN_COLUMNS} FROM ${RUN_TABLES} WHERE r.organization_id = $1::uuid AND r.parent_run_id = $2::uuid ORDER BY r.parent_step_key, r.child_index`;
      return {
        ...run,
        ...(wanted.has('steps') ? { steps: await readSteps(client, org, params.id) } : {}),
        ...(wanted.has('questions') ? { questions: await readQuestions(client, org, { runId: params.id }) } : {}),
        ...(wanted.has('children')
          ? { children: (await client.query(children, [org, params.id])).rows.map(runBody) }
          : {}),
      };
    });
    return { status: 200, headers: { ETag: `"${body.version}"` }, body };
  },
  listAgentRunEvents: async (request) => {
    await seeRun(deps, request, request.params.id);
    return deps.streams.aggregate(request as never, AGENT_RUN_AGGREGATE, request.params.id);
  },
});
