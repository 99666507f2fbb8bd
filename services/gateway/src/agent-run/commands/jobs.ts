import { enqueueJob, retryJob } from '@ratchet/activities/agent-run/jobs/enqueue-job';
import { readRun } from '@ratchet/activities/agent-run/rows';
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

type Deliverable = { id: string; sha256: string };

export const jobCommands = (deps: GatewayDeps): Pick<AgentRunHandlers, 'exportAgentRun' | 'retryAgentJob'> => ({
  exportAgentRun: async (request) => {
    const runId = request.params.id;
    const { format, artifactId } = request.body;
    await seeRun(deps, request, runId);
    return commitRun(deps, request, { runId }, async (unit) => {
      const run = await readRun(unit, runId);
      const decision = decide(run.status, 'export', run.hasDeliverable);
      if (!decision.ok) throw new RunRefusal(decision.code, decision.details);
      const [deliverable] = await unit.tx.$queryRaw<Deliverable[]>`
        SELECT id, sha256 FROM agent_run.artifacts WHERE organization_id = ${unit.organizationId}::uuid AND run_id = ${runId}::uuid AND entity_type IN ('report', 'answer')
          AND (${artifactId ?? null}::uuid IS NULL OR id = ${artifactId ?? null}::uuid) ORDER BY version DESC LIMIT 1`;
      if (!deliverable) throw new ApiError('NOT_FOUND_001');
      const { id: subject, sha256 } = deliverable;
      const jobId = await enqueueJob(unit, { runId, jobType: 'render_export', subject, input: { format, sha256 } });
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
