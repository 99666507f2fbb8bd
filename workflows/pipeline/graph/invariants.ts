import type { GraphNode, GraphState } from '../contract/graph-model';
import { MAX_NODES } from '../names';
import { GraphRefusal, refuseField } from './draft';
import { findCycle } from './edges';
import { isEnabled, isNamed, nodesOf, sourceName } from './state';

const text = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '');

/** What no two nodes may share: a name of dbt's, and the relation they would build or read. */
const claimsOf = (node: GraphNode): string[] => {
  if (node.kind === 'SOURCE') return [`source ${sourceName(node).join('.')}`];
  if (node.kind === 'EXPOSURE') return [`exposure ${node.name}`];
  if (!isNamed(node)) return [];
  const { database, schema, alias } = node.config;
  const relation = `relation ${text(database)}.${text(schema)}.${text(alias) || node.name.toLowerCase()}`;
  return [`name ${node.name.toLowerCase()}`, ...(isEnabled(node) ? [relation] : [])];
};

const assertNamesFree = (state: GraphState): void => {
  const claimed = new Map<string, GraphNode>();
  for (const node of nodesOf(state))
    for (const claim of claimsOf(node)) {
      const other = claimed.get(claim);
      if (other) throw new GraphRefusal('PIPE_004', { name: node.name, nodeIds: [other.id, node.id] });
      claimed.set(claim, node);
    }
};

/** Columns are known by name within their node, tests by id within the graph; singular and unit tests also name a file. */
const assertPartsApart = (state: GraphState): void => {
  const seen = new Set<string>();
  const claim = (key: string, field: string, name: string): void => {
    if (seen.has(key)) refuseField(field, `"${name}" is there twice`);
    seen.add(key);
  };
  for (const { id, columns, tests } of nodesOf(state)) {
    for (const { name } of columns) claim(`column/${id}/${name}`, 'column', name);
    for (const test of tests) {
      claim(`test/${test.id}`, 'test.id', test.id);
      if (test.kind !== 'GENERIC') claim(`${test.kind}/${test.name.toLowerCase()}`, 'test.name', test.name);
    }
  }
};

const assertAcyclic = (state: GraphState): void => {
  const cycle = findCycle(state);
  if (!cycle) return;
  const path = cycle.map((id) => state.nodes[id]?.name ?? id);
  throw new GraphRefusal('PIPE_003', { path, nodeIds: cycle });
};

/** What holds of every version. @throws GraphRefusal PIPE_001, PIPE_003, PIPE_004 */
export const assertInvariants = (state: GraphState): void => {
  if (Object.keys(state.nodes).length > MAX_NODES) refuseField('changes', `a graph has at most ${MAX_NODES} nodes`);
  assertNamesFree(state);
  assertPartsApart(state);
  assertAcyclic(state);
};
