import type { GraphEvent, GraphEventOf } from '../contract/event-payloads';
import type { Change } from '../contract/changes';
import type { GraphEdge } from '../contract/graph-model';
import type { GraphEventType } from '../event-names';

type Touches = { readonly [T in GraphEventType]: (payload: GraphEventOf<T>['payload']) => string[] };
const node = (id: string, part?: string): string => (part === undefined ? `node/${id}` : `node/${id}/${part}`);
const file = (path: string): string => `file/${path}`;
const frame = (id: string): string => `frame/${id}`;
const edgeOf = ({ from, to }: Pick<GraphEdge, 'from' | 'to'>): string => `edge/${from}/${to}`;
const parts = (prefix: string, values: object): string[] => Object.keys(values).map((key) => `${prefix}/${key}`);

const edgeTouches = ({ edge }: { edge: GraphEdge }): string[] =>
  edge.origin === 'SQL' ? [node(edge.to, 'sql')] : [edgeOf(edge)];
const nestedTouches = ({ changes }: { changes: readonly unknown[] }): string[] =>
  (changes as readonly GraphEvent[]).flatMap(touchesOf);

const TOUCHES: Touches = {
  'pipeline.created': () => ['pipeline'],
  'pipeline.renamed': () => ['pipeline/name'],
  'pipeline.settings_edited': ({ after }) => parts('pipeline/settings', after),
  'pipeline.archived': () => ['pipeline/archived'],
  'pipeline.restored': () => ['pipeline/archived'],
  'pipeline.imported': () => [],
  'graph.restored': nestedTouches,
  'node.added': ({ node: added }) => [node(added.id)],
  'node.renamed': ({ nodeId }) => [node(nodeId, 'name')],
  'node.removed': ({ node: removed, edges }) => [
    node(removed.id),
    ...edges.filter(({ origin }) => origin === 'DECLARED').map(edgeOf),
  ],
  'node.moved': ({ nodeId }) => [node(nodeId, 'position')],
  'node.refiled': ({ nodeId }) => [node(nodeId, 'folder')],
  'node.described': ({ nodeId }) => [node(nodeId, 'description')],
  // what only follows from a rename is worked out anew when that is undone
  'node.sql_edited': ({ nodeId, because }) => (because === undefined ? [node(nodeId, 'sql')] : []),
  'node.config_edited': ({ nodeId, after }) => parts(node(nodeId, 'config'), after),
  'column.added': ({ nodeId, column }) => [node(nodeId, `column/${column.name}`)],
  'column.edited': ({ nodeId, column, after }) => [
    node(nodeId, `column/${column}`),
    ...(after.name === undefined ? [] : [node(nodeId, `column/${after.name}`)]),
  ],
  'column.removed': ({ nodeId, column }) => [node(nodeId, `column/${column.name}`)],
  'column.reordered': ({ nodeId }) => [node(nodeId, 'columns')],
  'test.added': ({ nodeId, test }) => [node(nodeId, `test/${test.id}`)],
  'test.edited': ({ nodeId, testId }) => [node(nodeId, `test/${testId}`)],
  'test.removed': ({ nodeId, test }) => [node(nodeId, `test/${test.id}`)],
  'edge.connected': edgeTouches,
  'edge.disconnected': edgeTouches,
  'macro.added': (payload) => [file(payload.file.path)],
  'macro.edited': ({ path }) => [file(path)],
  'macro.removed': (payload) => [file(payload.file.path)],
  'file.added': (payload) => [file(payload.file.path)],
  'file.edited': ({ path }) => [file(path)],
  'file.removed': (payload) => [file(payload.file.path)],
  'frame.added': (payload) => [frame(payload.frame.id)],
  'frame.edited': ({ frameId }) => [frame(frameId)],
  'frame.removed': (payload) => [frame(payload.frame.id)],
  'history.undone': nestedTouches,
  'history.redone': nestedTouches,
  'snapshot.taken': () => [],
};

/** Keys of what an event changes, such as `node/<id>/sql`; a key covers everything below it. */
export const touchesOf = ({ type, payload }: GraphEvent): string[] => [...new Set(TOUCHES[type](payload as never))];

/** Keys that a change means to touch, told without the graph it was made on. */
export const touchesOfChange = (change: Change): string[] => {
  switch (change.type) {
    case 'node.added':
      return change.nodeId === undefined ? [] : [node(change.nodeId)];
    case 'node.removed':
      return [node(change.nodeId)];
    case 'pipeline.renamed':
      return ['pipeline/name'];
    case 'pipeline.settings_edited':
      return parts('pipeline/settings', change.settings);
    case 'node.renamed':
      return [node(change.nodeId, 'name')];
    case 'node.moved':
      return [node(change.nodeId, 'position')];
    case 'node.refiled':
      return [node(change.nodeId, 'folder')];
    case 'node.described':
      return [node(change.nodeId, 'description')];
    case 'node.sql_edited':
      return [node(change.nodeId, 'sql')];
    case 'node.config_edited':
      return parts(node(change.nodeId, 'config'), change.patch);
    case 'column.added':
      return [node(change.nodeId, `column/${change.column.name}`)];
    case 'column.edited':
      return [change.column, change.patch.name ?? change.column].map((name) => node(change.nodeId, `column/${name}`));
    case 'column.removed':
      return [node(change.nodeId, `column/${change.column}`)];
    case 'column.reordered':
      return [node(change.nodeId, 'columns')];
    case 'test.added':
      return change.test.id === undefined ? [] : [node(change.nodeId, `test/${change.test.id}`)];
    case 'test.edited':
    case 'test.removed':
      return [node(change.nodeId, `test/${change.testId}`)];
    case 'edge.connected':
    case 'edge.disconnected':
      return [edgeOf(change)];
    case 'macro.added':
    case 'macro.edited':
    case 'macro.removed':
    case 'file.added':
    case 'file.edited':
    case 'file.removed':
      return [file(change.path)];
    case 'frame.added':
      return change.frame.id === undefined ? [] : [frame(change.frame.id)];
    case 'frame.edited':
    case 'frame.removed':
      return [frame(change.frameId)];
    default:
      return change satisfies never;
  }
};

const covers = (a: string, b: string): boolean => a === b || b.startsWith(`${a}/`);

type KeyedEvent = { readonly touches: readonly string[] };
/** Per key of `mine` the first event of `theirs` that touches the same, a part of it, or all it is part of. */
export const collisions = <E extends KeyedEvent>(
  mine: readonly string[],
  theirs: readonly E[],
): { readonly key: string; readonly event: E }[] =>
  mine.flatMap((key) => {
    const event = theirs.find(({ touches }) => touches.some((other) => covers(key, other) || covers(other, key)));
    return event ? [{ key, event }] : [];
  });
