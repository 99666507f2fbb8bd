import { isLater, localDateOf } from '../../platform/calendar';
import type { Command, CommandResults, Conflict, Refusal } from '../commands';
import type { DealState, Instant, Milestone, Task } from '../model';
import { progressPercent } from '../progress';
import { amend, emit, isRefusal, patchTask, refuse, taskOf, type Draft } from './draft';
import { guardTask, guardTaskAction, holderOf, isEligible, mayComplete } from './guards';
import { settle } from './settle';
import { edgesFrom, edgesInto, isSatisfied, lagElapsed, waitingOn } from './waits';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** K2: setting the assignee starts a task that is ready; a blocked one stays blocked and keeps the assignee. */
export const assignTask = (draft: Draft, command: Of<'assignTask'>): CommandResults['assignTask'] | Refusal => {
  const task = guardTask(draft.state, command.taskId, 'assign');
  if (isRefusal(task)) return task;
  const refused = guardTaskAction(task, 'assign');
  if (refused) return refused;
  const role = 'role' in command ? command.role : task.assigneeRole;
  const userId = 'role' in command ? holderOf(draft.state, command.role) : command.userId;
  if (userId !== null && !isEligible(draft.state, userId, { area: task.area, assigneeRole: role })) {
    return refuse('DEAL_014', { taskId: task.id, userId, area: task.area });
  }
  if (userId !== task.assigneeUserId || role !== task.assigneeRole) {
    patchTask(draft, task.id, { assigneeUserId: userId, assigneeRole: role });
    const { id: taskId, key, assigneeUserId: previous } = task;
    const event = emit(draft, 'task.assigned', { taskId, key, assigneeId: userId, role, previous });
    settle(draft, { name: 'task.assigned', taskId, event });
  }
  return { task: taskOf(draft.state, task.id) };
};

/** K3. */
export const unassignTask = (
  draft: Draft,
  { taskId }: Of<'unassignTask'>,
): CommandResults['unassignTask'] | Refusal => {
  const task = guardTask(draft.state, taskId, 'unassign');
  if (isRefusal(task)) return task;
  const refused = guardTaskAction(task, 'unassign');
  if (refused) return refused;
  if (task.assigneeUserId !== null) {
    patchTask(draft, taskId, { assigneeUserId: null });
    const event = emit(draft, 'task.unassigned', { taskId, key: task.key, previous: task.assigneeUserId });
    settle(draft, { name: 'task.unassigned', taskId, event });
  }
  return { task: taskOf(draft.state, taskId) };
};

/** K6: completes the task and settles every dependent in the same decision. */
export const completeTask = (draft: Draft, command: Of<'completeTask'>): CommandResults['completeTask'] | Refusal => {
  const { taskId } = command;
  const { at, actor } = draft.env;
  if (hasElapsedLag(draft, taskId)) settle(draft, { name: 'lag', taskId });
  const task = guardTask(draft.state, taskId, 'complete');
  if (isRefusal(task)) return task;
  const occurredAt = command.occurredAt ?? at;
  const refused = guardCompletion(draft, task, occurredAt);
  if (refused) return refused;

  const late = task.dueAt !== null && !task.dueEstimated && isLater(occurredAt, task.dueAt);
  const completedBy = actor.userId ?? null;
  patchTask(draft, taskId, {
    baseStatus: 'COMPLETED',
    statusSince: at,
    completedAt: at,
    completedBy,
    occurredAt,
    late,
    ...(command.note === undefined ? {} : { note: command.note }),
  });
  const { key } = task;
  const event = emit(draft, 'task.completed', { taskId, key, completedBy, occurredAt, late, unblocked: [] });
  emitOwn(draft, task, occurredAt, command.documentIds ?? [], event);
  const { unblocked } = settle(draft, { name: 'task.completed', taskId, event });
  amend(draft, event, { unblocked });
  return { ...aftermath(draft.state, taskId), unblocked, conflicts: lagConflicts(draft.state, taskId) };
};

/** A waiting period that ended while no worker ran is over all the same. */
const hasElapsedLag = ({ state, env }: Draft, taskId: string): boolean =>
  edgesInto(state, taskId).some((edge) => !isSatisfied(edge) && lagElapsed(edge, env.at));

const guardCompletion = (draft: Draft, task: Task, occurredAt: Instant): Refusal | null => {
  const { state, env } = draft;
  const { id: taskId, key } = task;
  if (!mayComplete(state, task, env.actor)) return refuse('DEAL_017', { taskId, key });
  if (task.baseStatus === 'COMPLETED')
    return refuse('DEAL_013', { taskId, key, by: task.completedBy, at: task.completedAt });
  if (task.baseStatus === 'BLOCKED') return refuse('DEAL_011', { taskId, key, waitingOn: waitingOn(state, taskId) });
  const refused = guardTaskAction(task, 'complete');
  if (refused) return refused;
  if (isLater(occurredAt, env.at)) {
    return refuse('DEAL_021', { taskId, field: 'occurredAt', constraint: 'it lies in the future' });
  }
  const evidenceThere = task.evidenceType === null || (env.hasEvidence ?? true);
  return evidenceThere ? null : refuse('DEAL_018', { taskId, key, evidenceType: task.evidenceType });
};

const emitOwn = (draft: Draft, task: Task, occurredAt: Instant, documentIds: string[], event: number): void => {
  const taskId = task.id;
  switch (task.emits) {
    case 'inspection.completed':
      emit(draft, task.emits, { taskId, occurredAt, documentIds }, event);
      return;
    case 'closing.documents_signed':
      emit(draft, task.emits, { taskId, occurredAt }, event);
      return;
    case null:
      return;
    default:
      return task.emits satisfies never;
  }
};

/** K7: skipping satisfies the dependents; a waiting period after the task needs its own waiver. */
export const skipTask = (draft: Draft, command: Of<'skipTask'>): CommandResults['skipTask'] | Refusal => {
  const { taskId, reason } = command;
  const { at, actor } = draft.env;
  const task = guardTask(draft.state, taskId, 'skip');
  if (isRefusal(task)) return task;
  const refused = guardTaskAction(task, 'skip');
  if (refused) return refused;
  const lags = edgesFrom(draft.state, taskId).filter((edge) => edge.lag > 0 && !isSatisfied(edge));
  if (lags.some((edge) => !(command.waiveLag && edge.waivable))) {
    return refuse('DEAL_024', {
      taskId,
      key: task.key,
      lagsTo: lags.map((edge) => taskOf(draft.state, edge.toTaskId).key),
    });
  }
  const dependencies = draft.state.dependencies.map((edge) =>
    lags.includes(edge) ? { ...edge, waivedBy: actor.userId ?? actor.kind, waiveReason: reason } : edge,
  );
  draft.state = { ...draft.state, dependencies };
  patchTask(draft, taskId, { baseStatus: 'SKIPPED', statusSince: at, completedAt: at, closedReason: reason });
  const event = emit(draft, 'task.skipped', { taskId, key: task.key, reason, unblocked: [] });
  const { unblocked } = settle(draft, { name: 'task.skipped', taskId, event });
  amend(draft, event, { unblocked });
  return { ...aftermath(draft.state, taskId), unblocked };
};

const aftermath = (
  state: DealState,
  taskId: string,
): { task: Task; milestone: Milestone | null; progressPercent: number } => {
  const task = taskOf(state, taskId);
  const milestone = state.milestones.find(({ id }) => id === task.milestoneId) ?? null;
  return { task, milestone, progressPercent: progressPercent(state) };
};

/** Tasks whose waiting period after this one ends too late for their own due date. */
export const lagConflicts = (state: DealState, fromTaskId: string): Conflict[] => {
  const { timeZone } = state.deal;
  return edgesFrom(state, fromTaskId).flatMap((edge): Conflict[] => {
    const { id: taskId, key, dueAt } = taskOf(state, edge.toTaskId);
    if (edge.lagUntil === null || isSatisfied(edge) || dueAt === null) return [];
    const earliest = localDateOf(edge.lagUntil, timeZone);
    return earliest > localDateOf(dueAt, timeZone) ? [{ code: 'DEAL_024', taskId, key, earliest, dueAt }] : [];
  });
};
