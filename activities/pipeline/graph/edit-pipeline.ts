import type { Unit } from '@ratchet/prisma/commit';
import type { GraphEvent } from '@ratchet/workflows/pipeline/contract/event-payloads';
import { apply } from '@ratchet/workflows/pipeline/state';
import { v7 as uuidv7 } from 'uuid';
import { commitEvents, type Appended } from './append';
import { stateAt } from './load-graph';

/** Renames a pipeline, archives it or takes it back; what is so already is no event. */
export const editPipeline = async (
  unit: Unit,
  pipelineId: string,
  { name, archived }: { readonly name?: string | undefined; readonly archived?: boolean | undefined },
): Promise<Appended> => {
  const before = await stateAt(unit.tx, unit.organizationId, pipelineId, unit.lastSequence);
  const events: GraphEvent[] = [];
  if (name !== undefined && name !== before.name)
    events.push({ type: 'pipeline.renamed', payload: { before: before.name, after: name } });
  if (archived !== undefined && archived !== before.archived)
    events.push({ type: archived ? 'pipeline.archived' : 'pipeline.restored', payload: {} });
  const after = events.reduce(apply, before);
  return commitEvents(unit, pipelineId, uuidv7(), { before, after, events, texts: new Map() });
};
