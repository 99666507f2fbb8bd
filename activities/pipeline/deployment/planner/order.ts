import type { Manifest, ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import { isTest, sortedNodes } from './nodes';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Steps each step waits for: parents that are steps themselves, and through parents that are none, theirs. */
const parentsAmong = (manifest: Manifest, steps: ReadonlySet<string>): Map<string, Set<string>> => {
  const known = new Map<string, ReadonlySet<string>>();
  const behind = (uniqueId: string): ReadonlySet<string> => {
    const found = known.get(uniqueId);
    if (found) return found;
    const parents = new Set<string>();
    known.set(uniqueId, parents);
    for (const parent of manifest.nodes[uniqueId]?.depends_on.nodes ?? [])
      if (steps.has(parent)) parents.add(parent);
      else for (const further of behind(parent)) parents.add(further);
    return parents;
  };
  return new Map([...steps].map((uniqueId) => [uniqueId, new Set(behind(uniqueId))]));
};

const ancestors = (parents: Graph): ((uniqueId: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>();
  const of = (uniqueId: string): ReadonlySet<string> => {
    const found = known.get(uniqueId);
    if (found) return found;
    const all = new Set<string>();
    known.set(uniqueId, all);
    for (const parent of parents.get(uniqueId) ?? []) {
      all.add(parent);
      for (const further of of(parent)) all.add(further);
    }
    return all;
  };
  return of;
};

/**
 * What each step waits for, tests included: as in `dbt build`, a test holds up every node below all that it tests.
 */
export const dependencies = (manifest: Manifest, nodes: readonly ManifestNode[]): Graph => {
  const parents = parentsAmong(manifest, new Set(nodes.map(({ unique_id }) => unique_id)));
  const above = ancestors(new Map([...parents].map(([uniqueId, found]) => [uniqueId, new Set(found)])));
  const built = nodes.filter((node) => !isTest(node));
  for (const test of nodes.filter(isTest)) {
    const tested = [...(parents.get(test.unique_id) ?? [])];
    if (tested.length === 0) continue;
    for (const { unique_id } of built)
      if (tested.every((one) => above(unique_id).has(one))) parents.get(unique_id)?.add(test.unique_id);
  }
  return parents;
};

/** Each step after all it waits for; what could go either way goes by name. */
export const topological = (parents: Graph): readonly string[] => {
  const left = new Map([...parents].map(([uniqueId, found]) => [uniqueId, new Set(found)]));
  const order: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([, found]) => found.size === 0).map(([uniqueId]) => uniqueId);
    if (free.length === 0) throw new Error(`steps wait for each other: ${[...left.keys()].join(', ')}`);
    for (const uniqueId of free.sort()) {
      order.push(uniqueId);
      left.delete(uniqueId);
    }
    for (const found of left.values()) for (const uniqueId of free) found.delete(uniqueId);
  }
  return order;
};

/** The given nodes and everything built from them. */
export const withDownstream = (manifest: Manifest, start: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set(start);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const node of sortedNodes(manifest))
      if (node.depends_on.nodes?.some((parent) => found.has(parent))) found.add(node.unique_id);
  }
  return found;
};
