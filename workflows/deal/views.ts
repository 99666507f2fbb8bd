import { compareInstants } from '../platform/calendar';
import { isOpen } from './deadlines';
import type { DealState, Instant, LocalDate, Task } from './model';
import { ACTIVE_DEAL_STATUSES, type DealRole, type TaskStatus } from './names';
import { progressPercent } from './progress';
import { isSatisfied, shownStatus } from './state/waits';

export { waitingOn, shownStatus, rootCauses } from './state/waits';

export type NextDeadline = {
  taskId: string;
  key: string;
  title: string;
  at: Instant;
  estimated: boolean;
  assigneeRole: DealRole | null;
  assigneeUserId: string | null;
};
export type DealSummaryView = {
  progressPercent: number;
  openTasks: number;
  overdueTasks: number;
  nextDeadline: NextDeadline | null;
  currentMilestones: { key: string; name: string }[];
  closingDate: LocalDate | null;
};

type Dated = Task & { dueAt: Instant };
const isDated = (task: Task): task is Dated => task.dueAt !== null;
const byDue = (left: Dated, right: Dated): number =>
  compareInstants(left.dueAt, right.dueAt) || (left.key < right.key ? -1 : 1);

/** The counters and the next date of one deal, from its rows alone: no clock is compared. */
export const summaryOf = (state: DealState): DealSummaryView => {
  const open = state.tasks.filter(isOpen);
  // what is late comes first; a date that only follows from another one's plan is nobody's deadline yet
  const next = open
    .filter(isDated)
    .filter((task) => !task.dueEstimated)
    .sort(byDue)[0];
  return {
    progressPercent: progressPercent(state),
    openTasks: open.length,
    overdueTasks: open.filter((task) => task.overdueSince !== null).length,
    nextDeadline: next
      ? {
          taskId: next.id,
          key: next.key,
          title: next.title,
          at: next.dueAt,
          estimated: next.dueEstimated,
          assigneeRole: next.assigneeRole,
          assigneeUserId: next.assigneeUserId,
        }
      : null,
    currentMilestones: inOrder(state)
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ key, name }) => ({ key, name })),
    closingDate: state.keyDates.find(({ key }) => key === 'closingDate')?.localDate ?? null,
  };
};

const inOrder = (state: DealState) => [...state.milestones].sort((left, right) => left.position - right.position);

export type Wait = {
  kind: 'offer' | 'hold' | 'task' | 'lag';
  what: string;
  /** Nobody acts on a waiting period: it ends by time. */
  who: { role: DealRole | null; userId: string | null };
  since: Instant;
  deadline: Instant | null;
  estimated: boolean;
  timeZone: string;
  overdueSince: Instant | null;
  action: 'acceptOffer' | 'resume' | 'assign' | 'complete' | null;
  taskId: string | null;
};
export type Waits = { waits: Wait[]; finding: 'NOBODY_WAITED_ON' | null };

/** What the deal waits for now, and on whom. That nobody is waited on is itself a finding on a running deal. */
export const waitsOf = (state: DealState): Waits => {
  const { deal } = state;
  const { timeZone } = deal;
  const coordinator = { role: 'TRANSACTION_COORDINATOR' as const, userId: deal.coordinatorUserId };
  const plain = { deadline: null, estimated: false, timeZone, overdueSince: null, taskId: null };
  const waits: Wait[] = [];
  if (deal.heldAt !== null) {
    const hold = { kind: 'hold', what: 'The deal is resumed', action: 'resume' } as const;
    waits.push({ ...plain, ...hold, who: coordinator, since: deal.heldAt });
  }
  if (deal.status === 'DRAFT') {
    const offer = { kind: 'offer', what: 'The offer is accepted', action: 'acceptOffer' } as const;
    waits.push({ ...plain, ...offer, who: coordinator, since: deal.createdAt });
  }
  waits.push(...state.tasks.filter((task) => isOpen(task) && task.baseStatus !== 'BLOCKED').map(taskWait(timeZone)));
  waits.push(...lagWaits(state));
  const running = ACTIVE_DEAL_STATUSES.includes(deal.status);
  return { waits, finding: running && waits.length === 0 ? 'NOBODY_WAITED_ON' : null };
};

const taskWait =
  (timeZone: string) =>
  (task: Task): Wait => ({
    kind: 'task',
    what: task.title,
    who: { role: task.assigneeRole, userId: task.assigneeUserId },
    since: task.statusSince,
    deadline: task.dueAt,
    estimated: task.dueEstimated,
    timeZone,
    overdueSince: task.overdueSince,
    action: task.assigneeUserId === null ? 'assign' : 'complete',
    taskId: task.id,
  });

const lagWaits = (state: DealState): Wait[] =>
  state.dependencies.flatMap((edge): Wait[] => {
    const from = state.tasks.find(({ id }) => id === edge.fromTaskId);
    const to = state.tasks.find(({ id }) => id === edge.toTaskId);
    if (edge.lagUntil === null || isSatisfied(edge) || !from || !to || !isOpen(to)) return [];
    return [
      {
        kind: 'lag',
        what: `Waiting period between “${from.title}” and “${to.title}”`,
        who: { role: null, userId: null },
        since: from.occurredAt ?? from.statusSince,
        deadline: edge.lagUntil,
        estimated: false,
        timeZone: state.deal.timeZone,
        overdueSince: null,
        action: null,
        taskId: to.id,
      },
    ];
  });

export type Planned = {
  kind: 'milestone' | 'task';
  id: string;
  key: string;
  title: string;
  milestoneKey: string | null;
  at: Instant | null;
  estimated: boolean;
};

/** What lies ahead: milestones not yet reached, and the tasks that still wait, earliest first, undated last. */
export const plannedOf = (state: DealState): Planned[] => {
  const milestones = inOrder(state)
    .filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE')
    .map(({ id, key, name, plannedAt }): Planned => {
      const required = state.tasks.filter((task) => task.milestoneId === id && task.required && isOpen(task));
      const estimated = required.some((task) => task.dueEstimated);
      return { kind: 'milestone', id, key, title: name, milestoneKey: key, at: plannedAt, estimated };
    });
  const tasks = state.tasks
    .filter((task) => task.baseStatus === 'BLOCKED')
    .map(({ id, key, title, milestoneKey, dueAt, dueEstimated }): Planned => {
      return { kind: 'task', id, key, title, milestoneKey, at: dueAt, estimated: dueEstimated };
    });
  return [...milestones, ...tasks].sort((left, right) => {
    if (left.at === null || right.at === null) return Number(left.at === null) - Number(right.at === null);
    return compareInstants(left.at, right.at);
  });
};

export type GraphNode = {
  taskId: string;
  key: string;
  title: string;
  milestoneKey: string | null;
  status: TaskStatus;
  dueAt: Instant | null;
  estimated: boolean;
};
export type GraphEdge = {
  fromTaskId: string;
  toTaskId: string;
  lag: number;
  lagUnit: string;
  lagUntil: Instant | null;
  satisfied: boolean;
  waived: boolean;
};

/** The tasks that are not cancelled, and every edge between two of them. */
export const graphOf = (state: DealState): { nodes: GraphNode[]; edges: GraphEdge[] } => {
  const live = state.tasks.filter((task) => task.baseStatus !== 'CANCELLED');
  const ids = new Set(live.map(({ id }) => id));
  return {
    nodes: live.map((task) => ({
      taskId: task.id,
      key: task.key,
      title: task.title,
      milestoneKey: task.milestoneKey,
      status: shownStatus(task),
      dueAt: task.dueAt,
      estimated: task.dueEstimated,
    })),
    edges: state.dependencies
      .filter(({ fromTaskId, toTaskId }) => ids.has(fromTaskId) && ids.has(toTaskId))
      .map((edge) => ({
        fromTaskId: edge.fromTaskId,
        toTaskId: edge.toTaskId,
        lag: edge.lag,
        lagUnit: edge.lagUnit,
        lagUntil: edge.lagUntil,
        satisfied: isSatisfied(edge),
        waived: edge.waivedBy !== null,
      })),
  };
};
