import type { Calendar, Instant, LocalDate } from '../platform/calendar-model';
import type {
  Area,
  CompensationStep,
  DealRole,
  DealStatus,
  DealType,
  ExternalSignal,
  MilestoneStatus,
  ParticipantStatus,
  Side,
  TaskBaseStatus,
} from './names';

export type { Calendar, Instant, LocalDate };

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type DueUnit = 'calendarDays' | 'businessDays' | 'hours';
export type Roll = 'none' | 'forward' | 'backward';
export type DueAnchor =
  | { keyDate: string }
  | { task: string; point: 'due' | 'completed' }
  | { milestone: string }
  /** `at` is pinned when the task is made: the instant of the event that made it. */
  | { trigger: 'event'; at?: Instant }
  /** A date set by hand when the task was made. */
  | { fixed: Instant };
/** Replaces the rule until reset: set by hand, or by the shift of a hold. */
export type DueOverride = { at: Instant; cause: 'HAND' | 'HOLD'; setAt: Instant };
export type DueRule = {
  anchor: DueAnchor;
  offset: number;
  unit: DueUnit;
  calendar: string;
  roll: Roll;
  /** `HH:mm` in property time. */
  at: string;
  override?: DueOverride;
};

export type TraceStep = {
  step: 'anchor' | 'dayZero' | 'count' | 'skip' | 'roll' | 'land' | 'override';
  date?: LocalDate;
  at?: Instant;
  reason?: string;
};
export type DueTrace = { calendar: string; calendarVersion: number; zone: string; steps: TraceStep[] };

export type PropertyAddress = {
  line1: string;
  line2?: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
};

export type CompensationEntry = { step: CompensationStep; status: 'DONE' | 'PENDING' | 'FAILED'; at: Instant | null };

export type PinnedTemplate = {
  key: string;
  version: number;
  mode: 'sequential' | 'graph';
  calendar: string;
  dueTime: string;
  /** Rules of the key dates that follow from others unless the contract names them. */
  keyDates: KeyDateRule[];
};

export type Deal = {
  id: string;
  organizationId: string;
  reference: string;
  propertyAddress: PropertyAddress;
  status: DealStatus;
  dealType: DealType;
  timeZone: string;
  title: string | null;
  representingSide: Side;
  templateVersionId: string;
  /** What the pinned template version says for the whole deal. */
  template: PinnedTemplate;
  coordinatorUserId: string | null;
  createdAt: Instant;
  heldAt: Instant | null;
  holdReason: string | null;
  cancelReasonCode: string | null;
  cancelNote: string | null;
  cancelledAt: Instant | null;
  compensation: CompensationEntry[];
  closedAt: Instant | null;
  completedAt: Instant | null;
  version: number;
};

export type KeyDateRule = { key: string; rule: DueRule };

export type KeyDate = {
  key: string;
  localDate: LocalDate;
  source: 'CONTRACT' | 'AMENDMENT' | 'DERIVED';
  rule: DueRule | null;
  trace: DueTrace | null;
  version: number;
};

export type Milestone = {
  id: string;
  key: string;
  name: string;
  buyerLabel: string | null;
  position: number;
  status: MilestoneStatus;
  plannedAt: Instant | null;
  reachedAt: Instant | null;
};

export type TaskOrigin =
  | { kind: 'TEMPLATE'; version: number; key: string }
  | { kind: 'AUTOMATION'; ruleId: string; ruleKey: string | null; executionId: string; eventId: string }
  | { kind: 'MANUAL'; userId: string; reason: string | null }
  | { kind: 'CANCELLATION'; version: number; key: string }
  | { kind: 'UPGRADE'; from: number; to: number };

export type TaskPhase = 'NORMAL' | 'CANCELLATION';

export type Task = {
  id: string;
  key: string;
  title: string;
  instructions: string | null;
  milestoneId: string | null;
  milestoneKey: string | null;
  area: Area;
  assigneeUserId: string | null;
  assigneeRole: DealRole | null;
  baseStatus: TaskBaseStatus;
  /** Since when the base status is what it is. */
  statusSince: Instant;
  overdueSince: Instant | null;
  firstOverdueAt: Instant | null;
  required: boolean;
  weight: number;
  estimateDays: number;
  contingency: boolean;
  evidenceType: string | null;
  emits: TaskEmits | null;
  externalSignal: ExternalSignal | null;
  dueRule: DueRule | null;
  dueAt: Instant | null;
  dueVersion: number;
  dueTrace: DueTrace | null;
  dueEstimated: boolean;
  completedAt: Instant | null;
  completedBy: string | null;
  occurredAt: Instant | null;
  late: boolean;
  closedReason: string | null;
  note: string | null;
  origin: TaskOrigin;
  buyerVisible: boolean;
  buyerLabel: string | null;
  phase: TaskPhase;
  version: number;
};

export type TaskEmits = 'inspection.completed' | 'closing.documents_signed';

export type TaskDependency = {
  fromTaskId: string;
  toTaskId: string;
  lag: number;
  lagUnit: DueUnit;
  lagCalendar: string | null;
  waivable: boolean;
  lagUntil: Instant | null;
  satisfiedAt: Instant | null;
  waivedBy: string | null;
  waiveReason: string | null;
  origin: TaskOrigin;
};

/** Who takes part, without names or addresses: those are PII and never reach the core. */
export type Participant = {
  id: string;
  userId: string | null;
  dealRole: DealRole;
  side: Side;
  areas: Area[];
  status: ParticipantStatus;
};

export type DealState = {
  deal: Deal;
  keyDates: KeyDate[];
  milestones: Milestone[];
  tasks: Task[];
  dependencies: TaskDependency[];
  participants: Participant[];
  calendars: Record<string, Calendar>;
};

export type { TemplateDefinition, TemplateDependency, TemplateTask } from './template-model';
