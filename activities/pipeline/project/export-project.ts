import type { GraphNode, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { canonicalJson } from '@ratchet/workflows/pipeline/graph/canonical';
import { edgesOf, hasSql, nodesOf, sourceName } from '@ratchet/workflows/pipeline/graph/state';
import type { ProjectFiles } from '../git/tree';
import { graphFileOf } from './graph-file';
import {
  bodyPath,
  dependsOnLine,
  folderPath,
  GRAPH_FILE,
  PROJECT_FILE,
  RATCHET_MACROS,
  singularTestPath,
  yamlOf,
} from './layout';
import { RATCHET_MACROS_SQL } from './ratchet-macros';
import { projectFileText } from './write-project-file';
import { exposureEntry, nodeEntry, singularTestEntry, sourceEntries, unitTestEntry } from './write-properties';

export type ExportMeta = {
  readonly pipelineId: string;
  /** Texts of the state's bodies and files by SHA-256. */
  readonly texts: ReadonlyMap<string, string>;
};

const referenceTo = (node: GraphNode): string => {
  const [group, table] = sourceName(node);
  return node.kind === 'SOURCE' ? `source('${group}', '${table}')` : `ref('${node.name}')`;
};

/** Drawn edges into a node, as references, in the order of names. */
const drawnInto = (state: GraphState, node: GraphNode, withSql: boolean): readonly string[] => {
  const into = edgesOf(state).filter(({ to }) => to === node.id);
  const bySql = new Set(into.filter(({ origin }) => origin === 'SQL').map(({ from }) => from));
  const drawn = into.filter(({ from, origin }) => origin === 'DECLARED' && (withSql || !bySql.has(from)));
  return drawn
    .flatMap(({ from }) => state.nodes[from] ?? [])
    .map(referenceTo)
    .sort();
};

const byFolder = (nodes: readonly GraphNode[]): Map<string, GraphNode[]> => {
  const folders = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const folder = folderPath(node.kind, node.folder);
    folders.set(folder, [...(folders.get(folder) ?? []), node]);
  }
  return folders;
};

/**
 * One version of the graph as a dbt project: content by path. The same state gives the same bytes.
 * @throws when a text that the state names is not among `texts`.
 */
export const exportProject = (graph: GraphState, { pipelineId, texts }: ExportMeta): ProjectFiles => {
  // the order of keys depends on how the state was loaded
  const state = JSON.parse(canonicalJson(graph)) as GraphState;
  const files = new Map<string, Buffer>();
  const put = (file: string, text: string): void => void files.set(file, Buffer.from(text));
  const textOf = (sha256: string): string => {
    const text = texts.get(sha256);
    if (text === undefined) throw new Error(`the text ${sha256} of pipeline ${pipelineId} is missing`);
    return text;
  };
  const nodes = nodesOf(state);
  const ofKind = (...kinds: readonly GraphNode['kind'][]): GraphNode[] =>
    nodes.filter(({ kind }) => kinds.includes(kind));

  for (const file of [...Object.values(state.files), ...Object.values(state.macros)])
    put(file.path, textOf(file.sha256));
  put(PROJECT_FILE, projectFileText(state.settings));
  put(RATCHET_MACROS, RATCHET_MACROS_SQL);

  for (const node of nodes) {
    if (node.body === null) continue;
    const drawn = hasSql(node) ? drawnInto(state, node, false) : [];
    const text = textOf(node.body.sha256);
    put(bodyPath(node), `${text}${drawn.length > 0 ? '\n' : ''}${drawn.map(dependsOnLine).join('')}`);
  }
  for (const [folder, group] of byFolder(ofKind('MODEL'))) {
    const units = group.flatMap((node) =>
      node.tests.filter(({ kind }) => kind === 'UNIT').map((test) => unitTestEntry(node, test)),
    );
    const content = { models: group.map(nodeEntry), ...(units.length > 0 ? { unit_tests: units } : {}) };
    put(`${folder}/schema.yml`, yamlOf(content));
  }
  for (const [folder, group] of byFolder(ofKind('SEED')))
    put(`${folder}/schema.yml`, yamlOf({ seeds: group.map(nodeEntry) }));
  for (const [folder, group] of byFolder(ofKind('SNAPSHOT')))
    put(`${folder}/schema.yml`, yamlOf({ snapshots: group.map(nodeEntry) }));
  for (const [folder, group] of byFolder(ofKind('SOURCE')))
    put(`${folder}/sources.yml`, yamlOf({ sources: sourceEntries(group) }));
  for (const [folder, group] of byFolder(ofKind('EXPOSURE')))
    put(
      `${folder}/exposures.yml`,
      yamlOf({ exposures: group.map((node) => exposureEntry(node, drawnInto(state, node, true))) }),
    );

  const singular = nodes.flatMap(({ tests }) => tests.filter(({ kind }) => kind === 'SINGULAR'));
  for (const test of singular) if (test.body) put(singularTestPath(test.name), textOf(test.body.sha256));
  if (singular.length > 0) put('tests/schema.yml', yamlOf({ data_tests: singular.map(singularTestEntry) }));

  put(GRAPH_FILE, `${JSON.stringify(graphFileOf(state, pipelineId), null, 2)}\n`);
  return files;
};
