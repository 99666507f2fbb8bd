import type { Unit } from '@ratchet/prisma/commit';
import type { JobStatus } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import { sha256Of } from '../artifacts';
import { emit } from '../events';
import { RunRefusal } from '../refusal';
import { requestJob } from '../start';
import { lockedJob, type JobWork } from './job-rows';

export type NewJob = JobWork & {
  readonly runId: string;
  /** What the job works on. */
  readonly subject: string;
};

/** A job by its key: the same input on the same subject is the same job, however often it is asked for. */
export const enqueueJob = async (unit: Unit, { runId, jobType, subject, input }: NewJob): Promise<string> => {
  const { tx, organizationId: org, at, context } = unit;
  const jobKey = `${org}/${jobType}/${subject}/${sha256Of(JSON.stringify(input))}`;
  const id = uuidv7();
  const [added] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO agent_run.jobs (organization_id, id, job_key, run_id, job_type, status, input, attempt, created_by, created_at, updated_at)
    VALUES (${org}::uuid, ${id}::uuid, ${jobKey}, ${runId}::uuid, ${jobType}, 'pending', ${JSON.stringify(input)}::jsonb, 1, ${context.actor.userId}::uuid, ${at}, ${at})
    ON CONFLICT (job_key) DO NOTHING RETURNING id`;
  if (added) {
    emit(unit, 'JOB_ENQUEUED', { jobId: id, jobKey, jobType });
    requestJob(unit, { jobId: id, jobKey, attempt: 1 });
    return id;
  }
  const [known] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM agent_run.jobs WHERE organization_id = ${org}::uuid AND job_key = ${jobKey}`;
  if (!known) throw new Error(`job ${jobKey} is not there`);
  return known.id;
};

/** error → pending. @throws RunRefusal AGENT_003 for a job that has not failed */
export const retryJob = async (unit: Unit, jobId: string): Promise<void> => {
  const { tx, organizationId, at } = unit;
  const job = await lockedJob(unit, jobId);
  const status: JobStatus = job.status;
  if (status !== 'error') throw new RunRefusal('AGENT_003', { status, action: 'retry', allowed: [] });
  const attempt = job.attempt + 1;
  await tx.$executeRaw`
    UPDATE agent_run.jobs SET status = 'pending', attempt = ${attempt}, error = NULL, updated_at = ${at} WHERE organization_id = ${organizationId}::uuid AND id = ${jobId}::uuid`;
  emit(unit, 'JOB_ENQUEUED', { jobId, jobKey: job.jobKey, jobType: job.jobType });
  unit.audit({ eventType: 'agent-run.retryJob', entityType: 'job', entityId: jobId, data: { attempt } });
  requestJob(unit, { jobId, jobKey: job.jobKey, attempt });
};
