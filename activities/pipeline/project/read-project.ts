import type { Change } from '@ratchet/workflows/pipeline/contract/changes';
import type { ProjectSettings } from '@ratchet/workflows/pipeline/contract/graph-model';
import { readJinja } from '@ratchet/workflows/pipeline/graph/jinja';
import { v7 as uuidv7 } from 'uuid';
import { PipelineFailure } from '../failure';
import type { ProjectFiles } from '../git/tree';
import { parseGraphFile } from './graph-file';
import { GRAPH_FILE, PROJECT_FILE, RATCHET_MACROS } from './layout';
import { placeNodes } from './place-nodes';
import { readBodies } from './read-bodies';
import { readFolder } from './read-folder';
import { readProjectFile } from './read-project-file';
import { addTests } from './read-singular-tests';
import type { Draft } from './draft';

export type ReadProject = {
  readonly settings: ProjectSettings;
  /** Nodes, then edges that no SQL has, then macros and files. */
  readonly changes: readonly Change[];
  readonly nodes: readonly { readonly kind: string; readonly name: string; readonly file: string | null }[];
  readonly tests: number;
  /** Files that the graph keeps as they are. */
  readonly passedThrough: readonly string[];
  /** Files that are not part of a project: what dbt builds, and profiles, which may hold secrets. */
  readonly skipped: readonly string[];
};

const SKIPPED = /^(?:target|dbt_packages|logs|\.git|\.venv)\/|(?:^|\/)(?:profiles\.ya?ml|\.user\.ya?ml|\.DS_Store)$/;
const decoder = new TextDecoder('utf-8', { fatal: true });

const textIn = (file: string, bytes: Buffer): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new PipelineFailure('PIPE_025', { file, line: 1, reason: 'the file is not UTF-8 text' });
  }
};

/** A project that lies in the only top folder of an archive is the project. */
const rooted = (files: ProjectFiles): ProjectFiles => {
  if (files.has(PROJECT_FILE)) return files;
  const [first] = files.keys();
  const top = first === undefined ? '' : `${first.split('/')[0]}/`;
  if (!files.has(`${top}${PROJECT_FILE}`) || ![...files.keys()].every((file) => file.startsWith(top))) return files;
  return new Map([...files].map(([file, bytes]) => [file.slice(top.length), bytes]));
};

/** What a reference in an exposure or a test names: `ref('x')` or `source('a', 'b')`. */
const referencesIn = (draft: Draft, texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => readJinja(`{{ ${text} }}`).calls)
    .flatMap(({ function: kind, args }) => {
      const name = args.map(String).join('.');
      return draft.idOf(kind === 'source' ? `source.${name}` : `ref.${args.at(-1)}`) ?? [];
    });

const edgesOf = (draft: Draft, declared: readonly { from: string; to: string }[]): Change[] => {
  const exposed = draft.exposures.flatMap(({ nodeId, dependsOn }) =>
    referencesIn(draft, dependsOn).map((from) => ({ from, to: nodeId })),
  );
  const known = new Set(draft.nodes.map(({ nodeId }) => nodeId));
  const all = new Map([...declared, ...exposed].map((edge) => [`${edge.from}/${edge.to}`, edge]));
  return [...all.values()]
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map((edge) => ({ type: 'edge.connected', ...edge }));
};

/**
 * Reads a dbt project folder as changes of an empty graph. Ids and positions come back where Ratchet exported it.
 * @throws PipelineFailure PIPE_025 naming file and line of what the graph has no place for.
 */
export const readProject = (given: ProjectFiles, newId: () => string = uuidv7): ReadProject => {
  const all = rooted(given);
  const projectFile = all.get(PROJECT_FILE);
  if (!projectFile)
    throw new PipelineFailure('PIPE_025', { file: PROJECT_FILE, line: 1, reason: 'the folder has no such file' });
  const settings = readProjectFile(projectFile);
  const skipped = [...all.keys()].filter((file) => SKIPPED.test(file)).sort();
  const left = new Map([...all].filter(([file]) => !SKIPPED.test(file)));
  const graph = parseGraphFile(left.get(GRAPH_FILE));
  for (const own of [PROJECT_FILE, RATCHET_MACROS, GRAPH_FILE]) left.delete(own);

  const folder = readFolder(left);
  const draft = readBodies(left, folder, { graph, newId, textIn });
  addTests(left, draft, folder, { graph, textIn });

  const files = [...left].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = files.map(([path, bytes]): Change => ({
    type: path.startsWith('macros/') && path.endsWith('.sql') ? 'macro.added' : 'file.added',
    path,
    text: textIn(path, bytes),
  }));
  const frames = (graph?.frames ?? []).map((frame) => ({ type: 'frame.added', frame }) as unknown as Change);
  const nodes = placeNodes(draft.nodes, graph);
  return {
    settings,
    changes: [...nodes, ...edgesOf(draft, graph?.declaredEdges ?? []), ...kept, ...frames],
    nodes: draft.nodes.map(({ kind, name }, index) => ({ kind, name, file: draft.files[index] ?? null })),
    tests: draft.nodes.reduce((sum, { tests }) => sum + tests.length, 0),
    passedThrough: files.map(([file]) => file),
    skipped,
  };
};
