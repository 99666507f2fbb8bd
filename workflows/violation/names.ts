export const VIOLATION_ROOM = 'violation';
export const VIOLATION_WORKFLOW = 'violationEscalation';
export const VIOLATION_TASK_QUEUE = 'violation';
export const VIOLATION_CONTRACT_VERSION = 1;

/** The case itself, its association and the account of an owner; each has an event stream of its own. */
export const CASE = 'violation';
export const ASSOCIATION = 'association';
export const OWNER_ACCOUNT = 'owner-account';
export const VIOLATION_AGGREGATES = [CASE, ASSOCIATION, OWNER_ACCOUNT] as const;

/** Area of what owners may see of their own cases and accounts. */
export const OWNER_AREA = 'owner';
/** Area of what every member may see of the association. */
export const MEMBER_AREA = 'member';

export const violationWorkflowId = (violationId: string): string => `violation:${violationId}`;

export const VIOLATION_SIGNALS = { caseChanged: 'caseChanged' } as const;
export const VIOLATION_QUERIES = { state: 'state', timeline: 'timeline' } as const;

export const CASE_RANKS = {
  REPORTED: 0,
  COURTESY: 10,
  SECOND_NOTICE: 20,
  HEARING_NOTICE: 30,
  HEARING_DECIDED: 40,
  FINED: 50,
  FINE_RECURRING: 60,
  LIEN_REFERRED: 70,
  CURED: 90,
  DISMISSED: 91,
  CANCELLED: 92,
  CLOSED: 93,
} as const;
export type CaseStatus = keyof typeof CASE_RANKS;
export const CASE_STATUSES = Object.keys(CASE_RANKS) as [CaseStatus, ...CaseStatus[]];
/** A rank from here on has ended for good. */
export const TERMINAL_RANK = 90;
export const isEnded = (status: CaseStatus): boolean => CASE_RANKS[status] >= TERMINAL_RANK;

export const CLOCK_STATES = ['RUNNING', 'HELD', 'STOPPED'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];
export const HOLD_KINDS = ['APPEAL', 'HEARING', 'CURE_REVIEW', 'MANUAL'] as const;
export type HoldKind = (typeof HOLD_KINDS)[number];

export const CAPACITIES = ['MANAGER', 'BOARD', 'COMMITTEE', 'ACCOUNTANT', 'HOMEOWNER'] as const;
export type Capacity = (typeof CAPACITIES)[number];
export const HEARING_MODES = ['NONE', 'ON_REQUEST', 'MANDATORY'] as const;
export type HearingMode = (typeof HEARING_MODES)[number];
export const RULE_KINDS = ['VIOLATION', 'DELINQUENCY'] as const;
export const SEVERITIES = ['MINOR', 'MAJOR', 'SAFETY'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const STEP_KINDS = ['NOTICE', 'HEARING', 'FINE', 'RECURRING_FINE', 'LIEN_REFERRAL'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const PERIOD_BASES = ['CALENDAR', 'BUSINESS'] as const;
export type PeriodBasis = (typeof PERIOD_BASES)[number];
export const PERIOD_ROLLS = ['NONE', 'NEXT_BUSINESS_DAY'] as const;
export type PeriodRoll = (typeof PERIOD_ROLLS)[number];
export const APPROVALS = ['BOARD', 'BOARD_2'] as const;
export type Approval = (typeof APPROVALS)[number];

export const CHANNELS = ['EMAIL', 'PORTAL', 'FIRST_CLASS', 'CERTIFIED', 'HAND'] as const;
export type Channel = (typeof CHANNELS)[number];
export const DELIVERY_STATUSES = ['QUEUED', 'SENT', 'SERVED', 'FAILED', 'RETURNED'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
export const NOTICE_STATUSES = ['RENDERED', ...DELIVERY_STATUSES] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];

export const EVIDENCE_KINDS = ['PHOTO', 'DOCUMENT', 'INSPECTION', 'STATEMENT'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const EVIDENCE_MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain'] as const;
/** 50 MiB, as the web server lets through. */
export const EVIDENCE_MAX_BYTES = 52_428_800;

export const APPEAL_TARGETS = ['NOTICE', 'FINE'] as const;
export type AppealTarget = (typeof APPEAL_TARGETS)[number];
export const APPEAL_STATES = ['FILED', 'ACCEPTED', 'REJECTED', 'DECIDED', 'WITHDRAWN'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];
export const APPEAL_DECISIONS = ['AFFIRMED', 'MODIFIED', 'VACATED'] as const;
export type AppealDecision = (typeof APPEAL_DECISIONS)[number];

export const FINE_STATES = ['PROPOSED', 'IMPOSED', 'DROPPED', 'WAIVED', 'VACATED'] as const;
export type FineState = (typeof FINE_STATES)[number];

export const ACTION_KINDS = [
  'VERIFY_REPORT',
  'CONFIRM_DELIVERY',
  'REVIEW_CURE',
  'REVIEW_CURE_LATE',
  'APPROVE_STEP',
  'HOLD_HEARING',
  'DECIDE_APPEAL',
  'REVIEW_CAP',
  'REFER_CASE',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export const ACTION_STATES = ['OPEN', 'DONE', 'CANCELLED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
/** Who an action item waits on; BOARD and MANAGER by role, OWNER is the owner of the case's account. */
export const ASSIGNEE_ROLES = ['MANAGER', 'BOARD', 'OWNER'] as const;
export type AssigneeRole = (typeof ASSIGNEE_ROLES)[number];

/** Business days after which a cure that nobody has reviewed becomes the board's. */
export const CURE_REVIEW_BUSINESS_DAYS = 5;
