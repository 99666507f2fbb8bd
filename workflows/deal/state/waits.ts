import { compareInstants } from '../../platform/calendar';
import { isOpen } from '../deadlines';
import type { WaitingOn } from '../events';
import type { DealState, Instant, Task, TaskDependency } from '../model';
import type { TaskBaseStatus, TaskStatus } from '../names';

export const isEnded = (task: Task): boolean => !isOpen(task);

export const shownStatus = (task: Task): TaskStatus =>
  task.overdueSince !== null && isOpen(task) ? 'OVERDUE' : task.baseStatus;

const isWaived = (edge: TaskDependency): boolean => edge.waivedBy !== null;

export const isSatisfied = (edge: TaskDependency): boolean => edge.satisfiedAt !== null || isWaived(edge);

export const edgesInto = (state: DealState, taskId: string): TaskDependency[] =>
  state.dependencies.filter((edge) => edge.toTaskId === taskId);

export const edgesFrom = (state: DealState, taskId: string): TaskDependency[] =>
  state.dependencies.filter((edge) => edge.fromTaskId === taskId);

/** Everything that keeps the task BLOCKED; empty when it may start. */
export const waitingOn = (state: DealState, taskId: string): WaitingOn[] => {
  const byId = new Map(state.tasks.map((task) => [task.id, task]));
  const task = byId.get(taskId);
  if (!task) return [];
  const waits: WaitingOn[] = [];
  if (task.phase === 'NORMAL' && state.deal.status === 'DRAFT') waits.push({ kind: 'offer' });
  for (const edge of edgesInto(state, taskId)) {
    const from = byId.get(edge.fromTaskId);
    if (!from || isSatisfied(edge)) continue;
    const { id: fromTaskId, key, title } = from;
    if (edge.lagUntil !== null) waits.push({ kind: 'lag', fromTaskId, key, title, until: edge.lagUntil });
    else waits.push({ kind: 'task', taskId: fromTaskId, key, title, status: shownStatus(from) });
  }
  return [...waits, ...earlierMilestones(state, task)];
};

/** In sequential mode every task of a milestone waits for all earlier milestones. */
const earlierMilestones = (state: DealState, task: Task): WaitingOn[] => {
  if (state.deal.template.mode !== 'sequential' || task.milestoneId === null) return [];
  const own = state.milestones.find(({ id }) => id === task.milestoneId);
  if (!own) return [];
  return state.milestones
    .filter(({ id, position }) => position < own.position && state.tasks.some((t) => t.milestoneId === id && isOpen(t)))
    .map(({ key }) => ({ kind: 'milestone', key }));
};

/** The base status is a function of the deal, never set by hand; an ended task keeps how it ended. */
export const baseStatusOf = (state: DealState, task: Task): TaskBaseStatus => {
  if (isEnded(task)) return task.baseStatus;
  if (waitingOn(state, task.id).length > 0) return 'BLOCKED';
  return task.assigneeUserId === null ? 'PENDING' : 'IN_PROGRESS';
};

/** The open prerequisites furthest upstream: what to work on first so that this task can go on. */
export const rootCauses = (state: DealState, taskId: string): string[] => {
  const byId = new Map(state.tasks.map((task) => [task.id, task]));
  const seen = new Set<string>();
  const roots: string[] = [];
  const climb = (id: string): void => {
    for (const edge of edgesInto(state, id)) {
      const from = byId.get(edge.fromTaskId);
      if (!from || isSatisfied(edge) || isEnded(from) || seen.has(from.id)) continue;
      seen.add(from.id);
      const upstream = edgesInto(state, from.id).some((up) => {
        const source = byId.get(up.fromTaskId);
        return source !== undefined && isOpen(source) && !isSatisfied(up);
      });
      if (upstream) climb(from.id);
      else roots.push(from.id);
    }
  };
  climb(taskId);
  return roots;
};

/** Whether the edge's waiting period is over by then. */
export const lagElapsed = (edge: TaskDependency, at: Instant): boolean =>
  edge.lagUntil !== null && compareInstants(edge.lagUntil, at) <= 0;

/** The keys along the ring the new edge would close, or null. */
export const cycleThrough = (state: DealState, fromTaskId: string, toTaskId: string): string[] | null => {
  const keys = new Map(state.tasks.map((task) => [task.id, task.key]));
  const seen = new Set<string>();
  const path = (id: string): string[] | null => {
    if (id === fromTaskId) return [id];
    if (seen.has(id)) return null;
    seen.add(id);
    for (const edge of edgesFrom(state, id)) {
      const rest = path(edge.toTaskId);
      if (rest) return [id, ...rest];
    }
    return null;
  };
  const ring = path(toTaskId);
  return ring && [fromTaskId, ...ring].map((id) => keys.get(id) ?? id);
};
