import { instantSql } from '@ratchet/activities/agent-run/rows';
import type { citation, source } from '@ratchet/workflows/agent-run/contract/artifact-schemas';
import type { PoolClient } from 'pg';
import type { z } from 'zod';

export type SourceBody = z.input<typeof source> & { citations: z.input<typeof citation>[] };

// what child runs read bears the parent's text out too
const SOURCES = `WITH RECURSIVE family AS (
  SELECT id FROM agent_run.runs WHERE organization_id = $1 AND id = $2
  UNION ALL SELECT r.id FROM agent_run.runs r JOIN family f ON r.parent_run_id = f.id WHERE r.organization_id = $1)
SELECT s.id, s.uri, s.title, s.publisher, ${instantSql('s.retrieved_at')} AS "retrievedAt", s.snapshot_artifact_id AS "snapshotArtifactId", s.tool_call_id AS "toolCallId",
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'artifactId', c.artifact_id, 'marker', c.marker, 'start', c.char_start, 'end', c.char_end, 'sourceId', c.source_id, 'quote', c.quote, 'locator', c.locator, 'support', c.support)
    ORDER BY c.char_start), '[]') FROM agent_run.citations c WHERE c.organization_id = $1 AND c.run_id = $2 AND c.source_id = s.id) AS citations
FROM agent_run.sources s WHERE s.organization_id = $1 AND s.run_id IN (SELECT id FROM family) ORDER BY s.created_at, s.id`;

export const readSources = async (client: PoolClient, organizationId: string, runId: string): Promise<SourceBody[]> => {
  const { rows } = await client.query<SourceBody>({
    name: 'agent_sources',
    text: SOURCES,
    values: [organizationId, runId],
  });
  return rows;
};
