import type { Unit } from '@ratchet/prisma/commit';
import type { GraphIssue } from '@ratchet/workflows/pipeline/contract/graph-model';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { IMPORT_MAX_BYTES } from '@ratchet/workflows/pipeline/names';
import { apply, check } from '@ratchet/workflows/pipeline/state';
import { v7 as uuidv7 } from 'uuid';
import { readProject, type ReadProject } from '../project/read-project';
import { unzip } from '../project/unzip';
import { accepted } from './append';
import { createPipeline } from './create-pipeline';

export type ImportReport = Pick<ReadProject, 'nodes' | 'tests' | 'passedThrough' | 'skipped'> & {
  readonly issues: readonly GraphIssue[];
};
export type ImportedProject = { readonly project: ReadProject; readonly report: ImportReport };

const nothingKept = (sha256: string): never => {
  throw new Error(`an import refers to no earlier text such as ${sha256}`);
};

/** What a zip of a dbt project folder would become; writes nothing. @throws PipelineFailure PIPE_025 or the graph's refusal */
export const readArchive = (archive: Uint8Array): ImportedProject => {
  const project = readProject(unzip(archive, IMPORT_MAX_BYTES));
  const { settings, nodes, tests, passedThrough, skipped } = project;
  const start = apply(emptyGraph, { type: 'pipeline.created', payload: { name: settings.projectName, settings } });
  const { state } = accepted(check(start, project.changes, { newId: uuidv7, textOf: nothingKept }));
  return { project, report: { nodes, tests, passedThrough, skipped, issues: issuesOf(state) } };
};

/** Creates a pipeline from a project. `sha256` is the archive's. */
export const importProject = async (
  unit: Unit,
  imported: {
    readonly pipelineId: string;
    readonly name: string;
    readonly slug: string;
    readonly sha256: string;
    readonly project: ReadProject;
  },
): Promise<void> => {
  const { project, sha256, ...pipeline } = imported;
  const { settings, changes } = project;
  await createPipeline(unit, { ...pipeline, settings, imported: { changes, source: 'folder', sha256 } });
};
