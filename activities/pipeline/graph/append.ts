import type { Unit } from '@ratchet/prisma/commit';
import type { AppendBody } from '@ratchet/workflows/pipeline/contract/changes';
import type { GraphEvent } from '@ratchet/workflows/pipeline/contract/event-payloads';
import type { GraphIssue, GraphState } from '@ratchet/workflows/pipeline/contract/graph-model';
import { needsTexts, type Plan, type Planned } from '@ratchet/workflows/pipeline/graph/plan';
import { check } from '@ratchet/workflows/pipeline/state';
import { collisions, touchesOf, touchesOfChange } from '@ratchet/workflows/pipeline/graph/touches';
import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { EventEnvelope } from '@ratchet/workflows/platform/contract-kit';
import { v7 as uuidv7 } from 'uuid';
import { PipelineFailure } from '../failure';
import { eventsBetween, type GraphRow } from './events';
import { stateAt } from './load-graph';
import { saveGraph } from './save-graph';
import { loadTexts, saveTexts } from './texts';

/** What an append came to. `version` is the graph's after it. */
export type Appended = {
  readonly version: number;
  readonly events: readonly EventEnvelope[];
  readonly issues: readonly GraphIssue[];
};

/** @throws PipelineFailure with the refusal's code */
export const accepted = (plan: Plan): Planned => {
  if (!plan.ok) throw new PipelineFailure(plan.code, plan.details);
  return plan;
};

/** Emits on the unit's aggregate and answers the event as readers will see it. */
const emitEvent = (unit: Unit, pipelineId: string, { type, payload }: GraphEvent, commandId: string): EventEnvelope => {
  const full = { ...payload, commandId, touches: touchesOf({ type, payload } as GraphEvent) };
  const { id, sequence } = unit.emit({ type, payload: full });
  const { actor, origin, correlationId } = unit.context;
  return {
    id,
    aggregateType: PIPELINE_AGGREGATE,
    aggregateId: pipelineId,
    sequence,
    position: null,
    type,
    version: 1,
    payload: full,
    actor,
    origin,
    reason: null,
    causationId: null,
    correlationId,
    occurredAt: unit.at.toISOString(),
  };
};

/** Appends events that lead from one state to the next and writes everything that follows from them, in the unit's transaction. */
export const commitEvents = async (
  unit: Unit,
  pipelineId: string,
  commandId: string,
  {
    before,
    after,
    events,
    texts,
  }: { before: GraphState; after: GraphState; events: readonly GraphEvent[]; texts: ReadonlyMap<string, string> },
): Promise<Appended> => {
  const emitted = events.map((event) => emitEvent(unit, pipelineId, event, commandId));
  const version = emitted.at(-1)?.sequence ?? unit.lastSequence;
  await saveTexts(unit, texts);
  const issues = await saveGraph(unit, pipelineId, before, { ...after, version });
  unit.audit({
    eventType: 'pipeline.edited',
    entityType: 'pipeline',
    entityId: pipelineId,
    data: { commandId, events: [...new Set(events.map(({ type }) => type))], version },
  });
  return { version, events: emitted, issues };
};

/** The graph at the unit's locked head. @throws PipelineFailure PIPE_015 when the pipeline is archived */
export const headForEdit = async (unit: Unit, pipelineId: string): Promise<GraphState> => {
  const state = await stateAt(unit.tx, unit.organizationId, pipelineId, unit.lastSequence);
  if (state.archived)
    throw new PipelineFailure('PIPE_015', {
      from: 'ARCHIVED',
      action: 'edit',
      allowed: ['take back from the archive'],
    });
  return state;
};

/** The environment of a plan over texts that are read beforehand. */
export const planEnv = async (unit: Unit, hashes: readonly string[]) => {
  const texts = await loadTexts(unit.tx, unit.organizationId, hashes);
  return {
    newId: uuidv7,
    textOf: (sha256: string): string => {
      const text = texts.get(sha256);
      if (text === undefined) throw new Error(`text ${sha256} was not read beforehand`);
      return text;
    },
  };
};

const MAX_EVENTS_SINCE = 200;
const shown = ({ sequence, type, userId, at, payload }: GraphRow) => ({
  sequence,
  type,
  actor: userId,
  at,
  touches: payload.touches,
});

/** @throws PipelineFailure PIPE_002 */
export const assertVersion = async (
  unit: Unit,
  pipelineId: string,
  { expectedVersion, onConflict, changes }: Pick<AppendBody, 'expectedVersion' | 'onConflict' | 'changes'>,
): Promise<void> => {
  const currentVersion = unit.lastSequence;
  if (expectedVersion === currentVersion) return;
  const since = await eventsBetween(unit.tx, unit.organizationId, pipelineId, expectedVersion, currentVersion);
  const details = { expectedVersion, currentVersion, eventsSince: since.slice(-MAX_EVENTS_SINCE).map(shown) };
  if (onConflict === 'reject' || expectedVersion > currentVersion) throw new PipelineFailure('PIPE_002', details);
  const touching = since.map((row) => ({ ...row, touches: row.payload.touches }));
  const conflicts = collisions(changes.flatMap(touchesOfChange), touching).map(({ key, event }) => ({
    key,
    theirs: { sequence: event.sequence, actor: event.userId },
    yours: changes.findIndex((change) => touchesOfChange(change).includes(key)),
  }));
  if (conflicts.length > 0) throw new PipelineFailure('PIPE_002', { ...details, conflicts });
};

/** Edits the graph: all changes or none. @throws PipelineFailure with the code of the refusal */
export const appendChanges = async (unit: Unit, pipelineId: string, body: AppendBody): Promise<Appended> => {
  await assertVersion(unit, pipelineId, body);
  const before = await headForEdit(unit, pipelineId);
  const env = await planEnv(unit, needsTexts(before, body.changes));
  const { state, events, texts } = accepted(check(before, body.changes, env));
  return commitEvents(unit, pipelineId, body.commandId, { before, after: state, events, texts });
};
