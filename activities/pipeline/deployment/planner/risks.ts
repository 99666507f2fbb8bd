import type { ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetRelation } from '@ratchet/workflows/pipeline/deployment/target-state';
import { relationNameOf } from './nodes';
import type { Risk } from './planner';

const keyOf = ({ config }: ManifestNode): string => JSON.stringify(config.unique_key ?? null);
const isIncremental = ({ config }: ManifestNode): boolean => config.materialized === 'incremental';

/** What building the node may destroy of what stands in its place. `isOurs`: the relation belongs to the project. */
export const buildRisks = (
  node: ManifestNode,
  previous: ManifestNode | null,
  standing: TargetRelation | undefined,
  isOurs: (relation: string) => boolean,
): readonly Risk[] => {
  if (!standing) return [];
  const { rows } = standing;
  const risks: Risk[] = [];
  const becomesView = node.config.materialized === 'view' && standing.kind === 'TABLE';
  if (becomesView)
    risks.push({ kind: 'TABLE_TO_VIEW', reason: 'the table becomes a view, its rows are dropped', rows });
  if (previous && isIncremental(node) && isIncremental(previous) && keyOf(node) !== keyOf(previous))
    risks.push({ kind: 'UNIQUE_KEY', reason: 'the unique key changes', rows });
  if (isIncremental(node) && node.config.full_refresh === true)
    risks.push({ kind: 'FULL_REFRESH', reason: 'the table is built anew from nothing', rows });
  const foreign = standing.dependentViews.filter((view) => !isOurs(view));
  // dbt drops what it replaces with everything that reads it
  if (foreign.length > 0 && !isIncremental(node) && node.resource_type === 'model')
    risks.push({
      kind: 'DEPENDENT_VIEW',
      reason: `drops views outside the project: ${foreign.join(', ')}`,
      rows: null,
    });
  return risks;
};

export const dropRisk = (node: ManifestNode, { kind, rows }: TargetRelation): Risk => ({
  kind: 'DROP_RELATION',
  reason: `${kind.toLowerCase().replace('_', ' ')} ${relationNameOf(node)} is dropped`,
  rows: kind === 'VIEW' ? null : rows,
});
