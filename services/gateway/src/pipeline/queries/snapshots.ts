import { query } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import type { GatewayDeps } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { namesOf, personOf } from '../names';
import { readPipeline } from '../read-pipeline';

const LABELLED = `SELECT id, of_version::float8 AS "ofVersion", state_sha256 AS "stateSha256", label, created_by AS "createdBy",
  to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt"
  FROM pipeline.pipeline_snapshot WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid AND label IS NOT NULL ORDER BY of_version DESC, id DESC LIMIT 500`;

type Row = {
  readonly id: string;
  readonly ofVersion: number;
  readonly stateSha256: string;
  readonly label: string;
  readonly createdAt: string;
  readonly createdBy: string | null;
};

export const snapshotQueries = (deps: GatewayDeps): Pick<PipelineHandlers, 'listPipelineSnapshots'> => ({
  listPipelineSnapshots: ({ params, reader }) =>
    readAs(deps.db, reader, async (client) => {
      await readPipeline(client, reader.organizationId, params.id);
      const rows = await query<Row>(client, LABELLED, [reader.organizationId, params.id]);
      const names = await namesOf(
        client,
        reader.organizationId,
        rows.map(({ createdBy }) => createdBy),
      );
      const items = rows.map(({ createdBy, ...row }) => ({ ...row, createdBy: personOf(names, createdBy) }));
      return { status: 200, body: { items } };
    }),
});
