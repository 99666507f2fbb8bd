import type { Unit } from '@ratchet/prisma/commit';
import type { Change } from '@ratchet/workflows/pipeline/contract/changes';
import type { GraphEvent, GraphEventOf } from '@ratchet/workflows/pipeline/contract/event-payloads';
import type { ProjectSettings } from '@ratchet/workflows/pipeline/contract/graph-model';
import { apply, check } from '@ratchet/workflows/pipeline/state';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { DEFAULT_GIT_BRANCH } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import { PipelineFailure } from '../failure';
import { query } from '../query';
import { accepted, commitEvents, planEnv, type Appended } from './append';

export type NewPipeline = {
  readonly pipelineId: string;
  readonly name: string;
  readonly slug: string;
  readonly settings: ProjectSettings;
  /** Where its first content comes from; an empty pipeline has none. */
  readonly imported?: {
    readonly changes: readonly Change[];
    readonly source: GraphEventOf<'pipeline.imported'>['payload']['source'];
    readonly sha256: string;
  };
};

const INSERT = `INSERT INTO pipeline.pipeline (organization_id, id, name, slug, project_name, head_version, state_sha256, git_branch, created_at, created_by, updated_at)
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, 0, '', $6, $7::timestamptz, $8::uuid, $7::timestamptz) ON CONFLICT (organization_id, slug) DO NOTHING RETURNING id`;

/** Creates a pipeline, empty or with what was imported, as the first events of its stream. @throws PipelineFailure PIPE_004 when the slug is taken */
export const createPipeline = async (unit: Unit, created: NewPipeline): Promise<Appended> => {
  const { pipelineId, name, slug, settings, imported } = created;
  const columns = [name, slug, settings.projectName, DEFAULT_GIT_BRANCH, unit.at.toISOString()];
  const { userId } = unit.context.actor;
  const inserted = await query(unit.tx, INSERT, [unit.organizationId, pipelineId, ...columns, userId]);
  if (inserted.length === 0) throw new PipelineFailure('PIPE_004', { name: slug });
  const first: GraphEvent = { type: 'pipeline.created', payload: { name, settings } };
  const start = apply(emptyGraph, first);
  const plan = accepted(check(start, imported?.changes ?? [], await planEnv(unit, [])));
  const content = imported ? [importEvent(imported, plan.state), ...plan.events] : plan.events;
  const { state: after, texts } = plan;
  return commitEvents(unit, pipelineId, uuidv7(), { before: emptyGraph, after, events: [first, ...content], texts });
};

const importEvent = (
  { source, sha256 }: NonNullable<NewPipeline['imported']>,
  { nodes, files, macros }: { nodes: object; files: object; macros: object },
): GraphEvent => ({
  type: 'pipeline.imported',
  payload: { source, sha256, nodes: Object.keys(nodes).length, files: Object.keys({ ...files, ...macros }).length },
});
