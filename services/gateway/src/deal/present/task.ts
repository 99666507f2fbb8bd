import type {
  boardTask,
  dependency,
  task as taskSchema,
  taskWithDependencies,
  waitReason,
} from '@ratchet/workflows/deal/contract/task-schemas';
import type { DealState, Task, TaskDependency } from '@ratchet/workflows/deal/model';
import { rootCauses, shownStatus, waitingOn } from '@ratchet/workflows/deal/views';
import type { z } from 'zod';
import { readsInternal, type DealViewer } from '../access/permits';
import { personOf, type Names } from '../read/names';

export type TaskBody = z.input<typeof taskSchema>;
type WaitBody = z.input<typeof waitReason>;
export type TaskContext = {
  readonly dealId: string;
  readonly timeZone: string;
  readonly names: Names;
  readonly viewer: DealViewer;
};

/** The task as the viewer may read it; words of the team are not for clients, save on their own tasks. */
export const taskBody = (task: Task, { dealId, timeZone, names, viewer }: TaskContext): TaskBody => {
  const internal = readsInternal(viewer) || task.assigneeUserId === viewer.userId;
  return {
    id: task.id,
    dealId,
    key: task.key,
    title: task.title,
    instructions: task.instructions,
    milestoneId: task.milestoneId,
    milestoneKey: task.milestoneKey,
    area: task.area,
    assignee: personOf(names, task.assigneeUserId),
    assigneeRole: task.assigneeRole,
    status: shownStatus(task),
    baseStatus: task.baseStatus,
    statusSince: task.statusSince,
    overdueSince: task.overdueSince,
    firstOverdueAt: task.firstOverdueAt,
    required: task.required,
    weight: task.weight,
    estimateDays: task.estimateDays,
    contingency: task.contingency,
    evidenceType: task.evidenceType,
    externalSignal: task.externalSignal,
    dueAt: task.dueAt,
    dueEstimated: task.dueEstimated,
    dueVersion: task.dueVersion,
    completedAt: task.completedAt,
    completedBy: personOf(names, task.completedBy),
    occurredAt: task.occurredAt,
    late: task.late,
    closedReason: internal ? task.closedReason : null,
    note: internal ? task.note : null,
    origin: task.origin,
    buyerVisible: task.buyerVisible,
    buyerLabel: task.buyerLabel,
    phase: task.phase,
    timeZone,
    version: task.version,
  };
};

const HIDDEN_PREREQUISITE: WaitBody = { kind: 'task', what: 'Work of another party' };

/** Why the task is blocked; what waits out of the viewer's sight shows without a name. */
export const waitBodies = (state: DealState, task: Task): WaitBody[] => {
  const known = waitingOn(state, task.id).map((wait): WaitBody => {
    switch (wait.kind) {
      case 'offer':
        return { kind: 'offer', what: 'The offer is not accepted yet' };
      case 'milestone':
        return {
          kind: 'milestone',
          what: `Milestone ${state.milestones.find(({ key }) => key === wait.key)?.name ?? wait.key}`,
          key: wait.key,
        };
      case 'lag':
        return {
          kind: 'lag',
          what: `Waiting period after “${wait.title}”`,
          taskId: wait.fromTaskId,
          key: wait.key,
          until: wait.until,
        };
      case 'task':
        return {
          kind: 'task',
          what: wait.title,
          taskId: wait.taskId,
          key: wait.key,
          status: wait.status as WaitBody['status'],
        };
      default:
        return wait satisfies never;
    }
  });
  return known.length === 0 && task.baseStatus === 'BLOCKED' ? [HIDDEN_PREREQUISITE] : known;
};

export const boardBody = (state: DealState, task: Task, context: TaskContext): z.input<typeof boardTask> => ({
  ...taskBody(task, context),
  waitingOn: waitBodies(state, task),
  rootCauseTaskIds: task.overdueSince === null ? [] : rootCauses(state, task.id),
});

const edgeBody = (state: DealState, edge: TaskDependency, otherId: string): z.input<typeof dependency>[] => {
  const other = state.tasks.find(({ id }) => id === otherId);
  if (!other) return [];
  return [
    {
      task: { taskId: other.id, key: other.key, title: other.title, status: shownStatus(other), dueAt: other.dueAt },
      lag: edge.lag,
      lagUnit: edge.lagUnit,
      lagCalendar: edge.lagCalendar,
      lagUntil: edge.lagUntil,
      waivable: edge.waivable,
      satisfiedAt: edge.satisfiedAt,
      waived: edge.waivedBy !== null,
      waiveReason: edge.waiveReason,
    },
  ];
};

export const taskWithDependenciesBody = (
  state: DealState,
  task: Task,
  context: TaskContext,
  lastSeq: number,
): z.input<typeof taskWithDependencies> => ({
  task: taskBody(task, context),
  prerequisites: state.dependencies
    .filter(({ toTaskId }) => toTaskId === task.id)
    .flatMap((edge) => edgeBody(state, edge, edge.fromTaskId)),
  dependents: state.dependencies
    .filter(({ fromTaskId }) => fromTaskId === task.id)
    .flatMap((edge) => edgeBody(state, edge, edge.toTaskId)),
  waitingOn: waitBodies(state, task),
  rootCauseTaskIds: task.overdueSince === null ? [] : rootCauses(state, task.id),
  dueRule: task.dueRule,
  dueTrace: task.dueTrace,
  lastSeq,
});
