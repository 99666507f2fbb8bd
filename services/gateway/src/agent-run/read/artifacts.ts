import { instantSql } from '@ratchet/activities/agent-run/rows';
import type { artifact } from '@ratchet/workflows/agent-run/contract/artifact-schemas';
import type { z } from 'zod';

export type ArtifactBody = z.input<typeof artifact>;

export const ARTIFACT = `SELECT a.id, a.run_id AS "runId", a.job_id AS "jobId", a.step_key AS "stepKey", a.sha256, b.size_bytes::float8 AS "sizeBytes", a.media_type AS "mediaType", a.name, a.version,
  a.entity_type AS "entityType", a.tags, ${instantSql('a.created_at')} AS "createdAt"
FROM agent_run.artifacts a JOIN agent_run.artifact_blobs b ON b.organization_id = a.organization_id AND b.sha256 = a.sha256`;
