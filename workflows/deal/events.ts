import type { CompensationEntry, Instant, LocalDate, TaskOrigin } from './model';
import type { Area, CancelReason, DealRole, DealStatus } from './names';

export type WaitingOn =
  | { kind: 'offer' }
  | { kind: 'milestone'; key: string }
  | { kind: 'task'; taskId: string; key: string; title: string; status: string }
  | { kind: 'lag'; fromTaskId: string; key: string; title: string; until: Instant };

export type UnblockedTask = { id: string; key: string };
export type HeldFor = { calendarDays: number; businessDays: number };
export type Shift = 'none' | 'calendarDays' | 'businessDays';
export type DateChange = { taskId: string; from: Instant | null; to: Instant | null };
export type KeyDateChange = { key: string; from: LocalDate | null; to: LocalDate };

type Payloads = {
  'deal.created': { reference: string; status: DealStatus; timeZone: string; templateVersionId: string };
  'deal.template_applied': { templateVersionId: string; milestones: number; tasks: number; dependencies: number };
  'deal.status_changed': { from: DealStatus; to: DealStatus };
  'deal.held': { heldAt: Instant };
  'deal.resumed': { shift: Shift; heldFor: HeldFor };
  'deal.closed': { closedAt: Instant };
  'deal.completed': { completedAt: Instant };
  'deal.cancelled': { reasonCode: CancelReason; compensation: CompensationEntry[] };
  'offer.accepted': { effectiveDate: LocalDate; closingDate: LocalDate; occurredAt: Instant };
  'inspection.completed': { taskId: string; occurredAt: Instant; documentIds: string[] };
  'contingencies.all_released': { taskIds: string[] };
  'closing.documents_signed': { taskId: string; occurredAt: Instant };
  'task.created': {
    taskId: string;
    key: string;
    title: string;
    milestoneKey: string | null;
    area: Area;
    origin: TaskOrigin;
    dueAt: Instant | null;
    assigneeId: string | null;
    assigneeRole: DealRole | null;
  };
  'task.assigned': {
    taskId: string;
    key: string;
    assigneeId: string | null;
    role: DealRole | null;
    previous: string | null;
  };
  'task.unassigned': { taskId: string; key: string; previous: string | null };
  'task.started': { taskId: string; key: string };
  'task.blocked': { taskId: string; key: string; waitingOn: WaitingOn[] };
  'task.unblocked': { taskId: string; key: string; byTaskId: string | null };
  'task.completed': {
    taskId: string;
    key: string;
    completedBy: string | null;
    occurredAt: Instant;
    late: boolean;
    unblocked: UnblockedTask[];
  };
  'task.skipped': { taskId: string; key: string; reason: string; unblocked: UnblockedTask[] };
  'task.cancelled': { taskId: string; key: string };
  'task.due_soon': { taskId: string; key: string; dueAt: Instant };
  'task.overdue': { taskId: string; key: string; dueAt: Instant; detectedAt: Instant; rootCauseTaskIds: string[] };
  'task.overdue_cleared': { taskId: string; key: string; dueAt: Instant | null };
  'task.escalated': { taskId: string; key: string; dueAt: Instant; level: 'TRANSACTION_COORDINATOR' | 'ADMIN' };
  'task.dependency_added': { fromTaskId: string; toTaskId: string; lag: number };
  'deadline.computed': { changes: DateChange[]; keyDates: KeyDateChange[]; cause: string };
  'deadline.moved': { changes: DateChange[]; keyDates: KeyDateChange[]; cause: string };
  'milestone.started': { milestoneId: string; key: string };
  'milestone.reached': { milestoneId: string; key: string; reachedAt: Instant; progressPercent: number };
  'milestone.reopened': { milestoneId: string; key: string };
  'milestone.skipped': { milestoneId: string; key: string };
};

export type DecidedEventType = keyof Payloads;
export type DealEventPayload<T extends DecidedEventType> = Payloads[T] & { dealId: string };

/** The events the core decides. They hold ids, keys, times and field names; never a confidential or personal value. */
export type DealEvent = { [T in DecidedEventType]: { type: T; payload: DealEventPayload<T> } }[DecidedEventType];

/** `causedBy` is the position, in the same decision, of the event that led to this one. */
export type EmittedEvent = DealEvent & { causedBy?: number };
