import type { Unit } from '@ratchet/prisma/commit';
import type { Database } from '@ratchet/prisma/database';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { ExportFormat, JobStatus } from '@ratchet/workflows/agent-run/names';

/** What a job is to make, by its type. `sha256` is the content it is made of: with the subject it makes the key. */
export type JobWork =
  | {
      readonly jobType: 'render_export';
      readonly input: { readonly format: ExportFormat; readonly sha256: string; readonly deliverable?: 'website' };
    }
  | { readonly jobType: 'generate_companion_report'; readonly input: { readonly sha256: string } };

export type JobRow = JobWork & {
  readonly id: string;
  readonly jobKey: string;
  readonly runId: string;
  readonly status: JobStatus;
  readonly attempt: number;
  /** Set when the status is `success`. */
  readonly resultArtifactId: string | null;
};

const JOB = `SELECT id, job_key AS "jobKey", run_id AS "runId", job_type AS "jobType", status, attempt, input, result_artifact_id AS "resultArtifactId"
FROM agent_run.jobs WHERE organization_id = $1::uuid AND id = $2::uuid`;

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

/** The file of a job that is done; null while it is not. */
export const resultOf = ({ status, resultArtifactId }: JobRow): { artifactId: string } | null =>
  status === 'success' && resultArtifactId !== null ? { artifactId: resultArtifactId } : null;
