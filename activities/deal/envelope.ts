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

const reasonOf = (command: Command, event: DecidedEvent): string | null => {
  if (command.type === 'pause' && event.type === 'deal.held') return command.reason;
  if (command.type === 'skipTask' && event.type === 'task.skipped') return command.reason;
  return null;
};

/** Emits what was decided: the area of the task on its events, causes by event id. */
export const emitAll = (
  unit: Unit,
  state: DealState,
  command: Command,
  decided: readonly DecidedEvent[],
  options: Cause,
): EmittedEvent[] => {
  const areas = new Map(state.tasks.map((task) => [task.id, task.area]));
  const emitted: EmittedEvent[] = [];
  for (const event of decided) {
    const taskId =
      'taskId' in event.payload ? event.payload.taskId : 'toTaskId' in event.payload ? event.payload.toTaskId : null;
    const cause = event.causedBy === undefined ? (options.causationId ?? null) : (emitted[event.causedBy]?.id ?? null);
    emitted.push(
      unit.emit({
        type: event.type,
        payload: event.payload,
        area: taskId === null ? null : (areas.get(taskId) ?? null),
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
  clockOffsetMs = inferredOffset(unit.at),
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
    ...(clockOffsetMs === 0 ? {} : { clockOffsetMs }),
  },
});

/** Zero in production; a test's offset to the second where the caller does not give it. */
const inferredOffset = (at: Date): number => Math.round((at.getTime() - Date.now()) / 1000) * 1000;

const HINTS: Readonly<Partial<Record<Command['type'], keyof typeof DEAL_SIGNALS>>> = {
  completeTask: 'taskCompleted',
  pause: 'held',
  resume: 'resumed',
  cancel: 'cancelRequested',
};

/** Wakes the workflow, or starts it. Only a hint: the log says what happened. */
export const wake = (
  unit: Unit,
  state: DealState,
  command: Command,
  events: readonly EmittedEvent[],
  clockOffsetMs: number | undefined,
): void => {
  const start = workflowStart(unit, state.deal, clockOffsetMs);
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
