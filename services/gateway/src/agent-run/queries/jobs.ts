import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { AgentRunHandlers } from '../handlers';
import { JOB, type JobBody } from '../read/job-body';
import { readPage } from '../read/pages';

export const jobQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, 'listAgentJobs' | 'getAgentJob'> => ({
  listAgentJobs: async ({ query, caller, reader }) => {
    const values: unknown[] = [caller.organizationId];
    const conditions = ['j.organization_id = $1::uuid'];
    const add = (condition: (parameter: string) => string, value: unknown): void => {
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    };
    if (query.type) add((p) => `j.job_type = ${p}`, query.type);
    if (query.status) add((p) => `j.status = ${p}`, query.status);
    if (query.runId) add((p) => `j.run_id = ${p}::uuid`, query.runId);
    const body = await readAs(deps.db, reader, (client) =>
      readPage<JobBody>(client, deps.cursors, {
        name: 'agent-jobs',
        select: JOB,
        conditions,
        values,
        order: { column: 'j.created_at', type: 'timestamptz' },
        id: 'j.id',
        limit: query.limit,
        cursor: query.cursor,
        keyOf: ({ createdAt }) => createdAt,
      }),
    );
    return { status: 200, body };
  },
  getAgentJob: async ({ params, caller, reader }) => {
    const job = await readAs(deps.db, reader, async (client) => {
      const text = `${JOB} WHERE j.organization_id = $1::uuid AND j.id = $2::uuid`;
      return (await client.query<JobBody>({ name: 'agent_job', text, values: [caller.organizationId, params.id] }))
        .rows[0];
    });
    if (!job) throw new ApiError('NOT_FOUND_001');
    return { status: 200, body: job };
  },
});
