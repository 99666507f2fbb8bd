import type { Unit } from '@ratchet/prisma/commit';
import type { GraphIssue, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { stateSha256 } from '@ratchet/workflows/pipeline/graph/canonical';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { SNAPSHOT_EVERY } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import { rowChanges, type ReadModel, type Row } from './rows';

const quoted = (column: string): string => `"${column}"`;

const write = (unit: Unit, pipelineId: string, { name, columns }: ReadModel, rows: readonly Row[]): Promise<number> => {
  const own = Object.keys(columns).map(quoted);
  const recordset = ['id uuid', ...Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`)];
  return unit.tx.$executeRawUnsafe(
    `INSERT INTO ${name} (organization_id, pipeline_id, created_at, created_by, updated_at, id, ${own.join(', ')})
     SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::uuid, $3::timestamptz, r.id, ${own.map((column) => `r.${column}`).join(', ')}
     FROM jsonb_to_recordset($5::jsonb) AS r (${recordset.join(', ')})
     ON CONFLICT (organization_id, id) DO UPDATE SET ${own.map((column) => `${column} = excluded.${column}`).join(', ')}, updated_at = excluded.updated_at, deleted_at = NULL`,
    unit.organizationId,
    pipelineId,
    unit.at.toISOString(),
    unit.context.actor.userId,
    JSON.stringify(rows),
  );
};

const remove = (unit: Unit, { name }: ReadModel, ids: readonly string[]): Promise<number> =>
  unit.tx.$executeRawUnsafe(
    `UPDATE ${name} SET deleted_at = $2::timestamptz, updated_at = $2::timestamptz WHERE organization_id = $1::uuid AND id = ANY ($3::uuid[]) AND deleted_at IS NULL`,
    unit.organizationId,
    unit.at.toISOString(),
    ids,
  );

const assertCount = (found: number, wanted: number, what: string): void => {
  if (found !== wanted) throw new Error(`${what}: ${found} rows instead of ${wanted}`);
};

const SNAPSHOT = `INSERT INTO pipeline.pipeline_snapshot (organization_id, id, pipeline_id, of_version, state, state_sha256, label, created_at, created_by)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5::jsonb, $6, $7, $8::timestamptz, $9::uuid)`;

/** Keeps a version whole; with a label it is one that a person named. */
export const saveSnapshot = async (
  unit: Unit,
  pipelineId: string,
  state: GraphState,
  label: string | null,
): Promise<{ id: string; stateSha256: string }> => {
  const id = uuidv7();
  const hash = stateSha256(state);
  const { userId } = unit.context.actor;
  const values = [unit.organizationId, id, pipelineId, state.version, JSON.stringify(state), hash, label];
  await unit.tx.$executeRawUnsafe(SNAPSHOT, ...values, unit.at.toISOString(), userId);
  return { id, stateSha256: hash };
};

const HEAD = `UPDATE pipeline.pipeline SET name = $3, project_name = $4, head_version = $5, state_sha256 = $6, updated_at = $7::timestamptz,
  archived_at = CASE WHEN $8::boolean THEN coalesce(archived_at, $7::timestamptz) END
  WHERE organization_id = $1::uuid AND id = $2::uuid AND deleted_at IS NULL`;

/** Writes what differs between two versions into the read models, and a snapshot now and then. Answers the open issues. */
export const saveGraph = async (
  unit: Unit,
  pipelineId: string,
  before: GraphState,
  after: GraphState,
): Promise<readonly GraphIssue[]> => {
  const issues = issuesOf(after);
  const head = [after.name, after.settings.projectName, after.version, stateSha256(after), unit.at.toISOString()];
  const updated = await unit.tx.$executeRawUnsafe(HEAD, unit.organizationId, pipelineId, ...head, after.archived);
  assertCount(updated, 1, 'pipeline');
  const changes = rowChanges(pipelineId, { state: before, issues: issuesOf(before) }, { state: after, issues });
  for (const [table, { written, removed }] of changes) {
    if (removed.length > 0) assertCount(await remove(unit, table, removed), removed.length, table.name);
    if (written.length > 0) assertCount(await write(unit, pipelineId, table, written), written.length, table.name);
  }
  const passed = (version: number): number => Math.floor(version / SNAPSHOT_EVERY);
  if (passed(after.version) > passed(before.version)) await saveSnapshot(unit, pipelineId, after, null);
  return issues;
};
