import type {
  ActionKind,
  ActionState,
  AppealDecision,
  AppealState,
  AppealTarget,
  Approval,
  AssigneeRole,
  CaseStatus,
  Channel,
  ClockState,
  DeliveryStatus,
  EvidenceKind,
  FineState,
  HearingMode,
  HoldKind,
  PeriodBasis,
  PeriodRoll,
  Severity,
  StepKind,
} from './names';

/** ISO-8601 instant in UTC with milliseconds. */
export type Instant = string;
/** `yyyy-mm-dd` in the association's zone. */
export type LocalDate = string;

/** Days that must pass after service; `roll` moves a last day that is no business day forward. */
export type Period = { readonly days: number; readonly basis: PeriodBasis; readonly roll?: PeriodRoll };

/** One step of a rule's ladder, as the rule's document holds it. Amounts are whole minor units; a text is an expression over facts. */
export type LadderStep = {
  readonly key: string;
  readonly kind: StepKind;
  readonly rank: number;
  /** `name@version` of the letter. */
  readonly template?: string;
  readonly delivery?: readonly Channel[];
  readonly period?: Period;
  readonly minNotice?: Period;
  readonly decisionNoticeDays?: number;
  readonly amountMinor?: string;
  readonly every?: { readonly days: number };
  readonly capMinor?: number;
  readonly when?: string;
  readonly approval?: Approval;
};
export type RuleDocument = {
  readonly dsl: string;
  readonly rule: string;
  /** Key of the first step, or an expression over facts that gives it. */
  readonly startStep: string;
  readonly steps: readonly LadderStep[];
};
export type RuleVersion = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly version: number;
  /** What owners read. */
  readonly text: string;
  readonly citation: string;
  readonly document: RuleDocument;
  readonly documentHash: string;
  readonly engine: string;
  readonly effectiveFrom: LocalDate;
};

/** What a rule may know. Nothing here tells who the owner is: same facts, same outcome. */
export type RuleFacts = {
  readonly violation: {
    readonly category: string;
    readonly severity: Severity;
    readonly curable: boolean;
    readonly daysOpen: number;
    readonly stepKey: string | null;
    readonly occurrenceNo: number;
    readonly fineTotalMinor: number;
  };
  readonly history: { readonly priorUpheld6m: number; readonly priorUpheld12m: number };
  readonly lot: { readonly kind: string; readonly rented: boolean; readonly phase: string | null };
  readonly account: {
    readonly openMinor: number;
    readonly assessmentOpenMinor: number;
    readonly fineOpenMinor: number;
    readonly daysDelinquent: number;
  };
};
/** The step a rule asks for next, with its amount worked out; null when the ladder has ended. */
export type NextStep = {
  readonly key: string;
  readonly kind: StepKind;
  readonly rank: number;
  readonly occurrenceNo: number;
  readonly template: string | null;
  readonly delivery: readonly Channel[];
  readonly period: Period | null;
  readonly amountMinor: number | null;
  readonly capMinor: number | null;
  readonly approval: Approval | null;
};

/** Bounds set by law as the association's counsel confirmed them. Amounts in minor units. */
export type LegalProfile = {
  readonly code: string;
  readonly version: number;
  readonly minCureDays: number;
  readonly hearingMode: HearingMode;
  readonly minHearingNoticeDays: number;
  readonly maxDaysToHearing: number | null;
  readonly panelMin: number;
  readonly decisionNoticeDays: number;
  readonly appealWindowDays: number;
  readonly fineCapMinor: number;
  readonly aggregateCapMinor: number;
  readonly recurringMinGapDays: number;
  readonly cureBeforeHearingBarsFine: boolean;
  readonly serviceRules: { readonly deemedDays: Partial<Record<Channel, number>> };
};

export type Hold = { readonly kind: HoldKind; readonly since: Instant; readonly refId: string | null };
/** How the present last day came about; the instant is derived from it, never the other way round. */
export type DeadlineBasis = {
  readonly servedOn: LocalDate;
  readonly period: Period;
  readonly calendar: string;
  readonly calendarVersion: number;
  /** Last day printed in the served letter: a later computation is never earlier. */
  readonly statedLastDay: LocalDate | null;
  /** Set while the clock is held: the local day the hold began and the days then left. */
  readonly hold?: { readonly heldOn: LocalDate; readonly remainingDays: number };
};

export type Violation = {
  readonly id: string;
  readonly organizationId: string;
  readonly associationId: string;
  readonly number: string;
  readonly lotId: string;
  readonly ownerAccountId: string;
  readonly ruleVersionId: string;
  readonly severity: Severity;
  readonly curable: boolean;
  readonly observedAt: Instant;
  readonly description: string;
  readonly reporterId: string;
  readonly state: CaseStatus;
  readonly rank: number;
  readonly stepKey: string | null;
  readonly occurrenceNo: number;
  readonly clock: ClockState;
  readonly holds: readonly Hold[];
  readonly lastDay: LocalDate | null;
  readonly deadlineAt: Instant | null;
  readonly deadlineBasis: DeadlineBasis | null;
  readonly curedAt: Instant | null;
  readonly recurrenceOf: string | null;
  readonly openedAt: Instant;
  readonly version: number;
};
export type Evidence = {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly mediaType: string;
  readonly takenAt: Instant | null;
  readonly submittedBy: string | null;
};
export type Delivery = {
  readonly channel: Channel;
  readonly status: DeliveryStatus;
  readonly occurredAt: Instant;
  readonly servedOn: LocalDate | null;
};
export type Notice = {
  readonly id: string;
  readonly stepKey: string;
  readonly occurrenceNo: number;
  readonly template: string;
  readonly statedLastDay: LocalDate | null;
  readonly deliveries: readonly Delivery[];
};
export type Fine = {
  readonly id: string;
  readonly stepKey: string;
  readonly occurrenceNo: number;
  readonly amountMinor: number;
  readonly state: FineState;
  readonly chargeId: string | null;
  readonly imposedAt: Instant | null;
  readonly approvedBy: readonly string[];
};
export type Appeal = {
  readonly id: string;
  readonly target: AppealTarget;
  readonly targetId: string;
  readonly state: AppealState;
  readonly filedAt: Instant;
  readonly decision: AppealDecision | null;
};
export type ActionItem = {
  readonly id: string;
  readonly kind: ActionKind;
  readonly assigneeRole: AssigneeRole | null;
  readonly assigneeUserId: string | null;
  readonly refId: string | null;
  readonly openedAt: Instant;
  readonly dueAt: Instant | null;
  readonly state: ActionState;
};

/** Everything a decision about one case may look at. */
export type CaseState = {
  readonly violation: Violation;
  readonly rule: RuleVersion;
  readonly profile: LegalProfile;
  readonly association: { readonly timeZone: string; readonly calendar: string; readonly currency: string };
  readonly owner: { readonly userId: string | null; readonly eDeliveryConsent: boolean };
  readonly evidence: readonly Evidence[];
  readonly notices: readonly Notice[];
  readonly fines: readonly Fine[];
  readonly appeals: readonly Appeal[];
  readonly actionItems: readonly ActionItem[];
};
