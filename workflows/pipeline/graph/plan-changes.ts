import type { Change, ChangeOf, ChangeType } from '../contract/changes';
import type { GraphNode, GraphTest } from '../contract/graph-model';
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
import { bodyOf, keepText, refuseField, type Draft } from './draft';
import { addColumn, addTest, editColumn, editTest, removeColumn, removeTest, reorderColumns } from './edit-parts';
import { addNode, describeNode, editConfig, moveNode, refileNode, removeNode, renameNode, setBody } from './edit-nodes';
import { connect, disconnect } from './edges';
import { nodeIn } from './draft';
import { sortedTests } from './apply';

type NewTest = ChangeOf<'test.added'>['test'];

const testFrom = (draft: Draft, { id, sql, ...test }: NewTest): GraphTest => {
  if ((test.kind === 'SINGULAR') !== (sql !== null))
    refuseField('test.sql', 'is given for singular tests, and only for them');
  return { id: id ?? draft.env.newId(), ...test, body: bodyOf(draft, 'MODEL', sql, 'test.sql') };
};

const nodeFrom = (draft: Draft, change: ChangeOf<'node.added'>): GraphNode => {
  const { type: _type, nodeId, sql, config, columns, tests, ...node } = change;
  return {
    id: nodeId ?? draft.env.newId(),
    ...node,
    config: Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null)),
    body: bodyOf(draft, node.kind, sql),
    columns,
    tests: sortedTests(tests.map((test) => testFrom(draft, test))),
  };
};

const given = <T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

type Planners = { readonly [T in ChangeType]: (draft: Draft, change: ChangeOf<T>) => void };

const PLANNERS: Planners = {
  'pipeline.renamed': (draft, { name }) => renamePipeline(draft, name),
  'pipeline.settings_edited': (draft, { settings }) => editSettings(draft, given(settings)),
  'node.added': (draft, change) => addNode(draft, nodeFrom(draft, change)),
  'node.renamed': (draft, { nodeId, name }) => renameNode(draft, nodeId, name),
  'node.removed': (draft, { nodeId, cascade }) => removeNode(draft, nodeId, cascade),
  'node.moved': (draft, { nodeId, position }) => moveNode(draft, nodeId, position),
  'node.refiled': (draft, { nodeId, folder }) => refileNode(draft, nodeId, folder),
  'node.described': (draft, { nodeId, description }) => describeNode(draft, nodeId, description),
  'node.sql_edited': (draft, { nodeId, sql }) => setBody(draft, nodeId, bodyOf(draft, nodeIn(draft, nodeId).kind, sql)),
  'node.config_edited': (draft, { nodeId, patch }) => editConfig(draft, nodeId, patch),
  'column.added': (draft, { nodeId, column, index }) => addColumn(draft, nodeId, column, index),
  'column.edited': (draft, { nodeId, column, patch }) => editColumn(draft, nodeId, column, given(patch)),
  'column.removed': (draft, { nodeId, column }) => removeColumn(draft, nodeId, column),
  'column.reordered': (draft, { nodeId, columns }) => reorderColumns(draft, nodeId, columns),
  'test.added': (draft, { nodeId, test }) => addTest(draft, nodeId, testFrom(draft, test)),
  'test.edited': (draft, { nodeId, testId, patch: { sql, ...patch } }) =>
    editTest(draft, nodeId, testId, {
      ...given(patch),
      ...(sql === undefined ? {} : { body: bodyOf(draft, 'MODEL', sql, 'patch.sql') }),
    }),
  'test.removed': (draft, { nodeId, testId }) => removeTest(draft, nodeId, testId),
  'edge.connected': (draft, { from, to }) => connect(draft, from, to),
  'edge.disconnected': (draft, { from, to }) => disconnect(draft, from, to),
  'macro.added': (draft, { path, text }) => addFile(draft, 'macro', { path, ...keepText(draft, text) }),
  'macro.edited': (draft, { path, text }) => editFile(draft, 'macro', path, keepText(draft, text)),
  'macro.removed': (draft, { path }) => removeFile(draft, 'macro', path),
  'file.added': (draft, { path, text }) => addFile(draft, 'file', { path, ...keepText(draft, text) }),
  'file.edited': (draft, { path, text }) => editFile(draft, 'file', path, keepText(draft, text)),
  'file.removed': (draft, { path }) => removeFile(draft, 'file', path),
  'frame.added': (draft, { frame: { id, note, colour, ...frame } }) =>
    addFrame(draft, { id: id ?? draft.env.newId(), note: note ?? null, colour: colour ?? null, ...frame }),
  'frame.edited': (draft, { frameId, patch }) => editFrame(draft, frameId, given(patch)),
  'frame.removed': (draft, { frameId }) => removeFrame(draft, frameId),
};

/** Works one change into the draft. @throws GraphRefusal */
export const planChange = (draft: Draft, change: Change): void => PLANNERS[change.type](draft, change as never);
