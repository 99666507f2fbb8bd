import { nodeIdOf, type Manifest, type ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetRelation, TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';

const BUILT = ['model', 'seed', 'snapshot'];

export const isTest = ({ resource_type }: ManifestNode): boolean => resource_type === 'test';
/** Becomes a relation; an ephemeral model lives inside what reads it. */
export const isBuilt = ({ resource_type, relation_name, config }: ManifestNode): boolean =>
  BUILT.includes(resource_type) && relation_name !== null && config.materialized !== 'ephemeral';

/** Every node in one order, whatever order the manifest has. */
export const sortedNodes = ({ nodes }: Manifest): readonly ManifestNode[] =>
  Object.keys(nodes)
    .sort()
    .flatMap((uniqueId) => nodes[uniqueId] ?? []);

/** The same node in another manifest: by its stable id, else by dbt's. */
export const counterparts = (manifest: Manifest | null): ((node: ManifestNode) => ManifestNode | null) => {
  const byId = new Map<string, ManifestNode>();
  for (const node of manifest ? sortedNodes(manifest) : []) {
    const id = nodeIdOf(node);
    if (id !== null && !isTest(node)) byId.set(id, node);
  }
  return (node) => {
    const id = isTest(node) ? null : nodeIdOf(node);
    return (id === null ? undefined : byId.get(id)) ?? manifest?.nodes[node.unique_id] ?? null;
  };
};

export const relationNameOf = ({ schema, alias }: Pick<ManifestNode, 'schema' | 'alias'>): string =>
  `${schema}.${alias}`;

export const relationsOf = ({ relations }: TargetState): ReadonlyMap<string, TargetRelation> =>
  new Map(relations.map((relation) => [`${relation.schema}.${relation.name}`, relation]));

const KEPT = ['materialized', 'unique_key', 'incremental_strategy', 'severity'] as const;

/** Two nodes with the same print do the same. */
export const fingerprint = (node: ManifestNode): string =>
  JSON.stringify([
    node.compiled_code ?? node.checksum.checksum,
    node.relation_name,
    KEPT.map((key) => node.config[key] ?? null),
  ]);
