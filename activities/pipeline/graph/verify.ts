import type { GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { canonicalJson, stateSha256 } from '@ratchet/workflows/pipeline/graph/canonical';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { fold } from '@ratchet/workflows/pipeline/state';
import { query, type Source } from '../query';
import { eventsBetween, type GraphRow } from './events';
import { READ_MODELS, rowChanges, type ReadModel } from './rows';

type Kept = Map<string, Record<string, unknown>>;
type Tables = ReadonlyMap<ReadModel, Kept>;

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${column}`;

/** Events that one commit appended. */
const commitsOf = (rows: readonly GraphRow[]): GraphRow[][] => {
  const commits: GraphRow[][] = [];
  for (const row of rows) {
    const last = commits.at(-1);
    const isSame = last?.[0]?.payload.commandId === row.payload.commandId && last[0].at === row.at;
    if (isSame) last?.push(row);
    else commits.push([row]);
  }
  return commits;
};

const replayInto = (
  tables: Tables,
  pipelineId: string,
  before: GraphState,
  commit: readonly GraphRow[],
): GraphState => {
  const after = fold(before, commit);
  const { at, userId } = commit[0] as GraphRow;
  const views = [before, after].map((state) => ({ state, issues: issuesOf(state) }));
  const changes = rowChanges(pipelineId, views[0] as (typeof views)[0], views[1] as (typeof views)[0]);
  for (const [table, { written, removed }] of changes) {
    const kept = tables.get(table) as Kept;
    for (const id of removed) kept.set(id, { ...kept.get(id), updated_at: at, deleted_at: at });
    for (const row of written) {
      const first = kept.get(row.id) ?? { created_at: at, created_by: userId };
      kept.set(row.id, { ...first, ...row, updated_at: at, deleted_at: null });
    }
  }
  return after;
};

const storedRows = async (source: Source, key: readonly string[], { name, columns }: ReadModel): Promise<Kept> => {
  const own = Object.keys(columns).map((column) => `"${column}"`);
  const times = ['created_at', 'updated_at', 'deleted_at'].map(instant);
  const text = `SELECT id, ${[...own, ...times].join(', ')}, created_by FROM ${name} WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid`;
  const rows = await query<Record<string, unknown>>(source, text, key);
  return new Map(rows.map((row) => [String(row['id']), row]));
};

/**
 * Replays a stream from its first event and compares what comes of it with what is stored: read models row by row, the state's hash, each snapshot.
 * Answers one line for each difference; none is proof.
 */
export const verifyPipeline = async (source: Source, organizationId: string, pipelineId: string): Promise<string[]> => {
  const key = [organizationId, pipelineId] as const;
  const rows = await eventsBetween(source, ...key, 0, Number.MAX_SAFE_INTEGER);
  const tables: Tables = new Map(READ_MODELS.map((table) => [table, new Map()]));
  const hashes = new Map<number, string>();
  let state = emptyGraph;
  for (const commit of commitsOf(rows)) {
    state = replayInto(tables, pipelineId, state, commit);
    hashes.set(state.version, stateSha256(state));
  }
  const differences: string[] = [];
  for (const [table, expected] of tables) {
    const stored = await storedRows(source, key, table);
    for (const id of new Set([...expected.keys(), ...stored.keys()]))
      if (canonicalJson(expected.get(id)) !== canonicalJson(stored.get(id))) differences.push(`${table.name} ${id}`);
  }
  const head =
    'SELECT head_version::float8 AS version, state_sha256 AS hash FROM pipeline.pipeline WHERE organization_id = $1::uuid AND id = $2::uuid';
  const kept =
    'SELECT of_version::float8 AS version, state_sha256 AS hash FROM pipeline.pipeline_snapshot WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid';
  for (const [name, text] of [
    ['pipeline.pipeline', head],
    ['pipeline.pipeline_snapshot', kept],
  ] as const)
    for (const { version, hash } of await query<{ version: number; hash: string }>(source, text, key))
      if (hashes.get(version) !== hash) differences.push(`${name} version ${version}`);
  return differences;
};
