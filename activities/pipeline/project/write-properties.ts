import type { GraphColumn, GraphNode, GraphTest } from '@ratchet/workflows/pipeline/contract/graph-model';
import { compact, NODE_ID, PII, TEST_ID } from './layout';

/** Keys of a node's config that are no config of dbt's but properties of a source or exposure. */
const PROPERTIES = [
  'source_name',
  'source_description',
  'identifier',
  'loader',
  'type',
  'url',
  'label',
  'maturity',
] as const;
const SOURCE_ONLY = ['schema', 'database'] as const;

type Entry = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node's `config:` with its stable id in `meta`. */
export const configEntry = ({ id, kind, config }: GraphNode): Entry => {
  const left: readonly string[] = [
    ...PROPERTIES,
    ...(kind === 'SOURCE' ? SOURCE_ONLY : []),
    ...(kind === 'EXPOSURE' ? ['owner'] : []),
  ];
  const own = Object.entries(config).filter(([key]) => !left.includes(key) && key !== 'meta');
  const meta = isRecord(config['meta']) ? config['meta'] : {};
  return { ...Object.fromEntries(own), meta: { ...meta, [NODE_ID]: id } };
};

/** A generic test as an item of `data_tests`. */
const genericTestEntry = ({ id, name, arguments: values, severity, where }: GraphTest): Entry => ({
  [name]: compact({
    arguments: values,
    config: compact({ severity: severity === 'error' ? null : severity, where, meta: { [TEST_ID]: id } }),
  }),
});

const genericTests = (node: GraphNode, column: string | null): readonly Entry[] =>
  node.tests.filter((test) => test.kind === 'GENERIC' && test.column === column).map(genericTestEntry);

const columnEntry = (node: GraphNode, column: GraphColumn): Entry =>
  compact({
    name: column.name,
    description: column.description,
    data_type: column.type,
    constraints: column.constraints,
    config: compact({ tags: column.tags, meta: column.pii ? { [PII]: true } : null }),
    data_tests: genericTests(node, column.name),
  });

/** Columns as described, then those that only a test names. */
const columnEntries = (node: GraphNode): readonly Entry[] => {
  const described = new Set(node.columns.map(({ name }) => name));
  const tested = new Set(node.tests.flatMap(({ kind, column }) => (kind === 'GENERIC' && column ? [column] : [])));
  const bare = [...tested].filter((name) => !described.has(name)).sort();
  return [
    ...node.columns.map((column) => columnEntry(node, column)),
    ...bare.map((name) => ({ name, data_tests: genericTests(node, name) })),
  ];
};

/** What models, seeds, snapshots and tables of sources say in the same words. */
export const nodeEntry = (node: GraphNode): Entry =>
  compact({
    name: node.name,
    description: node.description,
    config: configEntry(node),
    data_tests: genericTests(node, null),
    columns: columnEntries(node),
  });

/** A unit test of a model as an item of `unit_tests`. */
export const unitTestEntry = (node: GraphNode, { id, name, definition }: GraphTest): Entry => {
  const { config, ...rest } = definition ?? {};
  const kept = isRecord(config) ? config : {};
  const meta = isRecord(kept['meta']) ? kept['meta'] : {};
  return { name, model: node.name, ...rest, config: { ...kept, meta: { ...meta, [TEST_ID]: id } } };
};

/** Settings of a singular test, whose SQL is a file of its own. */
export const singularTestEntry = ({ id, name, severity, where }: GraphTest): Entry => ({
  name,
  config: compact({ severity: severity === 'error' ? null : severity, where, meta: { [TEST_ID]: id } }),
});

/** Tables of one source: the group's own properties are those of its first table. */
export const sourceEntries = (nodes: readonly GraphNode[]): readonly Entry[] => {
  const groups = new Map<string, { group: Entry; tables: Entry[] }>();
  for (const node of nodes) {
    const { source_name, source_description, schema, database, loader, identifier } = node.config;
    const group = compact({ name: source_name, description: source_description, database, schema, loader });
    const key = JSON.stringify(group);
    const known = groups.get(key) ?? { group, tables: [] };
    groups.set(key, known);
    const { name, ...rest } = nodeEntry(node);
    known.tables.push({ name, ...compact({ identifier }), ...rest });
  }
  return [...groups.values()].map(({ group, tables }) => ({ ...group, tables }));
};

/** `depends_on` lists what the exposure reads, as dbt writes references. */
export const exposureEntry = (node: GraphNode, dependsOn: readonly string[]): Entry => {
  const { type, owner, url, label, maturity } = node.config;
  return {
    name: node.name,
    ...compact({ label, type: type ?? 'application', maturity, url, description: node.description }),
    depends_on: dependsOn,
    owner: owner ?? { name: node.name },
    config: configEntry(node),
  };
};
