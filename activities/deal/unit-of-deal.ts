import type { EmittedEvent, NewEvent, Unit } from '@ratchet/prisma/commit';
import type { Actor, Command, CommandResults, DecisionEnv } from '@ratchet/workflows/deal/commands';
import type { DealErrorCode } from '@ratchet/workflows/deal/errors';
import type { EmittedEvent as DecidedEvent } from '@ratchet/workflows/deal/events';
import type { Deal, DealState } from '@ratchet/workflows/deal/model';
import { DEAL_ROOM, DEAL_SCHEMA_VERSION, DEAL_SIGNALS, DEAL_TASK_QUEUE, DEAL_WORKFLOW, dealWorkflowId } from '@ratchet/workflows/deal/names';
import { decide } from '@ratchet/workflows/deal/state';
import { v7 as uuidv7 } from 'uuid';
import type { WorkflowRequestData } from '@ratchet/prisma/database';
import { loadDeal } from './load-deal';
import { saveDeal, type DealDetails } from './save-deal';

export { loadDeal } from './load-deal';
export { saveDeal, type DealDetails } from './save-deal';

/** The room says no: a code of `DEAL_ERRORS` and its details. The transaction leaves nothing. */
export class DealRefusal extends Error {
  constructor(
    readonly code: DealErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export type ApplyOptions = {
  /** Who decides, where it differs from the unit's context; `role` is the caller's effective role on the deal. */
  readonly actor?: Partial<Actor>;
  /** Business time of the decision; the unit's own by default. */
  readonly at?: string;
  readonly hasEvidence?: boolean;
  /** False for the workflow's own activities: it is not told what it did itself. */
  readonly wake?: boolean;
  /** The state, where the caller has just loaded it in this unit. */
  readonly state?: DealState | null;
  /** Confidential columns and names, at creation. */
  readonly details?: DealDetails;
  readonly origin?: NewEvent['origin'];
  /** Event outside this decision that led to it. */
  readonly causationId?: string;
  readonly causedByAutomation?: boolean;
  /** Offset of business time, for a run that this command starts; derived from the unit's time by default. */
  readonly clockOffsetMs?: number;
};

export type Applied<C extends Command> = {
  readonly state: DealState;
  readonly events: readonly EmittedEvent[];
  readonly result: CommandResults[C['type']];
};

/**
 * Runs one command on the deal inside the unit: load, decide, save, emit, audit, and wake the workflow once.
 * Three round trips whatever the size of the deal.
 * @throws DealRefusal when the state machine refuses.
 */
export const applyCommand = async <C extends Command>(unit: Unit, dealId: string, command: C, options: ApplyOptions = {}): Promise<Applied<C>> => {
  const before = options.state === undefined ? await loadDeal(unit.tx, unit.organizationId, dealId) : options.state;
  const decision = decide(before, command, envOf(unit, options));
  if (!decision.ok) throw new DealRefusal(decision.code, decision.details);
  const { state, result } = decision;
  await saveDeal(unit, before, state, options.details);
  const events = emitAll(unit, state, command, decision.events, options);
  auditCommand(unit, dealId, command, events);
  if (options.wake ?? true) wake(unit, state, command, events, options);
  return { state, events, result };
};

const envOf = (unit: Unit, { actor, at, hasEvidence }: ApplyOptions): DecisionEnv => {
  const { kind, userId } = unit.context.actor;
  return {
    at: at ?? unit.at.toISOString(),
    actor: { kind, ...(userId === null ? {} : { userId }), ...actor },
    newId: uuidv7,
    ...(hasEvidence === undefined ? {} : { hasEvidence }),
  };
};

const CHANGES_ACCESS: readonly string[] = ['deal.created', 'deal.cancelled', 'participant.joined', 'participant.role_changed', 'participant.removed'];

const reasonOf = (command: Command, event: DecidedEvent): string | null => {
  if (command.type === 'pause' && event.type === 'deal.held') return command.reason;
  if (command.type === 'skipTask' && event.type === 'task.skipped') return command.reason;
  return null;
};

const emitAll = (unit: Unit, state: DealState, command: Command, decided: readonly DecidedEvent[], options: ApplyOptions): EmittedEvent[] => {
  const areas = new Map(state.tasks.map((task) => [task.id, task.area]));
  const emitted: EmittedEvent[] = [];
  for (const event of decided) {
    const taskId = 'taskId' in event.payload ? event.payload.taskId : 'toTaskId' in event.payload ? event.payload.toTaskId : null;
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

const auditCommand = (unit: Unit, dealId: string, command: Command, events: readonly EmittedEvent[]): void => {
  const taskId = 'taskId' in command ? command.taskId : null;
  unit.audit({
    eventType: `deal.${command.type}`,
    entityType: taskId === null ? 'deal' : 'task',
    entityId: taskId ?? dealId,
    data: { fields: Object.keys(command).filter((field) => field !== 'type'), events: events.map(({ type }) => type), sequence: events.at(-1)?.sequence ?? unit.lastSequence },
    dealId,
  });
};

/** How the deal's workflow is started, now or together with a signal. */
export const workflowStart = (unit: Unit, deal: Pick<Deal, 'id' | 'templateVersionId'>, clockOffsetMs = inferredOffset(unit.at)): Omit<WorkflowRequestData, 'message'> => ({
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

const wake = (unit: Unit, state: DealState, command: Command, events: readonly EmittedEvent[], options: ApplyOptions): void => {
  const start = workflowStart(unit, state.deal, options.clockOffsetMs);
  if (command.type === 'createDeal') return unit.request('workflow.start', start);
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return;
  const completion = command.type === 'completeTask' ? { taskId: command.taskId, completedBy: unit.context.actor.userId, completedAt: unit.at.toISOString() } : { type: first.type };
  // the last sequence, so that one hint stands for every event of the command
  unit.request('workflow.signal', { ...start, message: { name: HINTS[command.type] ?? 'dealEvent', payload: { eventId: last.id, seq: last.sequence, ...completion } } });
};
