import type { GraphEdge, GraphNode, GraphState, JinjaCall } from '../contract/graph-model';
import { NAMED_KINDS, SQL_KINDS } from '../names';

export const emptyGraph: GraphState = {
  version: 0,
  name: '',
  archived: false,
  settings: { projectName: '', dbtVersion: null, vars: {}, folders: {}, extra: {} },
  nodes: {},
  edges: {},
  macros: {},
  files: {},
  frames: {},
};

export const edgeKey = ({ from, to, origin }: GraphEdge): string => `${from}/${to}/${origin}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** In one order whatever way the state came about. */
export const nodesOf = (state: GraphState): GraphNode[] =>
  Object.values(state.nodes).sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id));
export const edgesOf = (state: GraphState): GraphEdge[] =>
  Object.values(state.edges).sort((a, b) => byText(edgeKey(a), edgeKey(b)));

export const isNamed = ({ kind }: GraphNode): boolean => NAMED_KINDS.includes(kind);
export const hasSql = ({ kind }: GraphNode): boolean => SQL_KINDS.includes(kind);
export const isEnabled = ({ config }: GraphNode): boolean => config['enabled'] !== false;
/** Name of a source as `source()` takes it: the group, then the table. */
export const sourceName = ({ config, name }: GraphNode): readonly [string, string] => [
  typeof config['source_name'] === 'string' ? config['source_name'] : '',
  name,
];

const sourceKey = (group: string, table: string): string => `source.${group}.${table}`;
const modelKey = (name: string): string => `model.${name.toLowerCase()}`;

/** Finds the node that a `ref` or `source` call means; null when its name is no literal or nobody has it. */
export const resolver = (state: GraphState): ((call: JinjaCall) => GraphNode | null) => {
  const known = new Map<string, GraphNode>();
  for (const node of nodesOf(state)) {
    if (isNamed(node)) known.set(modelKey(node.name), node);
    else if (node.kind === 'SOURCE') known.set(sourceKey(...sourceName(node)), node);
  }
  return ({ function: kind, args }) => {
    if (kind === 'config' || args.some((part) => part === null)) return null;
    if (kind === 'ref') return known.get(modelKey(args.at(-1) ?? '')) ?? null;
    return known.get(sourceKey(args[0] ?? '', args[1] ?? '')) ?? null;
  };
};

/** Ids of the nodes right below `id`, drawn or by SQL. */
export const dependentsOf = (state: GraphState, id: string): string[] => [
  ...new Set(
    edgesOf(state)
      .filter(({ from }) => from === id)
      .map(({ to }) => to),
  ),
];
