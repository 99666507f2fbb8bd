import type { Unit } from '@ratchet/prisma/commit';
import { stateSha256 } from '@ratchet/workflows/pipeline/graph/canonical';
import { PipelineFailure } from '../failure';
import { query } from '../query';
import { commitEvents } from './append';
import { stateAt } from './load-graph';
import { saveSnapshot } from './save-graph';

const TAKEN =
  'SELECT 1 FROM pipeline.pipeline_snapshot WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid AND label = $3';

export type TakenSnapshot = { readonly id: string; readonly ofVersion: number; readonly stateSha256: string };

/** Gives the present version a label. @throws PipelineFailure PIPE_004 when the label is in use */
export const takeSnapshot = async (
  unit: Unit,
  pipelineId: string,
  { label, commandId }: { readonly label: string; readonly commandId: string },
): Promise<TakenSnapshot> => {
  const taken = await query(unit.tx, TAKEN, [unit.organizationId, pipelineId, label]);
  if (taken.length > 0) throw new PipelineFailure('PIPE_004', { name: label });
  const state = await stateAt(unit.tx, unit.organizationId, pipelineId, unit.lastSequence);
  const { id } = await saveSnapshot(unit, pipelineId, state, label);
  const payload = { ofVersion: state.version, stateSha256: stateSha256(state), label };
  const events = [{ type: 'snapshot.taken' as const, payload }];
  await commitEvents(unit, pipelineId, commandId, { before: state, after: state, events, texts: new Map() });
  return { id, ofVersion: state.version, stateSha256: payload.stateSha256 };
};
