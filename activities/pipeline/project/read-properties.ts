import type { ChangeOf } from '@ratchet/workflows/pipeline/contract/changes';
import { CONFIG_KEYS, NAME_PATTERN, type NodeKind } from '@ratchet/workflows/pipeline/names';
import { NODE_ID, PII } from './layout';
import { isRecord, recordsOf, refuseOthers, textOf, type Json, type YamlFile, type YamlPath } from './parse-yaml';
import { readGenericTests, type NewTest } from './read-tests';

export type NewColumn = ChangeOf<'column.added'>['column'];

/** What the properties files say of one node. */
export type Properties = {
  readonly nodeId: string | null;
  readonly description: string | null;
  readonly config: Json;
  readonly columns: readonly NewColumn[];
  readonly tests: readonly NewTest[];
};

export const NO_PROPERTIES: Properties = { nodeId: null, description: null, config: {}, columns: [], tests: [] };

const NODE_KEYS = ['name', 'description', 'config', 'meta', 'tags', 'columns', 'tests', 'data_tests'];
const COLUMN_KEYS = [
  'name',
  'description',
  'data_type',
  'constraints',
  'config',
  'tags',
  'meta',
  'tests',
  'data_tests',
];

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : textOf(value) ? [String(value)] : [];

export const nameOf = (yaml: YamlFile, at: YamlPath, entry: Json): string => {
  const name = textOf(entry['name']);
  if (name === null || !NAME_PATTERN.test(name))
    return yaml.refuse([...at, 'name'], `the name "${String(entry['name'])}" must be small letters, digits and _`);
  return name;
};

const readColumn = (yaml: YamlFile, at: YamlPath, entry: Json): { column: NewColumn; tests: NewTest[] } => {
  refuseOthers(yaml, at, entry, COLUMN_KEYS);
  const name = nameOf(yaml, at, entry);
  const config = isRecord(entry['config']) ? entry['config'] : {};
  refuseOthers(yaml, [...at, 'config'], config, ['tags', 'meta']);
  const meta = {
    ...(isRecord(entry['meta']) ? entry['meta'] : {}),
    ...(isRecord(config['meta']) ? config['meta'] : {}),
  };
  refuseOthers(yaml, [...at, 'meta'], meta, [PII]);
  const column = {
    name,
    type: textOf(entry['data_type']),
    description: textOf(entry['description']),
    tags: [...listOf(entry['tags']), ...listOf(config['tags'])],
    pii: meta[PII] === true,
    constraints: [...recordsOf(entry['constraints'])],
  };
  return { column, tests: readGenericTests(yaml, at, entry, name) };
};

const isBare = ({ type, description, tags, pii, constraints }: NewColumn): boolean =>
  type === null && description === null && tags.length === 0 && !pii && constraints.length === 0;

/** Config with the shorthands that dbt also takes beside it; dashes in keys become underscores. */
const readConfig = (yaml: YamlFile, at: YamlPath, entry: Json): { nodeId: string | null; config: Json } => {
  const nested = isRecord(entry['config']) ? entry['config'] : {};
  const named = Object.fromEntries(Object.entries(nested).map(([key, value]) => [key.replaceAll('-', '_'), value]));
  refuseOthers(yaml, [...at, 'config'], named, CONFIG_KEYS);
  const given = {
    ...(isRecord(entry['meta']) ? entry['meta'] : {}),
    ...(isRecord(named['meta']) ? named['meta'] : {}),
  };
  const { [NODE_ID]: nodeId, ...meta } = given;
  const tags = [...listOf(entry['tags']), ...listOf(named['tags'])];
  const { meta: _meta, tags: _tags, ...config } = named;
  return {
    nodeId: textOf(nodeId),
    config: {
      ...config,
      ...(Object.keys(meta).length > 0 ? { meta } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    },
  };
};

/** Reads one entry of `models`, `seeds`, `snapshots` or a source's `tables`; `more` are further keys that it may have. */
export const readProperties = (yaml: YamlFile, at: YamlPath, entry: Json, more: readonly string[] = []): Properties => {
  refuseOthers(yaml, at, entry, [...NODE_KEYS, ...more]);
  const columns = recordsOf(entry['columns']).map((column, index) =>
    readColumn(yaml, [...at, 'columns', index], column),
  );
  return {
    ...readConfig(yaml, at, entry),
    description: textOf(entry['description']),
    // one that only carries tests is no described column
    columns: columns.map(({ column }) => column).filter((column) => !isBare(column)),
    tests: [...readGenericTests(yaml, at, entry, null), ...columns.flatMap(({ tests }) => tests)],
  };
};

export const LISTS: Readonly<Record<string, NodeKind>> = { models: 'MODEL', seeds: 'SEED', snapshots: 'SNAPSHOT' };
