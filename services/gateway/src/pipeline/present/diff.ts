import { loadTexts } from '@ratchet/activities/pipeline/graph/texts';
import type { Source } from '@ratchet/activities/pipeline/query';
import type { graphDiff } from '@ratchet/workflows/pipeline/contract/graph-answers';
import type { GraphNode, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { sameValue } from '@ratchet/workflows/pipeline/graph/canonical';
import { edgesOf, edgeKey, nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { createTwoFilesPatch } from 'diff';
import type { z } from 'zod';

type Diff = z.input<typeof graphDiff>;
type Named = Diff['files'];

const named = ({ id, name, kind }: GraphNode) => ({ id, name, kind });

/** Names that only one side has, and those that both have with another value. */
const compare = <T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Named => ({
  added: [...after.keys()].filter((key) => !before.has(key)),
  removed: [...before.keys()].filter((key) => !after.has(key)),
  changed: [...after.keys()].filter((key) => before.has(key) && !sameValue(before.get(key), after.get(key))),
});

const keysThatDiffer = (before: object, after: object): string[] => {
  const { added, removed, changed } = compare(new Map(Object.entries(before)), new Map(Object.entries(after)));
  return [...added, ...removed, ...changed].sort();
};

const fieldsThatDiffer = (before: GraphNode, after: GraphNode): string[] => [
  ...(['name', 'folder', 'description', 'position'] as const).filter(
    (field) => !sameValue(before[field], after[field]),
  ),
  ...(before.body?.sha256 === after.body?.sha256 ? [] : ['sql']),
  ...keysThatDiffer(before.config, after.config).map((key) => `config.${key}`),
];

const columnsOf = ({ columns }: GraphNode) => new Map(columns.map((column) => [column.name, column]));
const testsOf = ({ tests }: GraphNode) =>
  new Map(tests.map((test) => [test.column === null ? test.name : `${test.name}(${test.column})`, test]));

const changedNode = (
  before: GraphNode,
  after: GraphNode,
  textOf: (node: GraphNode) => string,
): Diff['nodes']['changed'] => {
  const fields = fieldsThatDiffer(before, after);
  const columns = compare(columnsOf(before), columnsOf(after));
  const tests = compare(testsOf(before), testsOf(after));
  if (fields.length === 0 && ![columns, tests].some((part) => Object.values(part).some((list) => list.length > 0)))
    return [];
  const sql = fields.includes('sql')
    ? createTwoFilesPatch(before.name, after.name, textOf(before), textOf(after), undefined, undefined, { context: 3 })
    : null;
  return [{ ...named(after), previousName: before.name, fields, columns, tests, sql }];
};

/** What differs from one state to another; texts of SQL are read where they differ. */
export const presentDiff = async (
  source: Source,
  organizationId: string,
  from: GraphState,
  to: GraphState,
): Promise<Diff> => {
  const both = nodesOf(to).flatMap((after): [GraphNode, GraphNode][] => {
    const before = from.nodes[after.id];
    return before ? [[before, after]] : [];
  });
  const differing = both.filter(([before, after]) => before.body?.sha256 !== after.body?.sha256).flat();
  const hashes = differing.flatMap(({ body }) => body?.sha256 ?? []);
  const texts = await loadTexts(source, organizationId, [...new Set(hashes)]);
  const textOf = ({ body }: GraphNode): string => (body ? (texts.get(body.sha256) ?? '') : '');
  const files = ({ macros, files: others }: GraphState) => new Map(Object.entries({ ...macros, ...others }));
  return {
    from: from.version,
    to: to.version,
    nodes: {
      added: nodesOf(to)
        .filter(({ id }) => !from.nodes[id])
        .map(named),
      removed: nodesOf(from)
        .filter(({ id }) => !to.nodes[id])
        .map(named),
      changed: both.flatMap(([before, after]) => changedNode(before, after, textOf)),
    },
    edges: {
      added: edgesOf(to).filter((edge) => !from.edges[edgeKey(edge)]),
      removed: edgesOf(from).filter((edge) => !to.edges[edgeKey(edge)]),
    },
    settings: keysThatDiffer(from.settings, to.settings),
    files: compare(files(from), files(to)),
  };
};
