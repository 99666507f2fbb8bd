import type { GraphEdge, GraphState } from '../contract/graph-model';
import { emit, GraphRefusal, nodeIn, type Draft } from './draft';
import { edgeKey, edgesOf, hasSql, nodesOf, resolver } from './state';

const refuseEdge = (reason: string, details: Readonly<Record<string, unknown>>): never => {
  throw new GraphRefusal('PIPE_008', { reason, ...details });
};

/** Why no edge may run between these two, whoever draws it; null when one may. */
const endsRefuse = (draft: Draft, { from, to }: Pick<GraphEdge, 'from' | 'to'>): string | null => {
  const source = draft.state.nodes[from];
  const target = draft.state.nodes[to];
  if (!source || !target) return 'one of its ends is no node of this graph';
  if (target.kind === 'SOURCE' || target.kind === 'SEED')
    return `${target.name} is a ${target.kind.toLowerCase()}: nothing comes before it`;
  if (source.kind === 'EXPOSURE') return `${source.name} is an exposure: nothing comes after it`;
  return null;
};

const record = (draft: Draft, type: 'edge.connected' | 'edge.disconnected', edge: GraphEdge): void =>
  emit(draft, { type, payload: { edge, from: nodeIn(draft, edge.from).name, to: nodeIn(draft, edge.to).name } });

/** Draws an edge. @throws GraphRefusal PIPE_003, PIPE_008 */
export const connect = (draft: Draft, from: string, to: string): void => {
  const edge: GraphEdge = { from, to, origin: 'DECLARED' };
  const refused = endsRefuse(draft, edge);
  if (refused !== null) refuseEdge(refused, { from, to });
  if (draft.state.edges[edgeKey(edge)]) refuseEdge('it is there already', { from, to });
  record(draft, 'edge.connected', edge);
};

/** Takes a drawn edge away. An edge that follows from SQL goes by editing the SQL. @throws GraphRefusal PIPE_008 */
export const disconnect = (draft: Draft, from: string, to: string): void => {
  const edge: GraphEdge = { from, to, origin: 'DECLARED' };
  if (!draft.state.edges[edgeKey(edge)]) {
    const positions = callsBetween(draft.state, from, to);
    refuseEdge(positions.length > 0 ? 'it follows from the SQL: edit the SQL to remove it' : 'there is no such edge', {
      from,
      to,
      positions,
    });
  }
  record(draft, 'edge.disconnected', edge);
};

const callsBetween = (state: GraphState, from: string, to: string): { line: number; column: number }[] => {
  const resolve = resolver(state);
  const calls = state.nodes[to]?.body?.calls ?? [];
  return calls.filter((call) => resolve(call)?.id === from).map(({ line, column }) => ({ line, column }));
};

/** Makes the SQL edges what the bodies say, as part of the same command. */
export const followSql = (draft: Draft): void => {
  const resolve = resolver(draft.state);
  const wanted = new Map<string, GraphEdge>();
  for (const node of nodesOf(draft.state).filter(hasSql))
    for (const call of node.body?.calls ?? []) {
      const from = resolve(call)?.id;
      if (from === undefined) continue;
      const edge: GraphEdge = { from, to: node.id, origin: 'SQL' };
      wanted.set(edgeKey(edge), edge);
    }
  for (const edge of edgesOf(draft.state))
    if (edge.origin === 'SQL' && !wanted.delete(edgeKey(edge))) record(draft, 'edge.disconnected', edge);
  for (const edge of wanted.values()) record(draft, 'edge.connected', edge);
};

/** Ids along a cycle, its first node again at the end; null when there is none. */
export const findCycle = (state: GraphState): string[] | null => {
  const next = new Map<string, string[]>();
  for (const { from, to } of edgesOf(state)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { id: string; rest: string[] }[] = [];
    const enter = (id: string): void => {
      path.push(id);
      onPath.add(id);
      stack.push({ id, rest: [...(next.get(id) ?? [])] });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.rest.shift();
      if (child === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        stack.pop();
      } else if (onPath.has(child)) return [...path.slice(path.indexOf(child)), child];
      else if (!done.has(child)) enter(child);
    }
  }
  return null;
};
