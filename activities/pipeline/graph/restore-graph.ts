import type { Unit } from '@ratchet/prisma/commit';
import type { GraphEvent } from '@ratchet/workflows/pipeline/contract/event-payloads';
import { restore } from '@ratchet/workflows/pipeline/state';
import { PipelineFailure } from '../failure';
import { accepted, assertVersion, commitEvents, headForEdit, planEnv, type Appended } from './append';
import { stateAt } from './load-graph';

export type RestoreCommand = { readonly version: number; readonly expectedVersion: number; readonly commandId: string };

/** Makes the graph what it was at an earlier version, as one new event. @throws PipelineFailure PIPE_002, PIPE_009 */
export const restoreGraph = async (
  unit: Unit,
  pipelineId: string,
  { version, expectedVersion, commandId }: RestoreCommand,
): Promise<Appended> => {
  await assertVersion(unit, pipelineId, { expectedVersion, onConflict: 'reject', changes: [] });
  if (version > unit.lastSequence)
    throw new PipelineFailure('PIPE_009', { at: version, currentVersion: unit.lastSequence });
  const before = await headForEdit(unit, pipelineId);
  const then = await stateAt(unit.tx, unit.organizationId, pipelineId, version);
  const plan = accepted(restore(before, then, await planEnv(unit, [])));
  const payload = { toVersion: version, changes: plan.events };
  const event = { type: 'graph.restored', payload } as unknown as GraphEvent;
  return commitEvents(unit, pipelineId, commandId, { before, after: plan.state, events: [event], texts: plan.texts });
};
