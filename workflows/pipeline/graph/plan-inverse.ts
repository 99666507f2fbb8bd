import type { GraphEvent, GraphEventOf } from '../contract/event-payloads';
import type { GraphColumn, GraphFrame, GraphTest, ProjectSettings } from '../contract/graph-model';
import type { GraphEventType } from '../event-names';
import { emit, type Draft } from './draft';
import { addColumn, addTest, editColumn, editTest, removeColumn, removeTest, reorderColumns } from './edit-parts';
import { addNode, describeNode, dropNode, editConfig, moveNode, refileNode, renameNode, setBody } from './edit-nodes';
import {
  addFile,
  addFrame,
  editFile,
  editFrame,
  editSettings,
  removeFile,
  removeFrame,
  renamePipeline,
} from './edit-project';
import { edgeKey } from './state';

type Inverses = { readonly [T in GraphEventType]: (draft: Draft, payload: GraphEventOf<T>['payload']) => void };
type Changes = GraphEventOf<'history.undone'>['payload']['changes'];

const nothing = (): void => undefined;
const nested = (draft: Draft, { changes }: { changes: Changes }): void =>
  planInverse(draft, changes as unknown as GraphEvent[]);

/** A drawn edge is set or taken away where both its ends still exist; SQL edges follow from the SQL. */
const setEdge = (
  draft: Draft,
  { edge, from, to }: GraphEventOf<'edge.connected'>['payload'],
  isWanted: boolean,
): void => {
  const { nodes, edges } = draft.state;
  if (edge.origin === 'SQL' || !nodes[edge.from] || !nodes[edge.to]) return;
  if ((edges[edgeKey(edge)] !== undefined) === isWanted) return;
  emit(draft, { type: isWanted ? 'edge.connected' : 'edge.disconnected', payload: { edge, from, to } });
};

const INVERSES: Inverses = {
  'pipeline.created': nothing,
  'pipeline.renamed': (draft, { before }) => renamePipeline(draft, before),
  'pipeline.settings_edited': (draft, { before }) => editSettings(draft, before as Partial<ProjectSettings>),
  'pipeline.archived': nothing,
  'pipeline.restored': nothing,
  'pipeline.imported': nothing,
  'graph.restored': nested,
  'node.added': (draft, { node }) => {
    if (draft.state.nodes[node.id]) dropNode(draft, node.id);
  },
  'node.renamed': (draft, { nodeId, before }) => renameNode(draft, nodeId, before),
  'node.removed': (draft, { node, edges }) => {
    addNode(draft, node);
    const nameOf = (id: string): string => draft.state.nodes[id]?.name ?? '';
    for (const edge of edges) setEdge(draft, { edge, from: nameOf(edge.from), to: nameOf(edge.to) }, true);
  },
  'node.moved': (draft, { nodeId, before }) => moveNode(draft, nodeId, before),
  'node.refiled': (draft, { nodeId, before }) => refileNode(draft, nodeId, before),
  'node.described': (draft, { nodeId, before }) => describeNode(draft, nodeId, before),
  'node.sql_edited': (draft, { nodeId, before, because }) => {
    if (because === undefined) setBody(draft, nodeId, before);
  },
  'node.config_edited': (draft, { nodeId, before }) => editConfig(draft, nodeId, before),
  'column.added': (draft, { nodeId, column }) => removeColumn(draft, nodeId, column.name),
  'column.edited': (draft, { nodeId, column, before, after }) =>
    editColumn(draft, nodeId, after.name ?? column, before as Partial<GraphColumn>),
  'column.removed': (draft, { nodeId, column, index }) => addColumn(draft, nodeId, column, index),
  'column.reordered': (draft, { nodeId, before }) => reorderColumns(draft, nodeId, before),
  'test.added': (draft, { nodeId, test }) => removeTest(draft, nodeId, test.id),
  'test.edited': (draft, { nodeId, testId, before }) => editTest(draft, nodeId, testId, before as Partial<GraphTest>),
  'test.removed': (draft, { nodeId, test }) => addTest(draft, nodeId, test),
  'edge.connected': (draft, payload) => setEdge(draft, payload, false),
  'edge.disconnected': (draft, payload) => setEdge(draft, payload, true),
  'macro.added': (draft, { file }) => removeFile(draft, 'macro', file.path),
  'macro.edited': (draft, { path, before }) => editFile(draft, 'macro', path, before),
  'macro.removed': (draft, { file }) => addFile(draft, 'macro', file),
  'file.added': (draft, { file }) => removeFile(draft, 'file', file.path),
  'file.edited': (draft, { path, before }) => editFile(draft, 'file', path, before),
  'file.removed': (draft, { file }) => addFile(draft, 'file', file),
  'frame.added': (draft, { frame }) => removeFrame(draft, frame.id),
  'frame.edited': (draft, { frameId, before }) => editFrame(draft, frameId, before as Partial<GraphFrame>),
  'frame.removed': (draft, { frame }) => addFrame(draft, frame),
  'history.undone': nested,
  'history.redone': nested,
  'snapshot.taken': nothing,
};

/** Works the opposite of the events into the draft, the last one first, against the graph as it is now. @throws GraphRefusal */
export const planInverse = (draft: Draft, events: readonly GraphEvent[]): void => {
  for (const { type, payload } of [...events].reverse()) INVERSES[type](draft, payload as never);
};
