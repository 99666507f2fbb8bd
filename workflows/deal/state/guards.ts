import type { Actor, Refusal } from '../commands';
import { isOpen } from '../deadlines';
import type { DealState, Participant, Task } from '../model';
import {
  DEAL_ROLE_AREAS,
  DEAL_ROLE_GRANTS,
  TERMINAL_DEAL_STATUSES,
  type Area,
  type DealRole,
  type DealStatus,
  type TaskBaseStatus,
} from '../names';
import { findTask, refuse } from './draft';

export type DealAction = 'acceptOffer' | 'markPending' | 'close' | 'completeDeal' | 'pause' | 'resume' | 'cancel';
export type TaskAction = 'assign' | 'unassign' | 'complete' | 'skip' | 'reopen';

export const DEAL_ACTIONS: Readonly<Record<DealStatus, readonly DealAction[]>> = {
  DRAFT: ['acceptOffer', 'pause', 'resume', 'cancel'],
  UNDER_CONTRACT: ['markPending', 'pause', 'resume', 'cancel'],
  PENDING: ['close', 'pause', 'resume', 'cancel'],
  CLOSED: ['completeDeal', 'pause', 'resume'],
  COMPLETED: [],
  CANCELLED: [],
};

export const TASK_ACTIONS: Readonly<Record<TaskBaseStatus, readonly TaskAction[]>> = {
  BLOCKED: ['assign', 'unassign', 'skip'],
  PENDING: ['assign', 'complete', 'skip'],
  IN_PROGRESS: ['assign', 'unassign', 'complete', 'skip'],
  COMPLETED: ['reopen'],
  SKIPPED: ['reopen'],
  CANCELLED: [],
};

/** What may be done to the deal now; a hold leaves only resume and cancel. */
export const allowedDealActions = ({ deal }: DealState): DealAction[] => {
  const held = deal.heldAt !== null;
  return DEAL_ACTIONS[deal.status].filter((action) => {
    if (action === 'cancel') return true;
    return held ? action === 'resume' : action !== 'resume';
  });
};

export const guardDeal = (state: DealState, action: DealAction): Refusal | null => {
  const { status: from, heldAt } = state.deal;
  const details = { from, action, allowed: allowedDealActions(state) };
  if (TERMINAL_DEAL_STATUSES.includes(from)) return refuse('DEAL_004', details);
  if (heldAt !== null ? action !== 'resume' && action !== 'cancel' : action === 'resume') {
    return refuse('DEAL_003', { ...details, heldAt });
  }
  return DEAL_ACTIONS[from].includes(action) ? null : refuse('DEAL_002', details);
};

/** Whether work on the deal may go on; a cancelled deal's own tasks are excepted. */
export const guardOngoing = (state: DealState, action: string, task?: Task): Refusal | null => {
  const { status: from, heldAt } = state.deal;
  const excepted = from === 'CANCELLED' && task?.phase === 'CANCELLATION';
  if (TERMINAL_DEAL_STATUSES.includes(from) && !excepted) return refuse('DEAL_004', { from, action, allowed: [] });
  return heldAt === null ? null : refuse('DEAL_003', { heldAt, from, action, allowed: allowedDealActions(state) });
};

/** The task, if the deal lets work on it go on. */
export const guardTask = (state: DealState, taskId: string, action: TaskAction): Refusal | Task => {
  const task = findTask(state, taskId);
  if (!task) return refuse('DEAL_010', { taskId });
  return guardOngoing(state, action, task) ?? task;
};

export const guardTaskAction = (task: Task, action: TaskAction): Refusal | null => {
  const allowed = TASK_ACTIONS[task.baseStatus];
  return allowed.includes(action)
    ? null
    : refuse('DEAL_012', { taskId: task.id, key: task.key, from: task.baseStatus, action, allowed: [...allowed] });
};

export const isActive = (participant: Participant): boolean => participant.status === 'ACTIVE';

export const areasOf = (participant: Participant): readonly Area[] =>
  participant.areas.length > 0 ? participant.areas : DEAL_ROLE_AREAS[participant.dealRole];

/** A participant may take any task of their area, and any task meant for their role. */
export const mayTake = (participant: Participant, task: Pick<Task, 'area' | 'assigneeRole'>): boolean =>
  isActive(participant) && (participant.dealRole === task.assigneeRole || areasOf(participant).includes(task.area));

export const isEligible = (state: DealState, userId: string, task: Pick<Task, 'area' | 'assigneeRole'>): boolean =>
  state.deal.coordinatorUserId === userId ||
  state.participants.some((participant) => participant.userId === userId && mayTake(participant, task));

/** The one person who holds the role on this deal; nobody while it is open who of several acts. */
export const holderOf = (state: DealState, role: DealRole | null): string | null => {
  if (role === null) return null;
  const holders = state.participants.filter((p) => p.dealRole === role && isActive(p) && p.userId !== null);
  if (holders.length === 0 && role === 'TRANSACTION_COORDINATOR') return state.deal.coordinatorUserId;
  return holders.length === 1 ? (holders[0]?.userId ?? null) : null;
};

/** Own tasks always; others by the right of the role. The deal role replaces the organisation's but for A and T. */
export const mayComplete = (state: DealState, task: Task, actor: Actor): boolean => {
  if (actor.kind !== 'user') return true;
  if (actor.userId !== undefined && task.assigneeUserId === actor.userId) return true;
  if (actor.role === 'ADMIN' || actor.role === 'TRANSACTION_COORDINATOR') return true;
  return state.participants
    .filter((participant) => participant.userId === actor.userId && isActive(participant))
    .some((participant) => {
      const grant = DEAL_ROLE_GRANTS[participant.dealRole];
      if (grant === 'AGENT' || grant === 'TRANSACTION_COORDINATOR') return true;
      const byArea = grant === 'ATTORNEY' || grant === 'LENDER';
      return byArea && areasOf(participant).includes(task.area);
    });
};

export const openTaskRefs = (tasks: readonly Task[]): { taskId: string; key: string; title: string }[] =>
  tasks.filter(isOpen).map(({ id: taskId, key, title }) => ({ taskId, key, title }));
