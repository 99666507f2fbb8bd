import type { Change } from '@ratchet/workflows/pipeline/contract/changes';
import { pipelineErrorMessage } from '@ratchet/workflows/pipeline/errors';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { check, type Plan } from '@ratchet/workflows/pipeline/graph/plan';
import { connectChanges } from './changes';
import type { Graph } from './graph';

class TextNotHere extends Error {}

const env = {
  newId: () => crypto.randomUUID(),
  textOf: (): string => {
    throw new TextNotHere();
  },
};

/** The graph's own rules, applied in the browser; null when they need SQL that only the server has. */
const planOf = (graph: Graph, changes: readonly Change[]): Plan | null => {
  try {
    return check(graph, changes, env);
  } catch (error) {
    if (error instanceof TextNotHere) return null;
    throw error;
  }
};

/** The graph as it will be when the server takes the changes; unchanged when that cannot be told here. */
export const preview = (graph: Graph, changes: readonly Change[]): Graph => {
  const plan = planOf(graph, changes);
  return plan?.ok === true ? { ...plan.state, issues: issuesOf(plan.state) } : graph;
};

/** Why two nodes cannot be connected, in words; null when they can. */
export const refusalOfEdge = (graph: Graph, from: string, to: string): string | null => {
  const plan = planOf(graph, connectChanges(graph, from, to));
  if (plan === null || plan.ok) return null;
  return pipelineErrorMessage(plan.code, plan.details);
};
