import type { EmittedEvent, NewEvent, Unit } from '@ratchet/prisma/commit';
import type { WorkflowRequestData } from '@ratchet/prisma/database';
import type { Command } from '@ratchet/workflows/deal/commands';
import type { EmittedEvent as DecidedEvent } from '@ratchet/workflows/deal/events';
import type { Deal, DealState } from '@ratchet/workflows/deal/model';
import type { DEAL_SIGNALS } from '@ratchet/workflows/deal/names';
import { DEAL_SCHEMA_VERSION, DEAL_TASK_QUEUE, DEAL_WORKFLOW, dealWorkflowId } from '@ratchet/workflows/deal/names';

export type Cause = {
  readonly origin?: NewEvent['origin'];
  /** Event outside this decision that led to it. */
  readonly causationId?: string;
  readonly causedByAutomation?: boolean;
};

const CHANGES_ACCESS: readonly string[] = [
  'deal.created',
  'deal.cancelled',
  'participant.joined',
  'participant.role_changed',
  'participant.removed',
];

/** Carries nothing that a party limited to an area may not know; a hold or a cancellation names its reason, so they are not here. */
const EVERY_PARTY: readonly string[] = ['deal.created', 'deal.status_changed', 'deal.closed', 'deal.completed'];

const reasonOf = (command: Command, event: DecidedEvent): string | null => {
  if (command.type === 'pause' && event.type === 'deal.held') return command.reason;
  if (command.type === 'skipTask' && event.type === 'task.skipped') return command.reason;
  return null;
};

type Named = { readonly title?: string; readonly name?: string };

/** What the event is about in words, as it was called then, so that no reader needs the rows. */
const namesOf = (state: DealState): ReadonlyMap<string, Named> =>
  new Map<string, Named>([
    ...state.tasks.map(({ id, title }): [string, Named] => [id, { title }]),
    ...state.milestones.map(({ id, name }): [string, Named] => [id, { name }]),
  ]);

const milestoneOrTask = ({ payload }: DecidedEvent): string =>
  'milestoneId' in payload ? payload.milestoneId : 'taskId' in payload ? payload.taskId : '';

/** Emits what was decided: the area of the task on its events (`all` where every party may see it), causes by event id. */
export const emitAll = (
  unit: Unit,
  state: DealState,
  command: Command,
  decided: readonly DecidedEvent[],
  options: Cause,
): EmittedEvent[] => {
  const areas = new Map(state.tasks.map((task) => [task.id, task.area]));
  const names = namesOf(state);
  const emitted: EmittedEvent[] = [];
  for (const event of decided) {
    const taskId =
      'taskId' in event.payload ? event.payload.taskId : 'toTaskId' in event.payload ? event.payload.toTaskId : null;
    const cause = event.causedBy === undefined ? (options.causationId ?? null) : (emitted[event.causedBy]?.id ?? null);
    emitted.push(
      unit.emit({
        type: event.type,
        payload: { ...names.get(milestoneOrTask(event)), ...event.payload },
        area: EVERY_PARTY.includes(event.type) ? 'all' : taskId === null ? null : (areas.get(taskId) ?? null),
        reason: reasonOf(command, event),
        causationId: cause,
        causedByAutomation: options.causedByAutomation ?? false,
        changesAccess: CHANGES_ACCESS.includes(event.type),
        ...(options.origin === undefined ? {} : { origin: options.origin }),
      }),
    );
  }
  return emitted;
};

/** One audit row for one command: field names, never values. */
export const auditCommand = (unit: Unit, dealId: string, command: Command, events: readonly EmittedEvent[]): void => {
  const taskId = 'taskId' in command ? command.taskId : null;
  unit.audit({
    eventType: `deal.${command.type}`,
    entityType: taskId === null ? 'deal' : 'task',
    entityId: taskId ?? dealId,
    data: {
      fields: Object.keys(command).filter((field) => field !== 'type'),
      events: events.map(({ type }) => type),
      sequence: events.at(-1)?.sequence ?? unit.lastSequence,
    },
    dealId,
  });
};

/** How the deal's workflow is started, now or together with a signal. */
export const workflowStart = (
  unit: Unit,
  deal: Pick<Deal, 'id' | 'templateVersionId'>,
): Omit<WorkflowRequestData, 'message'> => ({
  workflowType: DEAL_WORKFLOW,
  workflowId: dealWorkflowId(deal.id),
  taskQueue: DEAL_TASK_QUEUE,
  input: {
    schemaVersion: DEAL_SCHEMA_VERSION,
    organizationId: unit.organizationId,
    dealId: deal.id,
    templateVersionId: deal.templateVersionId,
    incarnation: unit.incarnation,
    ...(unit.clockOffsetMs === 0 ? {} : { clockOffsetMs: unit.clockOffsetMs }),
  },
});

const HINTS: Readonly<Partial<Record<Command['type'], keyof typeof DEAL_SIGNALS>>> = {
  completeTask: 'taskCompleted',
  pause: 'held',
  resume: 'resumed',
  cancel: 'cancelRequested',
};

/** Wakes the workflow, or starts it. Only a hint: the log says what happened. */
export const wake = (unit: Unit, state: DealState, command: Command, events: readonly EmittedEvent[]): void => {
  const start = workflowStart(unit, state.deal);
  if (command.type === 'createDeal') return unit.request('workflow.start', start);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return;
  const completion =
    command.type === 'completeTask'
      ? { taskId: command.taskId, completedBy: unit.context.actor.userId, completedAt: unit.at.toISOString() }
      : { type: first.type };
  // the last sequence, so that one hint stands for every event of the command
  unit.request('workflow.signal', {
    ...start,
    message: {
      name: HINTS[command.type] ?? 'dealEvent',
      payload: { eventId: last.id, seq: last.sequence, ...completion },
    },
  });
};
