import type { Unit } from '@ratchet/prisma/commit';
import type { Database } from '@ratchet/prisma/database';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { ExportFormat, JobStatus, JobType } from '@ratchet/workflows/agent-run/names';

export type JobRow = {
  readonly id: string;
  readonly jobKey: string;
  readonly runId: string;
  readonly jobType: JobType;
  readonly status: JobStatus;
  readonly attempt: number;
  readonly input: { readonly format: ExportFormat };
};

const JOB = `SELECT id, job_key AS "jobKey", run_id AS "runId", job_type AS "jobType", status, attempt, input FROM agent_run.jobs WHERE organization_id = $1::uuid AND id = $2::uuid`;

export const readJob = (db: Database, organizationId: string, jobId: string): Promise<JobRow> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<JobRow>({ name: 'agent-job', text: JOB, values: [organizationId, jobId] });
    if (!rows[0]) throw new Error(`job ${jobId} is not there`);
    return rows[0];
  });

/** The job again, under the lock of its run. */
export const lockedJob = async ({ tx, organizationId }: Unit, jobId: string): Promise<JobRow> => {
  const [row] = await tx.$queryRawUnsafe<JobRow[]>(`${JOB} FOR UPDATE`, organizationId, jobId);
  if (!row) throw new Error(`job ${jobId} is not there`);
  return row;
};
