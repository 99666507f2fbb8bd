import type { GraphEdge, GraphNode, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { edgeKey, edgesOf, sourceName } from '@ratchet/workflows/pipeline/graph/state';
import type { GraphIssue, PipelineGraph } from '@/api/types';

/** One version of the graph as the page draws it; the SQL of a node is read when it is opened. */
export type Graph = GraphState & { readonly issues: readonly GraphIssue[] };

const keyed = <V>(items: readonly V[], key: (item: V) => string): Record<string, V> =>
  Object.fromEntries(items.map((item) => [key(item), item]));

/** The server's answer in the shape that the graph's own rules work on. */
export const toGraph = ({
  version,
  name,
  archived,
  settings,
  nodes,
  edges,
  macros,
  files,
  frames,
  issues,
}: PipelineGraph): Graph => ({
  version,
  name,
  archived,
  settings,
  nodes: keyed(
    nodes.map((node) => ({ ...node, columns: node.columns ?? [], tests: node.tests ?? [] })),
    ({ id }) => id,
  ),
  edges: keyed(edges, edgeKey),
  macros: keyed(macros, ({ path }) => path),
  files: keyed(files, ({ path }) => path),
  frames: keyed(frames, ({ id }) => id),
  issues,
});

export const upstreamOf = (graph: Graph, id: string): GraphNode[] => ends(graph, (edge) => edge.to === id, 'from');
export const downstreamOf = (graph: Graph, id: string): GraphNode[] => ends(graph, (edge) => edge.from === id, 'to');

const ends = (graph: Graph, wanted: (edge: GraphEdge) => boolean, end: 'from' | 'to'): GraphNode[] =>
  [
    ...new Set(
      edgesOf(graph)
        .filter(wanted)
        .map((edge) => edge[end]),
    ),
  ].flatMap((id) => graph.nodes[id] ?? []);

/** How the SQL of a dependent names the node. */
export const callOf = (node: GraphNode): string =>
  node.kind === 'SOURCE' ? `{{ source('${sourceName(node).join("', '")}') }}` : `{{ ref('${node.name}') }}`;

export const hasRelation = ({ kind }: GraphNode): boolean => kind !== 'EXPOSURE';
