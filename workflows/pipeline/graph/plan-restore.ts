import type { GraphNode, GraphState } from '../contract/graph-model';
import { emit, type Draft } from './draft';
import { addColumn, addTest, editColumn, editTest, removeColumn, removeTest, reorderColumns } from './edit-parts';
import { addNode, describeNode, dropNode, editConfig, moveNode, refileNode, setBody } from './edit-nodes';
import {
  addFile,
  addFrame,
  editFile,
  editFrame,
  editSettings,
  removeFile,
  removeFrame,
  type FileKind,
} from './edit-project';
import { edgesOf, nodesOf } from './state';
import { nodeIn } from './draft';

const nulled = (now: object, then: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(now).map((key) => [key, null])),
  ...then,
});

const restoreParts = (draft: Draft, now: GraphNode, then: GraphNode): void => {
  for (const test of now.tests) if (!then.tests.some(({ id }) => id === test.id)) removeTest(draft, now.id, test.id);
  for (const column of now.columns)
    if (!then.columns.some(({ name }) => name === column.name)) removeColumn(draft, now.id, column.name);
  for (const [index, column] of then.columns.entries())
    if (now.columns.some(({ name }) => name === column.name)) editColumn(draft, now.id, column.name, column);
    else addColumn(draft, now.id, column, index);
  reorderColumns(
    draft,
    now.id,
    then.columns.map(({ name }) => name),
  );
  for (const test of then.tests)
    if (nodeIn(draft, now.id).tests.some(({ id }) => id === test.id)) editTest(draft, now.id, test.id, test);
    else addTest(draft, now.id, test);
};

const restoreNode = (draft: Draft, now: GraphNode, then: GraphNode): void => {
  const { id: nodeId, kind, name: before } = now;
  // its dependents get their own SQL of then, so the name alone is set back
  if (before !== then.name) emit(draft, { type: 'node.renamed', payload: { nodeId, kind, before, after: then.name } });
  moveNode(draft, nodeId, then.position);
  refileNode(draft, nodeId, then.folder);
  describeNode(draft, nodeId, then.description);
  setBody(draft, nodeId, then.body);
  editConfig(draft, nodeId, nulled(now.config, then.config));
  restoreParts(draft, now, then);
};

const restoreFiles = (draft: Draft, kind: FileKind, now: GraphState['files'], then: GraphState['files']): void => {
  for (const path of Object.keys(now)) if (!then[path]) removeFile(draft, kind, path);
  for (const { path, ...blob } of Object.values(then))
    if (now[path]) editFile(draft, kind, path, blob);
    else addFile(draft, kind, { path, ...blob });
};

/** Works into the draft what makes the graph equal `then`; the pipeline's own name and its archive mark stay. @throws GraphRefusal */
export const planRestore = (draft: Draft, then: GraphState): void => {
  const now = draft.state;
  editSettings(draft, then.settings);
  for (const node of nodesOf(now)) if (!then.nodes[node.id]) dropNode(draft, node.id);
  for (const node of nodesOf(then)) {
    const present = now.nodes[node.id];
    if (present) restoreNode(draft, present, node);
    else addNode(draft, node);
  }
  const drawn = (state: GraphState) => edgesOf(state).filter(({ origin }) => origin === 'DECLARED');
  const nameOf = (id: string): string => draft.state.nodes[id]?.name ?? '';
  for (const edge of drawn(draft.state)) {
    if (drawn(then).some(({ from, to }) => from === edge.from && to === edge.to)) continue;
    emit(draft, { type: 'edge.disconnected', payload: { edge, from: nameOf(edge.from), to: nameOf(edge.to) } });
  }
  for (const edge of drawn(then)) {
    if (drawn(draft.state).some(({ from, to }) => from === edge.from && to === edge.to)) continue;
    emit(draft, { type: 'edge.connected', payload: { edge, from: nameOf(edge.from), to: nameOf(edge.to) } });
  }
  restoreFiles(draft, 'macro', now.macros, then.macros);
  restoreFiles(draft, 'file', now.files, then.files);
  for (const id of Object.keys(now.frames)) if (!then.frames[id]) removeFrame(draft, id);
  for (const frame of Object.values(then.frames))
    if (now.frames[frame.id]) editFrame(draft, frame.id, frame);
    else addFrame(draft, frame);
};
