import { readAs, systemReader, type Database } from '@ratchet/prisma/database';
import type { OfRun } from '@ratchet/workflows/agent-run/activity-types';
import { instantSql } from './rows';

// arrays and objects are built in a fixed order, so that the same run gives the same bytes
const MANIFEST = `SELECT json_build_object(
  'artifacts', (SELECT coalesce(json_agg(json_build_object('entityType', a.entity_type, 'id', a.id, 'mediaType', a.media_type, 'name', a.name, 'sha256', a.sha256, 'sizeBytes', b.size_bytes, 'stepKey', a.step_key, 'version', a.version) ORDER BY a.logical_name, a.version), '[]')
    FROM agent_run.artifacts a JOIN agent_run.artifact_blobs b ON b.organization_id = a.organization_id AND b.sha256 = a.sha256 WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.deleted_at IS NULL),
  'configSha256', r.config_sha256, 'costMicros', r.cost_micros, 'currency', r.currency,
  'eventChain', (SELECT json_build_object('hash', encode(e.hash, 'hex'), 'sequenceNum', e.sequence_num) FROM agent_run.run_events e WHERE e.organization_id = r.organization_id AND e.run_id = r.id ORDER BY e.sequence_num DESC LIMIT 1),
  'model', r.model, 'provider', r.provider, 'runId', r.id, 'schema', 1, 'seed', r.seed,
  'sources', (SELECT coalesce(json_agg(json_build_object('publisher', s.publisher, 'retrievedAt', ${instantSql('s.retrieved_at')}, 'snapshotArtifactId', s.snapshot_artifact_id, 'title', s.title, 'uri', s.uri) ORDER BY s.uri, s.id), '[]')
    FROM agent_run.sources s WHERE s.organization_id = r.organization_id AND s.run_id = r.id),
  'tokenUsage', r.token_usage, 'toolsSha256', r.tools_sha256) AS manifest
FROM agent_run.runs r WHERE r.organization_id = $1 AND r.id = $2`;

/** How a deliverable came to be: settings, tools, sources and every artifact by hash, with the head of the log's hash chain. */
export const manifestOf = (db: Database, { organizationId, runId }: OfRun): Promise<unknown> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<{ manifest: unknown }>({
      name: 'agent-manifest',
      text: MANIFEST,
      values: [organizationId, runId],
    });
    return rows[0]?.manifest ?? null;
  });
