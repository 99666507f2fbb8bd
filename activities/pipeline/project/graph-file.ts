import type { GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { edgesOf, nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { z } from 'zod';

/** What dbt's own files cannot say: identities, the canvas, and edges that no SQL has. */
const graphFile = z.object({
  pipelineId: z.string(),
  name: z.string(),
  version: z.number().int(),
  nodes: z.record(
    z.string(),
    z.object({
      kind: z.string(),
      name: z.string(),
      position: z.object({ x: z.number(), y: z.number() }),
      singularTests: z.array(z.object({ id: z.string(), name: z.string(), column: z.string().nullable() })),
    }),
  ),
  declaredEdges: z.array(z.object({ from: z.string(), to: z.string() })),
  frames: z.array(z.looseObject({ id: z.string() })),
});
export type GraphFile = z.output<typeof graphFile>;

export const graphFileOf = (state: GraphState, pipelineId: string): GraphFile => ({
  pipelineId,
  name: state.name,
  version: state.version,
  nodes: Object.fromEntries(
    nodesOf(state).map(({ id, kind, name, position, tests }) => [
      id,
      {
        kind,
        name,
        position,
        singularTests: tests
          .filter((test) => test.kind === 'SINGULAR')
          .map((test) => ({ id: test.id, name: test.name, column: test.column })),
      },
    ]),
  ),
  declaredEdges: edgesOf(state)
    .filter(({ origin }) => origin === 'DECLARED')
    .map(({ from, to }) => ({ from, to })),
  frames: Object.values(state.frames).sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** The file's content, or null when it is missing or not ours. */
export const parseGraphFile = (bytes: Buffer | undefined): GraphFile | null => {
  if (bytes === undefined) return null;
  try {
    return graphFile.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
};
