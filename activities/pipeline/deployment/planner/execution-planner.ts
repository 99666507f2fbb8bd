import { nodeIdOf, type Manifest, type ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetRelation } from '@ratchet/workflows/pipeline/deployment/target-state';
import { PipelineFailure } from '../../failure';
import { counterparts, fingerprint, isBuilt, isTest, relationNameOf, relationsOf, sortedNodes } from './nodes';
import { dependencies, topological, withDownstream } from './order';
import type { NodeStats, Plan, Planner, PlanInput, PlanStep } from './planner';
import { buildRisks, dropRisk } from './risks';

type Standing = ReadonlyMap<string, TargetRelation>;
type Draft = Omit<PlanStep, 'seq' | 'dependsOn'>;
type Drafted = { readonly draft: Draft; readonly dependsOn: ReadonlySet<string> };

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sqlKind = ({ kind }: TargetRelation): string => kind.replace('_', ' ');
const NO_COLUMNS = { added: [], removed: [] };

const assertSupported = (node: ManifestNode): void => {
  if (node.language === 'python')
    throw new PipelineFailure('PIPE_022', { node: node.name, reason: 'Python models do not run in this target' });
};

/** Nodes to run: all, or what differs from what the environment runs and everything below it, each with its tests. */
const selected = ({ manifest, previous, target, config }: PlanInput): readonly ManifestNode[] => {
  const all = sortedNodes(manifest).filter((node) => isBuilt(node) || isTest(node));
  if (config.selection === 'ALL' || !previous) return all;
  const before = counterparts(previous);
  const standing = relationsOf(target);
  const differs = (node: ManifestNode): boolean => {
    const known = before(node);
    return !known || fingerprint(known) !== fingerprint(node) || (isBuilt(node) && !standing.has(relationNameOf(node)));
  };
  const changed = new Set(
    sortedNodes(manifest)
      .filter(differs)
      .map(({ unique_id }) => unique_id),
  );
  const wanted = withDownstream(manifest, changed);
  return all.filter(({ unique_id }) => wanted.has(unique_id));
};

const textOf = (node: ManifestNode): string =>
  node.compiled_code ??
  `-- dbt ${node.resource_type} ${node.name}: ${node.original_file_path}, ${node.checksum.checksum}`;

/** The old relation under its new name, so that what it holds stays; null when there is nothing to rename. */
const renameOf = (node: ManifestNode, previous: ManifestNode | null, standing: Standing): Draft | null => {
  if (!previous || !isBuilt(previous) || relationNameOf(previous) === relationNameOf(node)) return null;
  const old = standing.get(relationNameOf(previous));
  if (!old || standing.has(relationNameOf(node))) return null;
  const moved = `${quote(previous.schema)}.${quote(previous.alias)}`;
  const change = `ALTER ${sqlKind(old)} ${moved} RENAME TO ${quote(node.alias)};`;
  const placed = `ALTER ${sqlKind(old)} ${quote(previous.schema)}.${quote(node.alias)} SET SCHEMA ${quote(node.schema)};`;
  return {
    uniqueId: `rename.${node.package_name}.${node.name}`,
    nodeId: nodeIdOf(node),
    name: node.name,
    resourceType: node.resource_type,
    relation: relationNameOf(node),
    action: 'RENAME',
    reason: `was ${relationNameOf(previous)}`,
    text: previous.schema === node.schema ? change : `${change}\n${placed}`,
    previousText: null,
    destructive: false,
    risks: [],
    columns: NO_COLUMNS,
    estimate: { seconds: null, rows: null },
  };
};

const reasonOf = (node: ManifestNode, previous: ManifestNode | null, exists: boolean): string => {
  if (!exists) return 'does not exist in the target';
  if (!previous) return 'stands in the target, not deployed by this pipeline';
  if (fingerprint(previous) !== fingerprint(node)) return 'its definition changed';
  return node.config.materialized === 'incremental' ? 'unchanged, takes new rows' : 'unchanged, built from fresh rows';
};

const dropOf = (node: ManifestNode, standing: TargetRelation): Draft => ({
  uniqueId: `drop.${node.package_name}.${node.name}`,
  nodeId: nodeIdOf(node),
  name: node.name,
  resourceType: node.resource_type,
  relation: relationNameOf(node),
  action: 'DROP',
  reason: 'no longer part of the project',
  text: `DROP ${sqlKind(standing)} ${quote(node.schema)}.${quote(node.alias)};`,
  previousText: node.compiled_code ?? null,
  destructive: true,
  risks: [dropRisk(node, standing)],
  columns: NO_COLUMNS,
  estimate: { seconds: null, rows: null },
});

const isOurs = (manifest: Manifest, previous: Manifest | null): ((relation: string) => boolean) => {
  const ours = [manifest, previous].flatMap((one) => (one ? sortedNodes(one).filter(isBuilt).map(relationNameOf) : []));
  const known = new Set(ours);
  return (relation) => known.has(relation);
};

/** Relations of nodes that are gone, those that read others first. They go last, once all that is new has passed. */
const drops = ({ manifest, previous, target }: PlanInput): readonly Drafted[] => {
  if (!previous) return [];
  const standing = relationsOf(target);
  const now = counterparts(manifest);
  const kept = new Set(sortedNodes(manifest).filter(isBuilt).map(relationNameOf));
  const gone = sortedNodes(previous).filter((node) => {
    const next = isBuilt(node) ? now(node) : node;
    return (!next || !isBuilt(next)) && !kept.has(relationNameOf(node)) && standing.has(relationNameOf(node));
  });
  return gone.map((node) => {
    const readers = gone.filter(({ depends_on }) => depends_on.nodes?.includes(node.unique_id));
    const relation = standing.get(relationNameOf(node)) as TargetRelation;
    return {
      draft: dropOf(node, relation),
      dependsOn: new Set(readers.map((reader) => `drop.${reader.package_name}.${reader.name}`)),
    };
  });
};

const drafted = (input: PlanInput): readonly Drafted[] => {
  const { manifest, previous, target, history } = input;
  const nodes = selected(input);
  nodes.forEach(assertSupported);
  const standing = relationsOf(target);
  const before = counterparts(previous);
  const ours = isOurs(manifest, previous);
  const parents = dependencies(manifest, nodes);
  const stats = new Map<string, NodeStats>(history.map((one) => [one.uniqueId, one]));
  return nodes.flatMap((node): Drafted[] => {
    const known = before(node);
    const rename = isTest(node) ? null : renameOf(node, known, standing);
    const stands = standing.get(relationNameOf(rename && known ? known : node));
    const risks = isTest(node) ? [] : buildRisks(node, known, stands, ours);
    const { seconds = null, rows = null } = stats.get(node.unique_id) ?? {};
    const draft: Draft = {
      uniqueId: node.unique_id,
      nodeId: nodeIdOf(node) ?? (node.attached_node ? nodeIdOf(manifest.nodes[node.attached_node] ?? node) : null),
      name: node.name,
      resourceType: node.resource_type,
      relation: isTest(node) ? null : relationNameOf(node),
      action: isTest(node) ? 'TEST' : stands ? 'REPLACE' : 'CREATE',
      reason: isTest(node)
        ? `severity ${(node.config.severity ?? 'error').toLowerCase()}`
        : reasonOf(node, known, stands !== undefined),
      text: textOf(node),
      previousText: known ? textOf(known) : null,
      destructive: risks.length > 0,
      risks,
      columns: NO_COLUMNS,
      estimate: { seconds, rows },
    };
    const dependsOn = new Set(parents.get(node.unique_id));
    if (!rename) return [{ draft, dependsOn }];
    dependsOn.add(rename.uniqueId);
    return [
      { draft: rename, dependsOn: new Set() },
      { draft, dependsOn },
    ];
  });
};

const plan = (input: PlanInput): Plan => {
  const builds = drafted(input);
  const needed = new Set(builds.flatMap(({ dependsOn }) => [...dependsOn]));
  const leaves = builds.map(({ draft }) => draft.uniqueId).filter((uniqueId) => !needed.has(uniqueId));
  const last = drops(input).map(({ draft, dependsOn }) => ({ draft, dependsOn: new Set([...leaves, ...dependsOn]) }));
  const all = new Map([...builds, ...last].map((one) => [one.draft.uniqueId, one]));
  const order = topological(new Map([...all].map(([uniqueId, { dependsOn }]) => [uniqueId, dependsOn])));
  const steps = order.flatMap((uniqueId, index): PlanStep[] => {
    const one = all.get(uniqueId);
    return one ? [{ seq: index + 1, ...one.draft, dependsOn: [...one.dependsOn].sort() }] : [];
  });
  return { steps, warnings: steps.length === 0 ? ['Nothing differs from what the environment runs'] : [] };
};

/** Meta A: an engine-neutral plan that is run node by node with dbt. */
export const executionPlanner: Planner = { id: 'execution', version: '1', strategy: 'A', plan };
