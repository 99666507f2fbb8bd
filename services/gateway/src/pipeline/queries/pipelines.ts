import { query } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { PIPELINE_COLUMNS, readPipeline, type PipelineRow } from '../read-pipeline';
import { graphAt } from './graph';

type Item = PipelineRow & {
  readonly projectName: string;
  readonly nodes: number;
  readonly issues: number;
  readonly lastEditor: { readonly userId: string; readonly displayName: string } | null;
};

// the last editor is who wrote the stream's last event
const LIST = `SELECT ${PIPELINE_COLUMNS}, p.project_name AS "projectName",
  (SELECT count(*)::integer FROM pipeline.pipeline_node n WHERE n.organization_id = p.organization_id AND n.pipeline_id = p.id AND n.deleted_at IS NULL) AS nodes,
  (SELECT count(*)::integer FROM pipeline.pipeline_issue i WHERE i.organization_id = p.organization_id AND i.pipeline_id = p.id AND i.deleted_at IS NULL) AS issues,
  (SELECT json_build_object('userId', e.actor->>'userId', 'displayName', coalesce(u.display_name, 'A former user')) FROM platform.event e
    LEFT JOIN platform.user_account u ON u.organization_id = e.organization_id AND u.id = (e.actor->>'userId')::uuid
    WHERE e.organization_id = p.organization_id AND e.aggregate_type = '${PIPELINE_AGGREGATE}' AND e.aggregate_id = p.id AND e.sequence = p.head_version AND e.actor->>'userId' IS NOT NULL) AS "lastEditor"
FROM pipeline.pipeline p
WHERE p.organization_id = $1::uuid AND p.deleted_at IS NULL AND (p.archived_at IS NOT NULL) = $2::boolean AND ($3::text IS NULL OR p.name ILIKE $3)
  AND ($4::timestamptz IS NULL OR (p.updated_at, p.id) < ($4::timestamptz, $5::uuid))
ORDER BY p.updated_at DESC, p.id DESC LIMIT $6`;

const matching = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

export const pipelineQueries = (
  deps: GatewayDeps,
): Pick<PipelineHandlers, 'listPipelines' | 'getPipeline' | 'pipelineEvents'> => ({
  listPipelines: ({ query: { limit, cursor, q, archived }, reader }) =>
    readAs(deps.db, reader, async (client) => {
      const [updatedAt = null, id = null] = cursor === undefined ? [] : deps.cursors.decode(cursor);
      const values = [reader.organizationId, archived, q === undefined ? null : matching(q), updatedAt, id, limit + 1];
      const rows = await query<Item>(client, LIST, values);
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.updatedAt, last.id]) : null } };
    }),
  getPipeline: ({ params, reader }) =>
    readAs(deps.db, reader, async (client) => {
      const row = await readPipeline(client, reader.organizationId, params.id);
      const { state } = await graphAt(client, reader.organizationId, params.id);
      return { status: 200, body: { ...row, settings: state.settings } };
    }),
  pipelineEvents: async (request) => {
    const { params, reader } = request;
    // what the caller may not see has no stream
    await readAs(deps.db, reader, (client) => readPipeline(client, reader.organizationId, params.id));
    return deps.streams.aggregate(request as unknown as OperationRequest, PIPELINE_AGGREGATE, params.id);
  },
});
