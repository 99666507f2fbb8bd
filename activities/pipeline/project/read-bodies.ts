import type { NodeKind } from '@ratchet/workflows/pipeline/names';
import { NAME_PATTERN } from '@ratchet/workflows/pipeline/names';
import { PipelineFailure } from '../failure';
import type { Draft, NodeChange } from './draft';
import type { GraphFile } from './graph-file';
import { propertiesKey, type Folder } from './read-folder';
import { NO_PROPERTIES, type Properties } from './read-properties';

export type ReadContext = {
  readonly graph: GraphFile | null;
  readonly newId: () => string;
  readonly textIn: (file: string, bytes: Buffer) => string;
};

const BODY = /^(models|seeds|snapshots)\/(?:(.*)\/)?([^/]+)\.(sql|csv|py)$/;
const KINDS: Readonly<Record<string, { kind: NodeKind; ending: string }>> = {
  models: { kind: 'MODEL', ending: 'sql' },
  seeds: { kind: 'SEED', ending: 'csv' },
  snapshots: { kind: 'SNAPSHOT', ending: 'sql' },
};
const SNAPSHOT_BLOCK = /\{%-?\s*snapshot\s+(\w+)\s*-?%\}/g;
/** What an export adds below the text for edges that were only drawn. */
const DRAWN = /\n(?:-- depends_on: \{\{ [^}\n]+ \}\}\n)+$/;

const refuse = (file: string, reason: string): never => {
  throw new PipelineFailure('PIPE_025', { file, line: 1, reason });
};

/** A snapshot is named by its block, and a file holds one. */
const snapshotName = (file: string, text: string): string => {
  const names = [...text.matchAll(SNAPSHOT_BLOCK)].map(([, name]) => name as string);
  if (names.length !== 1) refuse(file, 'a snapshot file must hold exactly one snapshot block');
  return names[0] as string;
};

const folderOf = (file: string): string => file.split('/').slice(1, -1).join('/');

/** Takes the SQL and CSV files out of `files` and joins them with what the properties files say. */
export const readBodies = (
  files: Map<string, Buffer>,
  { properties, sources, exposures }: Folder,
  { graph, newId, textIn }: ReadContext,
): Draft => {
  const nodes: NodeChange[] = [];
  const places: string[] = [];
  const ids = new Map<string, string>();
  const drawnTo = new Set(graph?.declaredEdges.map(({ to }) => to));

  const add = (
    node: Pick<NodeChange, 'kind' | 'name' | 'folder' | 'sql'>,
    { nodeId, description, config, columns, tests }: Properties,
    file: string,
  ): string => {
    if (!NAME_PATTERN.test(node.name)) refuse(file, `the name "${node.name}" must be small letters, digits and _`);
    const id = nodeId ?? newId();
    const position = { x: 0, y: 0 };
    const parts = { description, config, columns: [...columns], tests: [...tests] };
    const sql = drawnTo.has(id) && node.sql !== null ? node.sql.replace(DRAWN, '') : node.sql;
    nodes.push({ type: 'node.added', nodeId: id, ...node, ...parts, sql, position });
    places.push(file);
    return id;
  };

  for (const { name, properties: said, file } of sources) {
    const id = add({ kind: 'SOURCE', name, folder: folderOf(file), sql: null }, said, file);
    ids.set(`source.${String(said.config['source_name'])}.${name}`, id);
  }
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, root = '', folder = '', stem = '', ending] = BODY.exec(file) ?? [];
    const wanted = KINDS[root];
    if (!wanted) continue;
    if (ending === 'py') refuse(file, 'Python models are not supported');
    if (ending !== wanted.ending) continue;
    const text = textIn(file, bytes);
    const name = wanted.kind === 'SNAPSHOT' ? snapshotName(file, text) : stem;
    const said = properties.get(propertiesKey(wanted.kind, name)) ?? NO_PROPERTIES;
    ids.set(`ref.${name}`, add({ kind: wanted.kind, name, folder, sql: text }, said, file));
    files.delete(file);
  }
  const exposed = exposures.map(({ name, properties: said, dependsOn, file }) => ({
    nodeId: add({ kind: 'EXPOSURE', name, folder: folderOf(file), sql: null }, said, file),
    dependsOn,
  }));
  return { nodes, files: places, exposures: exposed, idOf: (reference) => ids.get(reference) };
};
