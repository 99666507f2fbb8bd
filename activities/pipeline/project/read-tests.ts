import type { ChangeOf } from '@ratchet/workflows/pipeline/contract/changes';
import { TEST_ID } from './layout';
import { isRecord, refuseOthers, textOf, type Json, type YamlFile, type YamlPath } from './parse-yaml';

export type NewTest = ChangeOf<'test.added'>['test'];

type TestConfig = Pick<NewTest, 'severity' | 'where'> & { readonly id?: string };

/** Severity, condition and identity; what else dbt knows of a test's config has no place in the graph. */
export const readTestConfig = (yaml: YamlFile, at: YamlPath, config: Json): TestConfig => {
  refuseOthers(yaml, at, config, ['severity', 'where', 'meta']);
  const meta = isRecord(config['meta']) ? config['meta'] : {};
  refuseOthers(yaml, [...at, 'meta'], meta, [TEST_ID]);
  const id = textOf(meta[TEST_ID]);
  return {
    ...(id === null ? {} : { id }),
    severity: textOf(config['severity'])?.toLowerCase() === 'warn' ? 'warn' : 'error',
    where: textOf(config['where']),
  };
};

const readTest = (yaml: YamlFile, at: YamlPath, item: unknown, column: string | null): NewTest => {
  const none = { kind: 'GENERIC', column, arguments: {}, severity: 'error', where: null, sql: null, definition: null };
  if (typeof item === 'string') return { ...none, name: item } as NewTest;
  const [name, ...more] = isRecord(item) ? Object.keys(item) : [];
  if (!isRecord(item) || name === undefined || more.length > 0)
    return yaml.refuse(at, 'a test is a name, or one name with its arguments');
  const body = isRecord(item[name]) ? item[name] : {};
  const { arguments: nested, config, severity, where, ...flat } = body;
  if ('name' in flat) yaml.refuse([...at, name], 'a test with a name of its own is not supported');
  const settings = {
    ...(isRecord(config) ? config : {}),
    ...(severity ? { severity } : {}),
    ...(where ? { where } : {}),
  };
  return {
    ...none,
    name,
    arguments: { ...flat, ...(isRecord(nested) ? nested : {}) },
    ...readTestConfig(yaml, [...at, name, 'config'], settings),
  } as NewTest;
};

/** Generic tests under `data_tests`, or `tests` as dbt called them before. */
export const readGenericTests = (yaml: YamlFile, at: YamlPath, owner: Json, column: string | null): NewTest[] =>
  ['data_tests', 'tests'].flatMap((key) => {
    const list = owner[key];
    return Array.isArray(list) ? list.map((item, index) => readTest(yaml, [...at, key, index], item, column)) : [];
  });
