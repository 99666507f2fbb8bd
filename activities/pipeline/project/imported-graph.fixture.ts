import type { GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { apply } from '@ratchet/workflows/pipeline/graph/apply';
import { check } from '@ratchet/workflows/pipeline/graph/plan';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { v7 as uuidv7 } from 'uuid';
import type { ProjectFiles } from '../git/tree';
import { readProject } from './read-project';

export type ImportedGraph = { readonly state: GraphState; readonly texts: ReadonlyMap<string, string> };

/** The graph that an import of the project's files makes, without a database. */
export const importedGraph = (files: ProjectFiles): ImportedGraph => {
  const { settings, changes } = readProject(files);
  const start = apply(emptyGraph, { type: 'pipeline.created', payload: { name: settings.projectName, settings } });
  const textOf = (sha256: string): string => {
    throw new Error(`nothing was there before, yet ${sha256} is asked for`);
  };
  const plan = check(start, changes, { newId: uuidv7, textOf });
  if (!plan.ok) throw new Error(`${plan.code} ${JSON.stringify(plan.details)}`);
  return { state: plan.state, texts: plan.texts };
};
