import type { CommandResults, CreateTask, Refusal } from '../commands';
import { isOpen, taskByKey } from '../deadlines';
import type { DueRule, Task, TaskDependency } from '../model';
import type { Area } from '../names';
import { announceTasks, blankTask, newEdge } from './create';
import { emit, findTask, refuse, taskOf, type Draft } from './draft';
import { guardOngoing, holderOf, isEligible } from './guards';
import { settle } from './settle';
import { cycleThrough } from './waits';

/** K1 by hand or by a rule: the key is free, the edges close no ring; edges to tasks the deal lacks are dropped. */
export const createTask = (draft: Draft, command: CreateTask): CommandResults['createTask'] | Refusal => {
  const { key, milestoneKey } = command;
  const refused = guardOngoing(draft.state, 'createTask');
  if (refused) return refused;
  const taken = draft.state.tasks.find((task) => task.key === key && task.baseStatus !== 'CANCELLED');
  if (taken) return refuse('DEAL_016', { key, taskId: taken.id });

  const milestone = draft.state.milestones.find((candidate) => candidate.key === milestoneKey);
  const area = command.area ?? areaOfMilestone(milestoneKey);
  const { assigneeRole } = command;
  if (
    command.assigneeUserId !== undefined &&
    !isEligible(draft.state, command.assigneeUserId, { area, assigneeRole })
  ) {
    return refuse('DEAL_014', { userId: command.assigneeUserId, area });
  }
  const task: Task = {
    ...blankTask(draft, command.origin),
    key,
    title: command.title,
    instructions: command.instructions ?? null,
    milestoneId: milestone?.id ?? null,
    milestoneKey,
    area,
    assigneeRole,
    assigneeUserId: command.assigneeUserId ?? holderOf(draft.state, assigneeRole),
    dueRule: pinned(command.dueRule, command.triggeredAt),
    baseStatus: 'PENDING',
  };
  draft.state = { ...draft.state, tasks: [...draft.state.tasks, task] };

  const dropped: string[] = [];
  const edges: TaskDependency[] = [];
  const link = (otherKey: string, edge: (otherId: string) => TaskDependency, accepts: (other: Task) => boolean) => {
    const other = taskByKey(draft.state, otherKey);
    if (!other || other.id === task.id || !accepts(other)) dropped.push(otherKey);
    else edges.push(edge(other.id));
  };
  for (const from of command.dependsOn) {
    link(
      from,
      (id) => newEdge(id, task.id, command.origin),
      (other) => other.baseStatus !== 'CANCELLED',
    );
  }
  for (const to of command.blocks) link(to, (id) => newEdge(task.id, id, command.origin), isOpen);
  for (const edge of edges) {
    const path = cycleThrough(draft.state, edge.fromTaskId, edge.toTaskId);
    if (path) return refuse('DEAL_015', { path });
    draft.state = { ...draft.state, dependencies: [...draft.state.dependencies, edge] };
  }

  settleNew(draft, task, edges);
  return { task: taskOf(draft.state, task.id), dropped };
};

const settleNew = (draft: Draft, task: Task, edges: readonly TaskDependency[]): void => {
  const earlier = draft.events.length;
  settle(draft, { name: 'task.created' });
  // a new task first becomes known, then what follows from it
  const consequences = draft.events.slice(earlier);
  draft.events = draft.events.slice(0, earlier);
  announceTasks(draft, [task]);
  for (const { fromTaskId, toTaskId, lag } of edges) {
    emit(draft, 'task.dependency_added', { fromTaskId, toTaskId, lag }, earlier);
  }
  const own = (taskId: string): boolean =>
    taskId === task.id && findTask(draft.state, taskId)?.baseStatus === 'BLOCKED';
  draft.events = [
    ...draft.events,
    ...consequences
      .filter((event) => !(event.type === 'task.blocked' && own(event.payload.taskId)))
      .map((event) => ({ ...event, causedBy: earlier })),
  ];
};

const pinned = (rule: DueRule | null, at: string): DueRule | null =>
  rule && 'trigger' in rule.anchor ? { ...rule, anchor: { trigger: 'event', at } } : rule;

const areaOfMilestone = (key: string | null): Area => {
  if (key === 'inspection' || key === 'loan') return key;
  return key === 'title' || key === 'closing' || key === 'recording' ? 'closing' : 'general';
};
