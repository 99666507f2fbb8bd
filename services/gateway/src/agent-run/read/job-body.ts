import { instantSql } from '@ratchet/activities/agent-run/rows';
import type { job } from '@ratchet/workflows/agent-run/contract/artifact-schemas';
import type { z } from 'zod';

export type JobBody = z.input<typeof job>;

export const JOB = `SELECT j.id, j.job_key AS "jobKey", j.run_id AS "runId", j.job_type AS "jobType", j.status, j.input->>'format' AS format, j.result_artifact_id AS "resultArtifactId", j.error, j.attempt,
  ${instantSql('j.created_at')} AS "createdAt", ${instantSql('j.updated_at')} AS "updatedAt" FROM agent_run.jobs j`;
