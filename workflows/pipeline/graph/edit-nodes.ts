import type { GraphNode, NodeBody, NodeKind, Position } from '../contract/graph-model';
import { assertName, bodyOf, emit, GraphRefusal, nodeIn, refuseField, textIn, type Draft } from './draft';
import { editTest } from './edit-parts';
import { rewriteRefs } from './jinja';
import { sameValue } from './canonical';
import { dependentsOf, edgesOf, hasSql, isNamed, nodesOf } from './state';

export const addNode = (draft: Draft, node: GraphNode): void => {
  assertName(node.name);
  if (draft.state.nodes[node.id]) refuseField('nodeId', `${node.id} is a node already`);
  emit(draft, { type: 'node.added', payload: { node } });
};

/** Also rewrites the `ref` of every node that names it, so that a rename is no drop and create. */
export const renameNode = (draft: Draft, nodeId: string, name: string): void => {
  assertName(name);
  const { kind, name: before } = nodeIn(draft, nodeId);
  if (before === name) return;
  emit(draft, { type: 'node.renamed', payload: { nodeId, kind, before, after: name } });
  if (!isNamed(nodeIn(draft, nodeId))) return;
  const rewritten = (kind: NodeKind, body: NodeBody | null): NodeBody | null => {
    const namesIt = body?.calls.some((call) => call.function === 'ref' && call.args.at(-1) === before);
    return body && namesIt ? bodyOf(draft, kind, rewriteRefs(textIn(draft, body.sha256), before, name)) : null;
  };
  for (const node of nodesOf(draft.state)) {
    const body = hasSql(node) ? rewritten(node.kind, node.body) : null;
    if (body) setBody(draft, node.id, body, 'rename');
    for (const test of node.tests) {
      const testBody = rewritten('MODEL', test.body);
      if (testBody) editTest(draft, node.id, test.id, { body: testBody });
    }
  }
};

/** With `cascade` everything that depends on it goes too, last dependents first. @throws GraphRefusal PIPE_005 */
export const removeNode = (draft: Draft, nodeId: string, cascade: boolean): void => {
  const node = nodeIn(draft, nodeId);
  const dependents = dependentsOf(draft.state, nodeId);
  if (dependents.length > 0 && !cascade) {
    const named = dependents.map((id) => ({ id, name: nodeIn(draft, id).name }));
    throw new GraphRefusal('PIPE_005', { nodeId, name: node.name, dependents: named });
  }
  for (const id of dependents) if (draft.state.nodes[id]) removeNode(draft, id, true);
  dropNode(draft, nodeId);
};

/** Removes the node and its edges whatever depends on it: for the inverse of an addition. */
export const dropNode = (draft: Draft, nodeId: string): void => {
  const node = nodeIn(draft, nodeId);
  const edges = edgesOf(draft.state).filter(({ from, to }) => from === nodeId || to === nodeId);
  emit(draft, { type: 'node.removed', payload: { node, edges } });
};

export const moveNode = (draft: Draft, nodeId: string, position: Position): void => {
  const { name, position: before } = nodeIn(draft, nodeId);
  if (sameValue(before, position)) return;
  emit(draft, { type: 'node.moved', payload: { nodeId, name, before, after: position } });
};

export const refileNode = (draft: Draft, nodeId: string, folder: string): void => {
  const { name, folder: before } = nodeIn(draft, nodeId);
  if (before === folder) return;
  emit(draft, { type: 'node.refiled', payload: { nodeId, name, before, after: folder } });
};

export const describeNode = (draft: Draft, nodeId: string, description: string | null): void => {
  const { name, description: before } = nodeIn(draft, nodeId);
  if (before === description) return;
  emit(draft, { type: 'node.described', payload: { nodeId, name, before, after: description } });
};

export const setBody = (draft: Draft, nodeId: string, body: NodeBody | null, because?: 'rename'): void => {
  const { name, body: before } = nodeIn(draft, nodeId);
  if (before?.sha256 === body?.sha256) return;
  const payload = { nodeId, name, before, after: body, ...(because ? { because } : {}) };
  emit(draft, { type: 'node.sql_edited', payload });
};

/** Values replace those of the same key; null takes a key away. */
export const editConfig = (draft: Draft, nodeId: string, patch: Readonly<Record<string, unknown>>): void => {
  const { name, config } = nodeIn(draft, nodeId);
  const keys = Object.keys(patch).filter((key) => !sameValue(config[key] ?? null, patch[key] ?? null));
  if (keys.length === 0) return;
  const pick = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
  emit(draft, { type: 'node.config_edited', payload: { nodeId, name, before: pick(config), after: pick(patch) } });
};
