import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import type { NodeKind } from '@ratchet/workflows/pipeline/names';
import { stringify } from 'yaml';

/** Top folder of each kind. Sources and exposures are properties beside the models. */
export const ROOTS: Record<NodeKind, string> = {
  SOURCE: 'models',
  SEED: 'seeds',
  MODEL: 'models',
  SNAPSHOT: 'snapshots',
  EXPOSURE: 'models',
};
export const PROJECT_FILE = 'dbt_project.yml';
export const RATCHET_MACROS = 'macros/ratchet.sql';
export const GRAPH_FILE = '.ratchet/graph.json';
export const NODE_ID = 'ratchet_node_id';
export const TEST_ID = 'ratchet_test_id';
export const PII = 'ratchet_pii';
export const COMPLETED_HOOK = '{{ ratchet_completed() }}';

export const folderPath = (kind: NodeKind, folder: string): string =>
  folder === '' ? ROOTS[kind] : `${ROOTS[kind]}/${folder}`;

/** File of a node's SQL or CSV. */
export const bodyPath = ({ kind, folder, name }: Pick<GraphNode, 'kind' | 'folder' | 'name'>): string =>
  `${folderPath(kind, folder)}/${name}.${kind === 'SEED' ? 'csv' : 'sql'}`;

export const singularTestPath = (name: string): string => `tests/${name}.sql`;

/** A drawn edge that the SQL does not have yet; dbt reads it out of the comment. */
export const dependsOnLine = (reference: string): string => `-- depends_on: {{ ${reference} }}\n`;

/** One way to write YAML, so that one version gives one text. */
export const yamlOf = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** Leaves out what says nothing: undefined, null, empty lists and empty objects. */
export const compact = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) =>
        part !== undefined && part !== null && !(typeof part === 'object' && Object.keys(part).length === 0),
    ),
  );
