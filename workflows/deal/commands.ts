import type { DealErrorCode } from './errors';
import type { DateChange, EmittedEvent, HeldFor, KeyDateChange, Shift, UnblockedTask, WaitingOn } from './events';
import type {
  Calendar,
  CompensationEntry,
  DealState,
  DueRule,
  Instant,
  LocalDate,
  Milestone,
  Participant,
  PropertyAddress,
  Task,
  TaskOrigin,
  TemplateDefinition,
} from './model';
import type { Area, CancelReason, DealRole, DealStatus, DealType, OrgRole, Side } from './names';

export type CreateDeal = {
  type: 'createDeal';
  dealId: string;
  organizationId: string;
  reference: string;
  propertyAddress: PropertyAddress;
  dealType: DealType;
  timeZone: string;
  title?: string;
  representingSide: Side;
  templateVersionId: string;
  template: TemplateDefinition;
  coordinatorUserId: string | null;
  /** Dates the contract names; the template derives the others. */
  keyDates: Record<string, LocalDate>;
  participants: Participant[];
  calendars: Record<string, Calendar>;
};
export type CreateTask = {
  type: 'createTask';
  key: string;
  title: string;
  instructions?: string;
  milestoneKey: string | null;
  area?: Area;
  assigneeRole: DealRole | null;
  assigneeUserId?: string;
  dueRule: DueRule | null;
  /** The instant a `trigger` anchor counts from. */
  triggeredAt: Instant;
  dependsOn: string[];
  blocks: string[];
  origin: TaskOrigin;
};

export type Command =
  | CreateDeal
  | { type: 'applyTemplate'; template: TemplateDefinition }
  | { type: 'acceptOffer'; effectiveDate?: LocalDate; closingDate?: LocalDate; occurredAt?: Instant }
  | { type: 'markPending' }
  | { type: 'close'; occurredAt?: Instant }
  | { type: 'completeDeal' }
  | { type: 'pause'; reason: string }
  | { type: 'resume'; shift: Shift }
  | { type: 'cancel'; reasonCode: CancelReason; note?: string; template: TemplateDefinition }
  | { type: 'assignTask'; taskId: string; userId: string }
  | { type: 'assignTask'; taskId: string; role: DealRole }
  | { type: 'unassignTask'; taskId: string }
  | { type: 'completeTask'; taskId: string; occurredAt?: Instant; note?: string; documentIds?: string[] }
  /** `waiveLag` also waives the waiting periods after the task, for the same reason. */
  | { type: 'skipTask'; taskId: string; reason: string; waiveLag?: boolean }
  | CreateTask
  | { type: 'markOverdue'; taskId: string; dueVersion: number }
  | { type: 'releaseLag'; fromTaskId: string; toTaskId: string }
  | { type: 'remind'; taskId: string; dueVersion: number }
  | { type: 'escalate'; taskId: string; dueVersion: number; level: 'TRANSACTION_COORDINATOR' | 'ADMIN' };
export type CommandType = Command['type'];

export type Conflict = { code: DealErrorCode; taskId: string; key: string; earliest: LocalDate; dueAt: Instant };
export type StatusResult = { status: DealStatus };
/** A timer that fires for something no longer so changes nothing and says why. */
export type TimerResult = { done: true } | { done: false; because: string };

export type CommandResults = {
  createDeal: { dealId: string; provisioning: true };
  applyTemplate: { milestones: number; tasks: number; dependencies: number };
  acceptOffer: StatusResult & { unblocked: UnblockedTask[] };
  markPending: StatusResult;
  close: StatusResult;
  completeDeal: StatusResult;
  pause: { heldAt: Instant };
  resume: { heldFor: HeldFor; moved: DateChange[]; keyDates: KeyDateChange[]; overdue: UnblockedTask[] };
  cancel: StatusResult & { compensation: CompensationEntry[] };
  assignTask: { task: Task };
  unassignTask: { task: Task };
  completeTask: {
    task: Task;
    unblocked: UnblockedTask[];
    milestone: Milestone | null;
    progressPercent: number;
    conflicts: Conflict[];
  };
  skipTask: { task: Task; unblocked: UnblockedTask[]; milestone: Milestone | null; progressPercent: number };
  /** `dropped`: keys of edges to tasks this deal lacks or that can no longer wait. */
  createTask: { task: Task; dropped: string[] };
  markOverdue: TimerResult;
  releaseLag: TimerResult;
  remind: TimerResult;
  escalate: TimerResult;
};

export type Actor = {
  kind: 'user' | 'service' | 'workflow' | 'timer' | 'automation' | 'undo';
  userId?: string;
  role?: OrgRole;
};
export type DecisionEnv = {
  at: Instant;
  actor: Actor;
  newId: () => string;
  /** Whether the task's evidence is on file; the caller who keeps documents says so. */
  hasEvidence?: boolean;
};

export type RefusalDetails = Record<string, unknown> & { waitingOn?: WaitingOn[] };
export type Refusal = { ok: false; code: DealErrorCode; details: RefusalDetails };
export type Accepted<R> = { ok: true; state: DealState; events: EmittedEvent[]; result: R };
export type Decision<T extends CommandType = CommandType> = Accepted<CommandResults[T]> | Refusal;
