import type { GraphIssue, GraphNode, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { canonicalJson } from '@ratchet/workflows/pipeline/graph/canonical';
import { v5 as uuidv5 } from 'uuid';

/** A row of a read model by column; `id` follows from what the row is about, so that a replay gives the same. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;
export type ReadModel = { readonly name: string; readonly columns: Readonly<Record<string, string>> };

const NODES: ReadModel = {
  name: 'pipeline.pipeline_node',
  columns: {
    node_id: 'uuid',
    kind: 'text',
    name: 'text',
    folder: 'text',
    description: 'text',
    config: 'jsonb',
    sql_sha256: 'text',
    position: 'jsonb',
  },
};
const COLUMNS: ReadModel = {
  name: 'pipeline.pipeline_column',
  columns: {
    node_id: 'uuid',
    ordinal: 'integer',
    name: 'text',
    type: 'text',
    description: 'text',
    tags: 'jsonb',
    pii: 'boolean',
    constraints: 'jsonb',
  },
};
const TESTS: ReadModel = {
  name: 'pipeline.pipeline_test',
  columns: {
    node_id: 'uuid',
    test_id: 'uuid',
    kind: 'text',
    name: 'text',
    column_name: 'text',
    arguments: 'jsonb',
    severity: 'text',
    where: 'text',
    sql_sha256: 'text',
  },
};
const EDGES: ReadModel = {
  name: 'pipeline.pipeline_edge',
  columns: { from_node_id: 'uuid', to_node_id: 'uuid', origin: 'text' },
};
const ISSUES: ReadModel = {
  name: 'pipeline.pipeline_issue',
  columns: { node_id: 'uuid', severity: 'text', code: 'text', line: 'integer', col: 'integer', message: 'text' },
};

/** In the order in which rows refer to each other. */
export const READ_MODELS: readonly ReadModel[] = [NODES, COLUMNS, TESTS, EDGES, ISSUES];

const nodeRows = (idOf: (key: string) => string, node: GraphNode): [ReadModel, Row][] => [
  [
    NODES,
    {
      id: idOf(`node/${node.id}`),
      node_id: node.id,
      kind: node.kind,
      name: node.name,
      folder: node.folder,
      description: node.description,
      config: node.config,
      sql_sha256: node.body?.sha256 ?? null,
      position: node.position,
    },
  ],
  ...node.columns.map(({ name, ...column }, ordinal): [ReadModel, Row] => [
    COLUMNS,
    { id: idOf(`column/${node.id}/${name}`), node_id: node.id, ordinal, name, ...column },
  ]),
  ...node.tests.map((test): [ReadModel, Row] => [
    TESTS,
    {
      id: idOf(`test/${test.id}`),
      node_id: node.id,
      test_id: test.id,
      kind: test.kind,
      name: test.name,
      column_name: test.column,
      arguments: test.arguments,
      severity: test.severity,
      where: test.where,
      sql_sha256: test.body?.sha256 ?? null,
    },
  ]),
];

const issueRows = (idOf: (key: string) => string, issues: readonly GraphIssue[]): [ReadModel, Row][] => {
  const seen = new Map<string, number>();
  return issues.map(({ nodeId, severity, code, line, column, message }) => {
    const key = canonicalJson({ nodeId, code, line, column, message });
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return [ISSUES, { id: idOf(`issue/${count}/${key}`), node_id: nodeId, severity, code, line, col: column, message }];
  });
};

export type RowChanges = ReadonlyMap<
  ReadModel,
  { readonly written: readonly Row[]; readonly removed: readonly string[] }
>;
export type Viewed = { readonly state: GraphState; readonly issues: readonly GraphIssue[] };

const collect = (rows: readonly [ReadModel, Row][]): Map<ReadModel, Map<string, Row>> => {
  const tables = new Map(READ_MODELS.map((table) => [table, new Map<string, Row>()]));
  for (const [table, row] of rows) tables.get(table)?.set(row.id, row);
  return tables;
};

const rowsOf = (pipelineId: string, { state, issues }: Viewed, other: GraphState): [ReadModel, Row][] => {
  const idOf = (key: string): string => uuidv5(key, pipelineId);
  // what both states share is not looked at
  const nodes = Object.values(state.nodes).filter((node) => other.nodes[node.id] !== node);
  const edges = Object.entries(state.edges).filter(([key]) => !other.edges[key]);
  return [
    ...nodes.flatMap((node) => nodeRows(idOf, node)),
    ...edges.map(([key, edge]): [ReadModel, Row] => [
      EDGES,
      { id: idOf(`edge/${key}`), from_node_id: edge.from, to_node_id: edge.to, origin: edge.origin },
    ]),
    ...issueRows(idOf, issues),
  ];
};

/** Rows to write and ids to take away, table by table, from one version to the next. */
export const rowChanges = (pipelineId: string, before: Viewed, after: Viewed): RowChanges => {
  const earlier = collect(rowsOf(pipelineId, before, after.state));
  const later = collect(rowsOf(pipelineId, after, before.state));
  return new Map(
    READ_MODELS.map((table) => {
      const was = earlier.get(table) as Map<string, Row>;
      const is = later.get(table) as Map<string, Row>;
      const written = [...is.values()].filter((row) => {
        const known = was.get(row.id);
        return !known || canonicalJson(known) !== canonicalJson(row);
      });
      return [table, { written, removed: [...was.keys()].filter((id) => !is.has(id)) }];
    }),
  );
};
