import { Context } from '@temporalio/activity';
import type { JobInput, JobOutcome } from '@ratchet/workflows/agent-run/activity-types';
import type { Unit } from '@ratchet/prisma/commit';
import { addArtifact, announceArtifact } from '../artifacts';
import type { Engine } from '../engine';
import { emit } from '../events';
import { alive } from '../heartbeat';
import { runStep } from '../step';
import { makeCompanionReport } from './companion-report';
import { lockedJob, readJob, resultOf, type JobRow } from './job-rows';
import type { JobProduct } from './job-product';
import { makeExport } from './make-export';

type Timed = JobInput & { readonly at: string };

/** pending → running. A job found done gives its file. */
export const startAgentJob =
  (engine: () => Engine) =>
  async (input: Timed): Promise<JobOutcome> => {
    const { db } = engine();
    const { organizationId, jobId, attempt, at } = input;
    const { runId } = await readJob(db, organizationId, jobId);
    return runStep(db, { organizationId, runId, at, step: `job:${jobId}:start.${attempt}` }, async (unit) => {
      const job = await lockedJob(unit, jobId);
      const done = resultOf(job);
      if (done) return { status: 'success', ...done };
      await unit.tx.$executeRaw`
        UPDATE agent_run.jobs SET status = 'running', updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${jobId}::uuid`;
      emit(unit, 'JOB_STARTED', { jobId, jobKey: job.jobKey, jobType: job.jobType, attempt });
      return { status: 'running' };
    });
  };

/** Does the job and keeps its file; the last commit counts only once, so a second execution adds nothing and gives the file of the first. */
export const runAgentJob =
  (engine: () => Engine) =>
  (input: Timed): Promise<{ artifactId: string }> =>
    alive(Context.current(), async () => {
      const { db } = engine();
      const { organizationId, jobId, at } = input;
      const job = await readJob(db, organizationId, jobId);
      const found = resultOf(job);
      if (found) return found;
      const product = await make(engine(), organizationId, job);
      return runStep(
        db,
        { organizationId, runId: job.runId, at, step: `job:${jobId}:finish` },
        async (unit) => resultOf(await lockedJob(unit, jobId)) ?? succeed(unit, job, product),
      );
    });

const make = (engine: Engine, organizationId: string, job: JobRow): Promise<JobProduct> => {
  switch (job.jobType) {
    case 'render_export':
      return makeExport(engine, organizationId, job);
    case 'generate_companion_report':
      return makeCompanionReport(engine, organizationId, job);
  }
};

const succeed = async (
  unit: Unit,
  { id: jobId, jobKey, jobType, runId }: JobRow,
  { tell, ...made }: JobProduct,
): Promise<{ artifactId: string }> => {
  const artifact = { ...made, runId, jobId };
  const added = await addArtifact(unit, artifact);
  const { artifactId } = added;
  announceArtifact(unit, added, artifact);
  await unit.tx.$executeRaw`
    UPDATE agent_run.jobs SET status = 'success', result_artifact_id = ${artifactId}::uuid, updated_at = ${unit.at} WHERE organization_id = ${unit.organizationId}::uuid AND id = ${jobId}::uuid`;
  emit(unit, 'JOB_SUCCEEDED', { jobId, jobKey, jobType, resultArtifactId: artifactId });
  await tell(unit, artifactId);
  return { artifactId };
};

/** running → error, once its attempts are used up. One that was done meanwhile stays done. */
export const failAgentJob =
  (engine: () => Engine) =>
  async (input: Timed & { error: string }): Promise<void> => {
    const { db } = engine();
    const { organizationId, jobId, attempt, at, error } = input;
    const { runId } = await readJob(db, organizationId, jobId);
    await runStep(db, { organizationId, runId, at, step: `job:${jobId}:fail.${attempt}` }, async (unit) => {
      const job = await lockedJob(unit, jobId);
      if (resultOf(job)) return;
      await unit.tx.$executeRaw`
        UPDATE agent_run.jobs SET status = 'error', error = ${error}, updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${jobId}::uuid`;
      emit(unit, 'JOB_FAILED', { jobId, jobKey: job.jobKey, jobType: job.jobType, error, willRetry: false });
    });
  };
