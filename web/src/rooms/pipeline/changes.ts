import type { Change, ChangeOf } from '@ratchet/workflows/pipeline/contract/changes';
import { hasSql } from '@ratchet/workflows/pipeline/graph/state';
import { callOf, type Graph } from './graph';

type NewNode = ChangeOf<'node.added'>;
type NewColumn = ChangeOf<'column.added'>['column'];
type NewTest = ChangeOf<'test.added'>['test'];

export const newNode = (fields: Pick<NewNode, 'nodeId' | 'kind' | 'name'> & Partial<NewNode>): NewNode => ({
  type: 'node.added',
  folder: '',
  description: null,
  position: { x: 0, y: 0 },
  config: {},
  sql: null,
  columns: [],
  tests: [],
  ...fields,
});
export const newColumn = (fields: Pick<NewColumn, 'name'> & Partial<NewColumn>): NewColumn => ({
  type: null,
  description: null,
  tags: [],
  pii: false,
  constraints: [],
  ...fields,
});
/** A generic test with an id of its own, so that it can be named before the server answers. */
export const newTest = (fields: Pick<NewTest, 'name'> & Partial<NewTest>): NewTest => ({
  id: crypto.randomUUID(),
  kind: 'GENERIC',
  column: null,
  arguments: {},
  severity: 'error',
  where: null,
  sql: null,
  definition: null,
  ...fields,
});

/** An edge drawn to an empty model writes its first SQL; to any other it is kept as drawn until the SQL names it. */
export const connectChanges = (graph: Graph, from: string, to: string): Change[] => {
  const [upper, lower] = [graph.nodes[from], graph.nodes[to]];
  if (upper && lower && hasSql(lower) && (lower.body === null || lower.body.sizeBytes === 0))
    return [{ type: 'node.sql_edited', nodeId: to, sql: `select * from ${callOf(upper)}\n` }];
  return [{ type: 'edge.connected', from, to }];
};
