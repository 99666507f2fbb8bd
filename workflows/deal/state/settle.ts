import { isLater } from '../../platform/calendar';
import { recompute, type DueChange } from '../deadlines';
import { lagReleaseAt } from '../due-dates';
import type { KeyDateChange, UnblockedTask } from '../events';
import type { DealState, Task, TaskDependency } from '../model';
import { emit, findTask, patchTask, type Draft } from './draft';
import { settleMilestones } from './milestones';
import { baseStatusOf, isEnded, isSatisfied, lagElapsed, waitingOn } from './waits';

export type Settled = { unblocked: UnblockedTask[]; changes: DueChange[]; keyDates: KeyDateChange[] };
export type Cause = { name: string; taskId?: string; event?: number; moved?: boolean };

/**
 * Brings everything that follows from a change into the same decision: edges, base statuses, due dates, overdue marks,
 * milestones and released contingencies.
 */
export const settle = (draft: Draft, cause: Cause): Settled => {
  settleEdges(draft);
  const unblocked = settleStatuses(draft, cause);
  const { changes, keyDates } = settleDeadlines(draft, cause);
  settleOverdue(draft, cause);
  settleMilestones(draft, cause.event);
  settleContingencies(draft, cause);
  return { unblocked, changes, keyDates };
};

const settleEdges = (draft: Draft): void => {
  const dependencies = draft.state.dependencies.map((edge) => settledEdge(draft, edge));
  draft.state = { ...draft.state, dependencies };
};

const settledEdge = (draft: Draft, edge: TaskDependency): TaskDependency => {
  const { state, env } = draft;
  const from = findTask(state, edge.fromTaskId);
  if (isSatisfied(edge) || !from) return edge;
  if (from.baseStatus === 'SKIPPED') return edge.lag === 0 ? { ...edge, satisfiedAt: env.at } : edge;
  if (from.baseStatus !== 'COMPLETED') return edge;
  if (edge.lag === 0) return { ...edge, satisfiedAt: env.at };
  const since = from.occurredAt ?? from.completedAt ?? env.at;
  const lagUntil = edge.lagUntil ?? lagReleaseAt(edge, since, state.calendars, state.deal.timeZone);
  const running = { ...edge, lagUntil };
  return lagElapsed(running, env.at) ? { ...running, satisfiedAt: lagUntil } : running;
};

const settleStatuses = (draft: Draft, cause: Cause): UnblockedTask[] => {
  const unblocked: UnblockedTask[] = [];
  for (const task of draft.state.tasks) {
    const next = baseStatusOf(draft.state, task);
    if (next === task.baseStatus) continue;
    const { id: taskId, key, baseStatus: previous } = task;
    patchTask(draft, taskId, { baseStatus: next, statusSince: draft.env.at });
    if (next === 'BLOCKED')
      emit(draft, 'task.blocked', { taskId, key, waitingOn: waitingOn(draft.state, taskId) }, cause.event);
    if (previous === 'BLOCKED') {
      unblocked.push({ id: taskId, key });
      emit(draft, 'task.unblocked', { taskId, key, byTaskId: cause.taskId ?? null }, cause.event);
    }
    if (next === 'IN_PROGRESS') emit(draft, 'task.started', { taskId, key }, cause.event);
  }
  return unblocked;
};

const settleDeadlines = (draft: Draft, cause: Cause): { changes: DueChange[]; keyDates: KeyDateChange[] } => {
  const earlier = draft.before.keyDates;
  const known = new Set(draft.before.tasks.map(({ id }) => id));
  const { state, changes: all } = recompute(draft.state);
  // a new task's date comes with its task.created
  const changes = all.filter(({ taskId }) => known.has(taskId));
  draft.state = state;
  const keyDates = changedKeyDates(earlier, state.keyDates);
  if (changes.length > 0 || keyDates.length > 0) {
    emit(
      draft,
      cause.moved ? 'deadline.moved' : 'deadline.computed',
      { changes, keyDates, cause: cause.name },
      cause.event,
    );
  }
  return { changes, keyDates };
};

const changedKeyDates = (before: DealState['keyDates'], after: DealState['keyDates']): KeyDateChange[] =>
  after.flatMap(({ key, localDate: to }) => {
    const from = before.find((keyDate) => keyDate.key === key)?.localDate ?? null;
    return from === to ? [] : [{ key, from, to }];
  });

/** A mark goes when the task has ended or its date now lies ahead; an estimated date never carries one. */
const settleOverdue = (draft: Draft, cause: Cause): void => {
  const ahead = (task: Task): boolean => task.dueAt === null || task.dueEstimated || isLater(task.dueAt, draft.env.at);
  for (const task of draft.state.tasks) {
    if (task.overdueSince === null || !(isEnded(task) || ahead(task))) continue;
    patchTask(draft, task.id, { overdueSince: null });
    emit(draft, 'task.overdue_cleared', { taskId: task.id, key: task.key, dueAt: task.dueAt }, cause.event);
  }
};

const contingencies = (state: DealState): Task[] =>
  state.tasks.filter((task) => task.contingency && task.baseStatus !== 'CANCELLED');

const settleContingencies = (draft: Draft, cause: Cause): void => {
  const now = contingencies(draft.state);
  const released = now.length > 0 && now.every(isEnded);
  if (!released || contingencies(draft.before).every(isEnded)) return;
  emit(draft, 'contingencies.all_released', { taskIds: now.map(({ id }) => id) }, cause.event);
};
