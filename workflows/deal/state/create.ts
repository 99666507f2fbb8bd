import type { Command, CommandResults, CreateDeal, DecisionEnv, Refusal } from '../commands';
import { taskByKey } from '../deadlines';
import type { DealState, Task, TaskDependency, TaskOrigin, TemplateDefinition, TemplateTask } from '../model';
import { emit, openDraft, refuse, type Draft } from './draft';
import { holderOf } from './guards';
import { settle, type Cause } from './settle';

/** D1: a deal in DRAFT. Its tasks come with `applyTemplate`; until then it is provisioning. */
export const createDeal = (command: CreateDeal, env: DecisionEnv): Draft | Refusal => {
  const { template, calendars } = command;
  const missing = [...new Set(template.tasks.map((task) => task.dueRule?.calendar ?? template.calendar))].filter(
    (code) => !calendars[code],
  );
  if (missing.length > 0) return refuse('DEAL_023', { field: 'calendar', value: missing[0] });
  const draft = openDraft(emptyDeal(command, env), env);
  const { reference, status, timeZone, templateVersionId } = draft.state.deal;
  const cause = emit(draft, 'deal.created', { reference, status, timeZone, templateVersionId });
  settle(draft, { name: 'deal.created', event: cause });
  return draft;
};

const emptyDeal = (command: CreateDeal, env: DecisionEnv): DealState => ({
  deal: {
    id: command.dealId,
    organizationId: command.organizationId,
    reference: command.reference,
    propertyAddress: command.propertyAddress,
    status: 'DRAFT',
    dealType: command.dealType,
    timeZone: command.timeZone,
    title: command.title ?? null,
    representingSide: command.representingSide,
    templateVersionId: command.templateVersionId,
    template: {
      key: command.template.key,
      version: command.template.number,
      mode: command.template.mode,
      calendar: command.template.calendar,
      dueTime: command.template.dueTime,
      keyDates: command.template.keyDates,
    },
    coordinatorUserId: command.coordinatorUserId,
    createdAt: env.at,
    heldAt: null,
    holdReason: null,
    cancelReasonCode: null,
    cancelNote: null,
    cancelledAt: null,
    compensation: [],
    closedAt: null,
    completedAt: null,
    version: 1,
  },
  keyDates: Object.entries(command.keyDates).map(([key, localDate]) => ({
    key,
    localDate,
    source: 'CONTRACT',
    rule: command.template.keyDates.find((keyDate) => keyDate.key === key)?.rule ?? null,
    trace: null,
    version: 1,
  })),
  milestones: [],
  tasks: [],
  dependencies: [],
  participants: command.participants,
  calendars: command.calendars,
});

/** Milestones, tasks and edges of the pinned version, once; a repeat changes nothing. */
export const applyTemplate = (
  draft: Draft,
  { template }: Extract<Command, { type: 'applyTemplate' }>,
): CommandResults['applyTemplate'] => {
  if (draft.state.milestones.length === 0) {
    const milestones = template.milestones.map((milestone) => ({
      ...milestone,
      id: draft.env.newId(),
      status: 'PLANNED' as const,
      plannedAt: null,
      reachedAt: null,
    }));
    draft.state = { ...draft.state, milestones };
    addTemplateTasks(draft, template, 'NORMAL');
    const { tasks, dependencies } = draft.state;
    const counts = { milestones: milestones.length, tasks: tasks.length, dependencies: dependencies.length };
    const cause = emit(draft, 'deal.template_applied', {
      templateVersionId: draft.state.deal.templateVersionId,
      ...counts,
    });
    settleWithNew(draft, tasks, { name: 'deal.template_applied', event: cause });
  }
  const { milestones, tasks, dependencies } = draft.state;
  return { milestones: milestones.length, tasks: tasks.length, dependencies: dependencies.length };
};

/** Settles, and puts the events that make the new tasks known, with their settled dates, before what follows. */
export const settleWithNew = (draft: Draft, added: readonly Pick<Task, 'id'>[], cause: Cause): void => {
  const start = draft.events.length;
  settle(draft, cause);
  const consequences = draft.events.slice(start);
  draft.events = draft.events.slice(0, start);
  announceTasks(draft, added, cause.event);
  draft.events = [...draft.events, ...consequences];
};

export const announceTasks = (draft: Draft, tasks: readonly Pick<Task, 'id'>[], causedBy?: number): void => {
  for (const { id } of tasks) {
    const task = draft.state.tasks.find((candidate) => candidate.id === id);
    if (task) emit(draft, 'task.created', createdPayload(task), causedBy);
  }
};

const createdPayload = (task: Task) => ({
  taskId: task.id,
  key: task.key,
  title: task.title,
  milestoneKey: task.milestoneKey,
  area: task.area,
  origin: task.origin,
  dueAt: task.dueAt,
  assigneeId: task.assigneeUserId,
  assigneeRole: task.assigneeRole,
});

/** Adds one phase of the template to the deal and returns its tasks; those that do not apply are left out. */
export const addTemplateTasks = (draft: Draft, template: TemplateDefinition, phase: Task['phase']): Task[] => {
  const { number: version } = template;
  const kind = phase === 'CANCELLATION' ? 'CANCELLATION' : 'TEMPLATE';
  const origin = (key: string): TaskOrigin => ({ kind, version, key });
  const added = template.tasks
    .filter((task) => task.phase === phase && applies(draft.before, task))
    .map((task) => fromTemplate(draft, task, origin(task.key)));
  const idOf = new Map(added.map((task) => [task.key, task.id]));
  const edges = template.dependencies.flatMap((edge): TaskDependency[] => {
    const fromTaskId = idOf.get(edge.from);
    const toTaskId = idOf.get(edge.to);
    if (fromTaskId === undefined || toTaskId === undefined) return [];
    const { lag, lagUnit, lagCalendar, waivable } = edge;
    return [{ ...newEdge(fromTaskId, toTaskId, origin(edge.to)), lag, lagUnit, lagCalendar, waivable }];
  });
  draft.state = {
    ...draft.state,
    tasks: [...draft.state.tasks, ...added],
    dependencies: [...draft.state.dependencies, ...edges],
  };
  return added;
};

/** Flat equality on deal fields; `completedTask` asks for a task that was completed. */
const applies = (state: DealState, { appliesWhen }: TemplateTask): boolean =>
  Object.entries(appliesWhen ?? {}).every(([field, wanted]) => {
    if (field === 'completedTask') return taskByKey(state, String(wanted))?.baseStatus === 'COMPLETED';
    return (state.deal as unknown as Record<string, unknown>)[field] === wanted;
  });

const fromTemplate = (draft: Draft, task: TemplateTask, origin: TaskOrigin): Task => {
  const { appliesWhen: _, dueRule, milestoneKey, ...fields } = task;
  const milestone = draft.state.milestones.find(({ key }) => key === milestoneKey);
  return {
    ...blankTask(draft, origin),
    ...fields,
    milestoneId: milestone?.id ?? null,
    milestoneKey,
    assigneeUserId: holderOf(draft.state, task.assigneeRole),
    dueRule:
      dueRule && 'trigger' in dueRule.anchor ? { ...dueRule, anchor: { trigger: 'event', at: draft.env.at } } : dueRule,
  };
};

export const newEdge = (fromTaskId: string, toTaskId: string, origin: TaskOrigin): TaskDependency => ({
  fromTaskId,
  toTaskId,
  lag: 0,
  lagUnit: 'businessDays',
  lagCalendar: null,
  waivable: false,
  lagUntil: null,
  satisfiedAt: null,
  waivedBy: null,
  waiveReason: null,
  origin,
});

/** A required task of weight 1 that starts BLOCKED; settling finds its true status and date. */
export const blankTask = (draft: Draft, origin: TaskOrigin): Task => ({
  id: draft.env.newId(),
  key: '',
  title: '',
  instructions: null,
  milestoneId: null,
  milestoneKey: null,
  area: 'general',
  assigneeUserId: null,
  assigneeRole: null,
  baseStatus: 'BLOCKED',
  statusSince: draft.env.at,
  overdueSince: null,
  firstOverdueAt: null,
  required: true,
  weight: 1,
  estimateDays: 1,
  contingency: false,
  evidenceType: null,
  emits: null,
  externalSignal: null,
  dueRule: null,
  dueAt: null,
  dueVersion: 0,
  dueTrace: null,
  dueEstimated: false,
  completedAt: null,
  completedBy: null,
  occurredAt: null,
  late: false,
  closedReason: null,
  note: null,
  origin,
  buyerVisible: false,
  buyerLabel: null,
  phase: 'NORMAL',
  version: 1,
});
