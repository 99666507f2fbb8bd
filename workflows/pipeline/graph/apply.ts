import type { GraphEvent, GraphEventOf } from '../contract/event-payloads';
import type { GraphNode, GraphState, GraphTest } from '../contract/graph-model';
import { GRAPH_EVENT_TYPES, type GraphEventType } from '../event-names';
import { edgeKey, emptyGraph } from './state';

type Appliers = {
  readonly [T in GraphEventType]: (state: GraphState, payload: GraphEventOf<T>['payload']) => GraphState;
};
type Fields = Readonly<Record<string, unknown>>;

const without = <V>(record: Readonly<Record<string, V>>, ...keys: readonly string[]): Record<string, V> => {
  const rest = { ...record };
  for (const key of keys) delete rest[key];
  return rest;
};
/** Keys of `values` replace those of the record; null takes one away. */
const patched = (record: Fields, values: Fields): Record<string, unknown> => ({
  ...without(record, ...Object.keys(values)),
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
});
const withNode = (state: GraphState, id: string, edit: (node: GraphNode) => GraphNode): GraphState => {
  const node = state.nodes[id];
  return node ? { ...state, nodes: { ...state.nodes, [id]: edit(node) } } : state;
};
const inserted = <V>(list: readonly V[], item: V, index: number): V[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];
const replayed = (
  state: GraphState,
  { changes }: { changes: readonly { type: string; payload: Fields }[] },
): GraphState => changes.reduce((current, change) => apply(current, change as unknown as GraphEvent), state);
/** Tests have no order of their own. */
export const sortedTests = (tests: readonly GraphTest[]): GraphTest[] =>
  [...tests].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const same = (state: GraphState): GraphState => state;

const APPLIERS: Appliers = {
  'pipeline.created': (_state, { name, settings }) => ({ ...emptyGraph, name, settings }),
  'pipeline.renamed': (state, { after }) => ({ ...state, name: after }),
  'pipeline.settings_edited': (state, { after }) => ({
    ...state,
    settings: { ...state.settings, ...(after as Partial<GraphState['settings']>) },
  }),
  'pipeline.archived': (state) => ({ ...state, archived: true }),
  'pipeline.restored': (state) => ({ ...state, archived: false }),
  'pipeline.imported': same,
  'graph.restored': replayed,
  'node.added': (state, { node }) => ({ ...state, nodes: { ...state.nodes, [node.id]: node } }),
  'node.renamed': (state, { nodeId, after }) => withNode(state, nodeId, (node) => ({ ...node, name: after })),
  'node.removed': (state, { node }) => ({
    ...state,
    nodes: without(state.nodes, node.id),
    edges: Object.fromEntries(
      Object.entries(state.edges).filter(([, { from, to }]) => from !== node.id && to !== node.id),
    ),
  }),
  'node.moved': (state, { nodeId, after }) => withNode(state, nodeId, (node) => ({ ...node, position: after })),
  'node.refiled': (state, { nodeId, after }) => withNode(state, nodeId, (node) => ({ ...node, folder: after })),
  'node.described': (state, { nodeId, after }) => withNode(state, nodeId, (node) => ({ ...node, description: after })),
  'node.sql_edited': (state, { nodeId, after }) => withNode(state, nodeId, (node) => ({ ...node, body: after })),
  'node.config_edited': (state, { nodeId, after }) =>
    withNode(state, nodeId, (node) => ({ ...node, config: patched(node.config, after) })),
  'column.added': (state, { nodeId, column, index }) =>
    withNode(state, nodeId, (node) => ({ ...node, columns: inserted(node.columns, column, index) })),
  'column.edited': (state, { nodeId, column, after }) =>
    withNode(state, nodeId, (node) => ({
      ...node,
      columns: node.columns.map((one) => (one.name === column ? ({ ...one, ...after } as typeof one) : one)),
    })),
  'column.removed': (state, { nodeId, column }) =>
    withNode(state, nodeId, (node) => ({ ...node, columns: node.columns.filter(({ name }) => name !== column.name) })),
  'column.reordered': (state, { nodeId, after }) =>
    withNode(state, nodeId, (node) => ({
      ...node,
      columns: [...node.columns].sort((a, b) => after.indexOf(a.name) - after.indexOf(b.name)),
    })),
  'test.added': (state, { nodeId, test }) =>
    withNode(state, nodeId, (node) => ({ ...node, tests: sortedTests([...node.tests, test]) })),
  'test.edited': (state, { nodeId, testId, after }) =>
    withNode(state, nodeId, (node) => ({
      ...node,
      tests: node.tests.map((test) => (test.id === testId ? ({ ...test, ...after } as typeof test) : test)),
    })),
  'test.removed': (state, { nodeId, test }) =>
    withNode(state, nodeId, (node) => ({ ...node, tests: node.tests.filter(({ id }) => id !== test.id) })),
  'edge.connected': (state, { edge }) => ({ ...state, edges: { ...state.edges, [edgeKey(edge)]: edge } }),
  'edge.disconnected': (state, { edge }) => ({ ...state, edges: without(state.edges, edgeKey(edge)) }),
  'macro.added': (state, { file }) => ({ ...state, macros: { ...state.macros, [file.path]: file } }),
  'macro.edited': (state, { path, after }) => ({ ...state, macros: { ...state.macros, [path]: { path, ...after } } }),
  'macro.removed': (state, { file }) => ({ ...state, macros: without(state.macros, file.path) }),
  'file.added': (state, { file }) => ({ ...state, files: { ...state.files, [file.path]: file } }),
  'file.edited': (state, { path, after }) => ({ ...state, files: { ...state.files, [path]: { path, ...after } } }),
  'file.removed': (state, { file }) => ({ ...state, files: without(state.files, file.path) }),
  'frame.added': (state, { frame }) => ({ ...state, frames: { ...state.frames, [frame.id]: frame } }),
  'frame.edited': (state, { frameId, after }) => {
    const frame = state.frames[frameId];
    return frame ? { ...state, frames: { ...state.frames, [frameId]: { ...frame, ...after } as typeof frame } } : state;
  },
  'frame.removed': (state, { frame }) => ({ ...state, frames: without(state.frames, frame.id) }),
  'history.undone': replayed,
  'history.redone': replayed,
  'snapshot.taken': same,
};

const isGraphEvent = (type: string): type is GraphEventType => (GRAPH_EVENT_TYPES as readonly string[]).includes(type);

/** The state after one event. It never refuses: what is in the stream was accepted before. */
export const apply = (state: GraphState, { type, payload }: GraphEvent): GraphState =>
  APPLIERS[type](state, payload as never);

/** An event as the store and the streams give it. */
export type StoredEvent = { readonly sequence: number; readonly type: string; readonly payload: Fields };

/** Folds stored events in order; the version is the last one's sequence. Events that are not the graph's only move the version. */
export const fold = (state: GraphState, events: readonly StoredEvent[]): GraphState =>
  events.reduce((current, { sequence, type, payload }) => {
    const next = isGraphEvent(type) ? apply(current, { type, payload } as unknown as GraphEvent) : current;
    return { ...next, version: sequence };
  }, state);
