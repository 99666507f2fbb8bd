import { readJinja } from '@ratchet/workflows/pipeline/graph/jinja';
import type { Draft } from './draft';
import { TEST_ID } from './layout';
import { isRecord, textOf } from './parse-yaml';
import type { ReadContext } from './read-bodies';
import type { Folder } from './read-folder';
import { readTestConfig, type NewTest } from './read-tests';

const SINGULAR = /^tests\/([^/]+)\.sql$/;

/** Adds the tests that lie outside their node: unit tests, and SQL files in `tests/`, which go to the first node they read. */
export const addTests = (
  files: Map<string, Buffer>,
  draft: Draft,
  { unitTests, singularTests }: Folder,
  { graph, textIn }: Pick<ReadContext, 'graph' | 'textIn'>,
): void => {
  const nodes = new Map(draft.nodes.map((node) => [node.nodeId, node]));
  const exported = new Map(
    Object.entries(graph?.nodes ?? {}).flatMap(([nodeId, { singularTests: tests }]) =>
      tests.map((test) => [test.name, { ...test, nodeId }]),
    ),
  );
  for (const { yaml, at, entry } of unitTests) {
    const { name, model, config, ...definition } = entry;
    const node = nodes.get(draft.idOf(`ref.${String(model)}`) ?? '');
    if (!node) yaml.refuse([...at, 'model'], `there is no model ${String(model)}`);
    const { meta, ...settings } = isRecord(config) ? config : {};
    const id = textOf(isRecord(meta) ? meta[TEST_ID] : null);
    const kept = Object.keys(settings).length > 0 ? { ...definition, config: settings } : definition;
    const none = { column: null, arguments: {}, severity: 'error', where: null, sql: null } as const;
    node?.tests.push({ ...none, ...(id === null ? {} : { id }), kind: 'UNIT', name: String(name), definition: kept });
  }
  const said = new Map(
    singularTests.map(({ yaml, at, entry }) => [
      String(entry['name']),
      readTestConfig(yaml, [...at, 'config'], isRecord(entry['config']) ? entry['config'] : {}),
    ]),
  );
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = SINGULAR.exec(file)?.[1];
    if (name === undefined) continue;
    const sql = textIn(file, bytes);
    const known = exported.get(name);
    const read = readJinja(sql).calls.flatMap(
      ({ function: kind, args }) =>
        draft.idOf(kind === 'source' ? `source.${args.join('.')}` : `ref.${args.at(-1)}`) ?? [],
    );
    const node = nodes.get(known?.nodeId ?? '') ?? nodes.get(read[0] ?? '');
    // one that reads no node of the project stays a file
    if (!node) continue;
    const test: NewTest = {
      kind: 'SINGULAR',
      name,
      column: known?.column ?? null,
      arguments: {},
      definition: null,
      sql,
      ...(known ? { id: known.id } : {}),
      ...(said.get(name) ?? { severity: 'error', where: null }),
    };
    node.tests.push(test);
    files.delete(file);
  }
};
