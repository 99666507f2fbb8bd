import type { GraphColumn, GraphTest } from '../contract/graph-model';
import { sameValue } from './canonical';
import { assertName, emit, nodeIn, refuseField, type Draft } from './draft';

type Fields = Readonly<Record<string, unknown>>;

/** The named fields that really differ, as they are and as they shall be; null when none does. */
export const difference = <T extends object>(
  current: T,
  patch: Partial<T>,
): { readonly before: Partial<T>; readonly after: Partial<T> } | null => {
  const now = current as Fields;
  const wanted = patch as Fields;
  const keys = Object.keys(wanted).filter((key) => wanted[key] !== undefined && !sameValue(now[key], wanted[key]));
  if (keys.length === 0) return null;
  const pick = (values: Fields): Partial<T> => Object.fromEntries(keys.map((key) => [key, values[key]])) as Partial<T>;
  return { before: pick(now), after: pick(wanted) };
};

const columnIn = (draft: Draft, nodeId: string, name: string): GraphColumn =>
  nodeIn(draft, nodeId).columns.find((column) => column.name === name) ??
  refuseField('column', `"${name}" is no column of the node`);

const assertFree = (draft: Draft, nodeId: string, name: string): void => {
  assertName(name, 'column');
  if (nodeIn(draft, nodeId).columns.some((column) => column.name === name))
    refuseField('column', `"${name}" is a column of the node already`);
};

export const addColumn = (draft: Draft, nodeId: string, column: GraphColumn, index?: number): void => {
  const { name, columns } = nodeIn(draft, nodeId);
  assertFree(draft, nodeId, column.name);
  const at = Math.min(index ?? columns.length, columns.length);
  emit(draft, { type: 'column.added', payload: { nodeId, name, column, index: at } });
};

/** A new name takes the column's tests along. */
export const editColumn = (draft: Draft, nodeId: string, column: string, patch: Partial<GraphColumn>): void => {
  const changed = difference(columnIn(draft, nodeId, column), patch);
  if (!changed) return;
  const renamed = changed.after.name;
  if (renamed !== undefined) assertFree(draft, nodeId, renamed);
  const { name, tests } = nodeIn(draft, nodeId);
  emit(draft, { type: 'column.edited', payload: { nodeId, name, column, ...changed } });
  if (renamed === undefined) return;
  for (const test of tests.filter((one) => one.column === column))
    editTest(draft, nodeId, test.id, { column: renamed });
};

/** Its tests go with it. */
export const removeColumn = (draft: Draft, nodeId: string, column: string): void => {
  const found = columnIn(draft, nodeId, column);
  const { name, columns, tests } = nodeIn(draft, nodeId);
  for (const test of tests.filter((one) => one.column === column)) removeTest(draft, nodeId, test.id);
  const index = columns.findIndex((one) => one.name === column);
  emit(draft, { type: 'column.removed', payload: { nodeId, name, column: found, index } });
};

/** Columns that `order` does not name keep their order behind the named ones. */
export const reorderColumns = (draft: Draft, nodeId: string, order: readonly string[]): void => {
  const { name, columns } = nodeIn(draft, nodeId);
  const before = columns.map((column) => column.name);
  const after = [...order.filter((one) => before.includes(one)), ...before.filter((one) => !order.includes(one))];
  if (sameValue(before, after)) return;
  emit(draft, { type: 'column.reordered', payload: { nodeId, name, before, after } });
};

const testIn = (draft: Draft, nodeId: string, testId: string): GraphTest =>
  nodeIn(draft, nodeId).tests.find(({ id }) => id === testId) ??
  refuseField('testId', `${testId} is no test of the node`);

export const addTest = (draft: Draft, nodeId: string, test: GraphTest): void => {
  const { name, tests } = nodeIn(draft, nodeId);
  if (tests.some(({ id }) => id === test.id)) refuseField('test.id', `${test.id} is a test already`);
  emit(draft, { type: 'test.added', payload: { nodeId, name, test } });
};

export const editTest = (draft: Draft, nodeId: string, testId: string, patch: Partial<GraphTest>): void => {
  const test = testIn(draft, nodeId, testId);
  const changed = difference(test, patch);
  if (!changed) return;
  const { name } = nodeIn(draft, nodeId);
  emit(draft, { type: 'test.edited', payload: { nodeId, name, testId, test: test.name, ...changed } });
};

export const removeTest = (draft: Draft, nodeId: string, testId: string): void => {
  const test = testIn(draft, nodeId, testId);
  emit(draft, { type: 'test.removed', payload: { nodeId, name: nodeIn(draft, nodeId).name, test } });
};
