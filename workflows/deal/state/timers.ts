import { isLater } from '../../platform/calendar';
import type { Command, TimerResult } from '../commands';
import { isOpen } from '../deadlines';
import type { DealState, Instant, Task } from '../model';
import { emit, findTask, patchTask, type Draft } from './draft';
import { settle } from './settle';
import { edgesInto, lagElapsed, rootCauses } from './waits';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type Due = Task & { dueAt: Instant };

const DONE: TimerResult = { done: true };
const not = (because: string): TimerResult => ({ done: false, because });

/** A timer is void once the task ended, its date moved on or is a guess, or the deal does not run. */
const current = (state: DealState, taskId: string, dueVersion: number): Due | string => {
  const task = findTask(state, taskId);
  if (!task || !isOpen(task)) return 'the task has ended';
  if (state.deal.heldAt !== null) return 'the deal is on hold';
  if (state.deal.status === 'DRAFT' || state.deal.status === 'COMPLETED') return 'the deal is not running';
  if (task.dueVersion !== dueVersion) return 'the due date has changed';
  if (task.dueAt === null || task.dueEstimated) return 'the due date is an estimate';
  return { ...task, dueAt: task.dueAt };
};

/** Sets the mark as of the due time, however late the worker is. */
export const markDue = (draft: Draft, task: Task): void => {
  const { id: taskId, key, dueAt } = task;
  if (dueAt === null) return;
  patchTask(draft, taskId, { overdueSince: dueAt, firstOverdueAt: task.firstOverdueAt ?? dueAt });
  const rootCauseTaskIds = rootCauses(draft.state, taskId);
  emit(draft, 'task.overdue', { taskId, key, dueAt, detectedAt: draft.env.at, rootCauseTaskIds });
};

/** O1: strictly after the due time, once, and only while the given due date still counts. */
export const markOverdue = (draft: Draft, { taskId, dueVersion }: Of<'markOverdue'>): TimerResult => {
  const task = current(draft.state, taskId, dueVersion);
  if (typeof task === 'string') return not(task);
  if (task.overdueSince !== null) return not('the task is marked already');
  if (!isLater(draft.env.at, task.dueAt)) return not('the due time has not passed');
  markDue(draft, task);
  return DONE;
};

/** K5 by time: the waiting period after a prerequisite is over. */
export const releaseLag = (draft: Draft, { fromTaskId, toTaskId }: Of<'releaseLag'>): TimerResult => {
  const edge = edgesInto(draft.state, toTaskId).find((candidate) => candidate.fromTaskId === fromTaskId);
  if (!edge || edge.lagUntil === null) return not('no waiting period runs');
  if (edge.satisfiedAt !== null) return not('the waiting period is over already');
  if (!lagElapsed(edge, draft.env.at)) return not('the waiting period still runs');
  settle(draft, { name: 'lag', taskId: fromTaskId });
  return DONE;
};

export const remind = (draft: Draft, { taskId, dueVersion }: Of<'remind'>): TimerResult => {
  const task = current(draft.state, taskId, dueVersion);
  if (typeof task === 'string') return not(task);
  if (!isLater(task.dueAt, draft.env.at)) return not('the due time has passed');
  emit(draft, 'task.due_soon', { taskId, key: task.key, dueAt: task.dueAt });
  return DONE;
};

export const escalate = (draft: Draft, { taskId, dueVersion, level }: Of<'escalate'>): TimerResult => {
  const task = current(draft.state, taskId, dueVersion);
  if (typeof task === 'string') return not(task);
  if (task.overdueSince === null) return not('the task is not overdue');
  emit(draft, 'task.escalated', { taskId, key: task.key, dueAt: task.dueAt, level });
  return DONE;
};
