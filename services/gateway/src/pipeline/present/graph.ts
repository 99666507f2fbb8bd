import type { GraphVersion } from '@ratchet/activities/pipeline/graph/load-graph';
import type { graphBody } from '@ratchet/workflows/pipeline/contract/graph-answers';
import { stateSha256 } from '@ratchet/workflows/pipeline/graph/canonical';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { edgesOf, nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import type { z } from 'zod';

type Parts = {
  readonly columns: boolean;
  readonly issues: boolean;
  readonly texts: ReadonlyMap<string, string> | null;
};
const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

/** The graph of one version as it is answered; `texts` holds the SQL where that is wanted. */
export const presentGraph = (
  pipelineId: string,
  { state, at, headVersion }: GraphVersion,
  { columns, issues, texts }: Parts,
): z.input<typeof graphBody> => ({
  pipelineId,
  name: state.name,
  archived: state.archived,
  version: state.version,
  at,
  headVersion,
  settings: state.settings,
  nodes: nodesOf(state).map(({ columns: declared, tests, ...node }) => ({
    ...node,
    ...(columns ? { columns: declared, tests } : {}),
    ...(texts ? { sql: node.body ? (texts.get(node.body.sha256) ?? null) : null } : {}),
  })),
  edges: edgesOf(state),
  issues: issues ? issuesOf(state) : [],
  frames: Object.values(state.frames).sort((a, b) => (a.id < b.id ? -1 : 1)),
  macros: Object.values(state.macros).sort(byPath),
  files: Object.values(state.files).sort(byPath),
  stateSha256: stateSha256(state),
});
