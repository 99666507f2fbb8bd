import { GRAPH_EVENT_TYPES } from '../event-names';

/** A row of the stream as far as one person's undo and redo go. */
export type HistoryRow = {
  readonly type: string;
  readonly userId: string | null;
  readonly commandId: string;
  readonly targetCommandId: string | null;
};
/** Command that undo would take back, and the one that redo would do again. */
export type OwnHistory = { readonly undo: string | null; readonly redo: string | null };

/** Commands with one of these are steps of the pipeline itself, not edits. */
const FINAL = new Set(['pipeline.created', 'pipeline.archived', 'pipeline.restored', 'snapshot.taken']);

/** `rows` in the order of the stream. What anybody undid is undone; a new command clears only its author's redo list. */
export const ownHistory = (rows: readonly HistoryRow[], userId: string): OwnHistory => {
  const final = new Set(rows.filter(({ type }) => FINAL.has(type)).map(({ commandId }) => commandId));
  let done: string[] = [];
  let undone: string[] = [];
  const without = (list: readonly string[], id: string | null): string[] => list.filter((one) => one !== id);
  for (const { type, userId: author, commandId, targetCommandId } of rows) {
    const target = targetCommandId ?? '';
    if (type === 'history.undone') {
      if (done.includes(target) && author === userId) undone = [...undone, target];
      done = without(done, target);
    } else if (type === 'history.redone') {
      if (undone.includes(target)) done = [...done, target];
      undone = without(undone, target);
    } else if (author === userId && !final.has(commandId) && done.at(-1) !== commandId) {
      if (!(GRAPH_EVENT_TYPES as readonly string[]).includes(type)) continue;
      done = [...without(done, commandId), commandId];
      undone = [];
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
};

type Targeted = { readonly type: string; readonly commandId: string; readonly targetCommandId: string | null };

/** Events of which the effect still stands: without commands undone among them and without their undoing. */
export const standing = <E extends Targeted>(events: readonly E[]): E[] => {
  const undone = new Set(
    events.flatMap(({ type, targetCommandId }) =>
      type === 'history.undone' && targetCommandId ? [targetCommandId] : [],
    ),
  );
  const begun = new Set(events.filter(({ commandId }) => undone.has(commandId)).map(({ commandId }) => commandId));
  return events.filter(
    ({ type, commandId, targetCommandId }) =>
      !begun.has(commandId) && !(type === 'history.undone' && begun.has(targetCommandId ?? '')),
  );
};
