import type { Unit } from '@ratchet/prisma/commit';
import type { GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { blockingIssues } from '@ratchet/workflows/pipeline/graph/issues';
import { v7 as uuidv7 } from 'uuid';
import { PipelineFailure } from '../failure';
import { loadGraph } from '../graph/load-graph';
import { loadTexts } from '../graph/texts';
import type { GitStore } from '../git/store';
import { exportProject } from '../project/export-project';
import { query } from '../query';

export type Exported = {
  readonly version: number;
  readonly commitSha: string;
  readonly treeSha: string;
  readonly branch: string;
  readonly files: number;
  /** False when the version had been committed before. */
  readonly created: boolean;
};

const AUTHOR = { name: 'Ratchet', email: 'ratchet@localhost' };

const BRANCH = `SELECT git_branch AS branch FROM pipeline.pipeline WHERE organization_id = $1::uuid AND id = $2::uuid AND deleted_at IS NULL`;
const DONE = `SELECT version::float8 AS version, commit_sha AS "commitSha", tree_sha AS "treeSha", branch, files FROM pipeline.pipeline_export WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid AND branch = $3 ORDER BY id`;
const EDITORS = `SELECT DISTINCT u.display_name AS name, u.email FROM platform.event e JOIN platform.user_account u ON u.organization_id = e.organization_id AND u.id = (e.actor->>'userId')::uuid
  WHERE e.organization_id = $1::uuid AND e.aggregate_type = 'pipeline' AND e.aggregate_id = $2::uuid AND e.sequence > $3 AND e.sequence <= $4 ORDER BY 1, 2`;
const INSERT = `INSERT INTO pipeline.pipeline_export (organization_id, id, pipeline_id, version, commit_sha, tree_sha, branch, files, created_at, created_by) VALUES ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8, $9::timestamptz, $10::uuid)`;

/** Hashes of every text that the project's files are made of. */
const textsOf = ({ nodes, macros, files }: GraphState): readonly string[] => {
  const bodies = Object.values(nodes).flatMap(({ body, tests }) => [body, ...tests.map((test) => test.body)]);
  const hashes = [...bodies, ...Object.values(macros), ...Object.values(files)].flatMap((text) => text?.sha256 ?? []);
  return [...new Set(hashes)];
};

/**
 * Commits one version of the graph as a dbt project and keeps which commit it is: asked again, it answers the same.
 * @throws PipelineFailure PIPE_009 no such version, PIPE_010 open issues, PIPE_011 the branch moved.
 */
export const exportVersion = async (
  git: GitStore,
  unit: Unit,
  pipelineId: string,
  wanted: number | undefined,
): Promise<Exported> => {
  const { tx, organizationId } = unit;
  // one export at a time: the branch grows commit by commit
  await tx.$executeRawUnsafe(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, `pipeline.export ${pipelineId}`);
  const [pipeline] = await query<{ branch: string }>(tx, BRANCH, [organizationId, pipelineId]);
  const graph = await loadGraph(tx, organizationId, pipelineId, wanted);
  if (!pipeline || !graph) throw new PipelineFailure('PIPE_009', { at: wanted ?? 'head', currentVersion: 0 });
  const { branch } = pipeline;
  const { version } = graph.state;
  const done = await query<Omit<Exported, 'created'>>(tx, DONE, [organizationId, pipelineId, branch]);
  const known = done.find((one) => one.version === version);
  if (known) return { ...known, created: false };

  const errors = blockingIssues(graph.state);
  if (errors.length > 0)
    throw new PipelineFailure('PIPE_010', { issues: errors.map(({ message }) => message), items: errors });
  // ids grow with time: the last export is the head of the branch
  const parent = done.at(-1);
  const files = exportProject(graph.state, {
    pipelineId,
    texts: await loadTexts(tx, organizationId, textsOf(graph.state)),
  });
  const editors = await query<{ name: string; email: string }>(tx, EDITORS, [
    organizationId,
    pipelineId,
    parent?.version ?? 0,
    version,
  ]);
  const trailers = editors.map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
  const { commitSha, treeSha } = await git.commit(
    { organizationId, pipelineId },
    {
      branch,
      files,
      message: [`${graph.state.name}, version ${version}`, '', ...trailers].join('\n'),
      author: AUTHOR,
      date: new Date(graph.at),
      parent: parent?.commitSha ?? null,
    },
  );
  const row = { version, commitSha, treeSha, branch, files: files.size };
  await query(tx, INSERT, [
    organizationId,
    uuidv7(),
    pipelineId,
    version,
    commitSha,
    treeSha,
    branch,
    files.size,
    unit.at.toISOString(),
    unit.context.actor.userId,
  ]);
  return { ...row, created: true };
};
