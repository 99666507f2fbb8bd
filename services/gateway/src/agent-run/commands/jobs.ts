import { enqueueJob, retryJob } from '@ratchet/activities/agent-run/jobs/enqueue-job';
import { IS_DELIVERABLE, readRun } from '@ratchet/activities/agent-run/rows';
import { RunRefusal } from '@ratchet/activities/agent-run/refusal';
import { readAs } from '@ratchet/prisma/database';
import { decide } from '@ratchet/workflows/agent-run/state';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { mayUseRun, seeRun } from '../access/authorise';
import type { AgentRunHandlers } from '../handlers';
import { JOB, type JobBody } from '../read/job-body';
import { commitRun, type CommandUnit } from './commit-run';

const jobIn = async (unit: CommandUnit, jobId: string): Promise<JobBody> => {
  const [job] = await unit.tx.$queryRawUnsafe<JobBody[]>(
    `${JOB} WHERE j.organization_id = $1::uuid AND j.id = $2::uuid`,
    unit.organizationId,
    jobId,
  );
  return job as JobBody;
};

type Exported = { id: string; sha256: string; isWebsite: boolean };
// what a run was asked for, or a report of it by its id, such as a website's companion
const EXPORTED = `SELECT a.id, a.sha256, r.deliverable_type = 'website' AND ${IS_DELIVERABLE} AS "isWebsite" FROM agent_run.artifacts a
  JOIN agent_run.runs r ON r.organization_id = a.organization_id AND r.id = a.run_id
  WHERE a.organization_id = $1::uuid AND a.run_id = $2::uuid AND CASE WHEN $3::uuid IS NULL THEN ${IS_DELIVERABLE} ELSE a.id = $3::uuid AND (${IS_DELIVERABLE} OR a.entity_type = 'report') END
  ORDER BY a.version DESC LIMIT 1`;

export const jobCommands = (deps: GatewayDeps): Pick<AgentRunHandlers, 'exportAgentRun' | 'retryAgentJob'> => ({
  exportAgentRun: async (request) => {
    const runId = request.params.id;
    const { format, artifactId } = request.body;
    await seeRun(deps, request, runId);
    return commitRun(deps, request, { runId }, async (unit) => {
      const run = await readRun(unit, runId);
      const decision = decide(run.status, 'export', run.hasDeliverable);
      if (!decision.ok) throw new RunRefusal(decision.code, decision.details);
      const values = [unit.organizationId, runId, artifactId ?? null];
      const [exported] = await unit.tx.$queryRawUnsafe<Exported[]>(EXPORTED, ...values);
      if (!exported) throw new ApiError('NOT_FOUND_001');
      const { id: subject, sha256, isWebsite } = exported;
      if (isWebsite && format !== 'zip')
        throw new ApiError('VALIDATION_001', {
          field: 'format',
          constraint: 'must be zip for a website; for others send the artifactId of its companion report',
        });
      const input = { format, sha256, ...(isWebsite ? { deliverable: 'website' as const } : {}) };
      const jobId = await enqueueJob(unit, { runId, jobType: 'render_export', subject, input });
      return { status: 202, body: { job: await jobIn(unit, jobId) } };
    });
  },
  retryAgentJob: async (request) => {
    const jobId = request.params.id;
    const runId = await readAs(deps.db, request.reader, async (client) => {
      const { rows } = await client.query<{ runId: string }>({
        name: 'agent_run_of_job',
        text: 'SELECT run_id AS "runId" FROM agent_run.jobs WHERE organization_id = $1 AND id = $2',
        values: [request.caller.organizationId, jobId],
      });
      return rows[0]?.runId;
    });
    if (!runId) throw new ApiError('NOT_FOUND_001');
    await mayUseRun(deps, request, runId, 'agent.steer');
    return commitRun(deps, request, { runId }, async (unit) => {
      await retryJob(unit, jobId);
      return { status: 202, body: { job: await jobIn(unit, jobId) } };
    });
  },
});
