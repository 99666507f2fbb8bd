import { query, type Source } from '@ratchet/activities/pipeline/query';
import { ApiError } from '../platform/api-error';

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of a pipeline as every answer shows them. */
export const PIPELINE_COLUMNS = `p.id, p.name, p.slug, p.head_version::float8 AS version, p.state_sha256 AS "stateSha256", ${instant('p.archived_at')} AS "archivedAt",
  p.git_remote AS "gitRemote", p.git_branch AS "gitBranch", p.default_environment_id AS "defaultEnvironmentId", ${instant('p.created_at')} AS "createdAt", ${instant('p.updated_at')} AS "updatedAt"`;

export type PipelineRow = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly version: number;
  readonly stateSha256: string;
  readonly archivedAt: string | null;
  readonly gitRemote: string | null;
  readonly gitBranch: string;
  readonly defaultEnvironmentId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const ONE = `SELECT ${PIPELINE_COLUMNS} FROM pipeline.pipeline p WHERE p.organization_id = $1::uuid AND p.id = $2::uuid AND p.deleted_at IS NULL`;

/** @throws ApiError NOT_FOUND_001 */
export const readPipeline = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
): Promise<PipelineRow> => {
  const [row] = await query<PipelineRow>(source, ONE, [organizationId, pipelineId]);
  if (!row) throw new ApiError('NOT_FOUND_001');
  return row;
};
