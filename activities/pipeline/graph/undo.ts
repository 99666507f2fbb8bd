import type { Unit } from '@ratchet/prisma/commit';
import type { GraphEvent } from '@ratchet/workflows/pipeline/contract/event-payloads';
import { ownHistory, standing } from '@ratchet/workflows/pipeline/graph/history';
import { needsTexts } from '@ratchet/workflows/pipeline/graph/plan';
import { inverse } from '@ratchet/workflows/pipeline/state';
import { collisions } from '@ratchet/workflows/pipeline/graph/touches';
import { PipelineFailure } from '../failure';
import { accepted, commitEvents, headForEdit, planEnv, type Appended } from './append';
import { eventsBetween, eventsOfCommand, ownRows, type GraphRow } from './events';

export type UndoCommand = { readonly commandId: string; readonly scope: 'mine' | 'all' };

const asEvent = ({ type, payload }: GraphRow): GraphEvent => ({ type, payload }) as unknown as GraphEvent;
const keyed = (row: GraphRow) => ({
  row,
  type: row.type,
  commandId: row.payload.commandId,
  targetCommandId: (row.payload['targetCommandId'] as string | undefined) ?? null,
  touches: row.payload.touches,
});
type Keyed = ReturnType<typeof keyed>;

const userOf = (unit: Unit): string => {
  const { userId } = unit.context.actor;
  if (userId === null) throw new Error('only a person has a history of their own');
  return userId;
};

const isHistory = ({ type }: GraphRow): boolean => type === 'history.undone' || type === 'history.redone';
/** The events by which a person's command last took effect: its own, or that of the latest undo or redo of it. */
const lastEffect = (rows: readonly GraphRow[], commandId: string, userId: string): GraphRow[] => {
  const last = rows.filter((row) => isHistory(row) && row.payload['targetCommandId'] === commandId).at(-1);
  if (last) return [last];
  return rows.filter((row) => !isHistory(row) && row.payload.commandId === commandId && row.userId === userId);
};

/** Later events that touch the same as `effect`, and with them what touches the same as those. */
const entangled = (effect: readonly GraphRow[], later: readonly Keyed[]): Keyed[] => {
  const keys = effect.flatMap(({ payload }) => [...payload.touches]);
  const found: Keyed[] = [];
  for (const event of later) {
    if (collisions(keys, [event]).length === 0) continue;
    keys.push(...event.touches);
    found.push(event);
  }
  return found;
};

const assertFree = (effect: readonly GraphRow[], later: readonly Keyed[], userId: string): void => {
  const keys = effect.flatMap(({ payload }) => payload.touches);
  const theirs = later.filter(({ row }) => row.userId !== userId);
  const conflicts = collisions(keys, theirs).map(({ key, event }) => ({
    key,
    theirs: { sequence: event.row.sequence, type: event.type, actor: event.row.userId, at: event.row.at },
  }));
  if (conflicts.length > 0)
    throw new PipelineFailure('PIPE_006', {
      keys: conflicts.map(({ key }) => key),
      conflicts,
      offers: ['keep', 'undo theirs too'],
    });
};

/** Appends the opposite of what a command last did, computed against the graph as it is now. */
const reverse = async (
  unit: Unit,
  pipelineId: string,
  type: 'history.undone' | 'history.redone',
  targetCommandId: string,
  { commandId, scope }: UndoCommand,
): Promise<Appended> => {
  const { tx, organizationId } = unit;
  const userId = userOf(unit);
  const rows = await eventsOfCommand(tx, organizationId, pipelineId, targetCommandId);
  const effect = lastEffect(rows, targetCommandId, userId);
  const from = effect.at(-1)?.sequence ?? unit.lastSequence;
  const later = standing((await eventsBetween(tx, organizationId, pipelineId, from, unit.lastSequence)).map(keyed));
  if (scope === 'mine') assertFree(effect, later, userId);
  const taken = [...effect, ...(scope === 'all' ? entangled(effect, later).map(({ row }) => row) : [])].map(asEvent);
  const before = await headForEdit(unit, pipelineId);
  const plan = accepted(inverse(before, taken, await planEnv(unit, needsTexts(before, taken))));
  const event = { type, payload: { targetCommandId, changes: plan.events } } as unknown as GraphEvent;
  return commitEvents(unit, pipelineId, commandId, { before, after: plan.state, events: [event], texts: plan.texts });
};

const historyOf = async (unit: Unit, pipelineId: string) => {
  const userId = userOf(unit);
  return ownHistory(await ownRows(unit.tx, unit.organizationId, pipelineId, userId), userId);
};

/** Takes back the caller's latest command. @throws PipelineFailure PIPE_006, PIPE_007 or the refusal of what it would come to */
export const undo = async (unit: Unit, pipelineId: string, command: UndoCommand): Promise<Appended> => {
  const target = (await historyOf(unit, pipelineId)).undo;
  if (target === null) throw new PipelineFailure('PIPE_007', { action: 'undo' });
  return reverse(unit, pipelineId, 'history.undone', target, command);
};

/** Does again what the caller undid last. @throws PipelineFailure PIPE_006, PIPE_007 or the refusal of what it would come to */
export const redo = async (unit: Unit, pipelineId: string, commandId: string): Promise<Appended> => {
  const target = (await historyOf(unit, pipelineId)).redo;
  if (target === null) throw new PipelineFailure('PIPE_007', { action: 'redo' });
  return reverse(unit, pipelineId, 'history.redone', target, { commandId, scope: 'mine' });
};
