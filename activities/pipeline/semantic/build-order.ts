import type { Manifest, ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';

const BUILT = ['model', 'seed', 'snapshot'];

/** Nodes that become relations by SQL or CSV, each after what it reads. Python models and what dbt inlines are left out. */
export const buildOrder = (manifest: Manifest): readonly ManifestNode[] => {
  const ordered: ManifestNode[] = [];
  const seen = new Set<string>();
  const visit = (uniqueId: string): void => {
    const node = manifest.nodes[uniqueId];
    if (!node || seen.has(uniqueId)) return;
    seen.add(uniqueId);
    for (const parent of [...(node.depends_on.nodes ?? [])].sort()) visit(parent);
    if (BUILT.includes(node.resource_type) && node.relation_name !== null && node.language !== 'python')
      ordered.push(node);
  };
  for (const uniqueId of Object.keys(manifest.nodes).sort()) visit(uniqueId);
  return ordered;
};
