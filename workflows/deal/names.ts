export const DEAL_ROOM = 'deal';
export const DEAL_WORKFLOW = 'dealLifecycle';
export const DEAL_TASK_QUEUE = 'deal';
export const DEAL_SCHEMA_VERSION = 1;

export const dealWorkflowId = (dealId: string): string => `deal:${dealId}`;

export const DEAL_SIGNALS = {
  taskCompleted: 'taskCompleted',
  dealEvent: 'dealEvent',
  command: 'command',
  held: 'held',
  resumed: 'resumed',
  cancelRequested: 'cancelRequested',
} as const;

export const DEAL_UPDATES = {
  acceptOffer: 'acceptOffer',
  markPending: 'markPending',
  close: 'close',
  undoAutomation: 'undoAutomation',
  cancelAutomation: 'cancelAutomation',
  retryAutomation: 'retryAutomation',
  upgradeTemplate: 'upgradeTemplate',
} as const;

export const DEAL_QUERIES = { state: 'state', timeline: 'timeline', agenda: 'agenda' } as const;

export const DEAL_ACTIVITIES = {
  applyTemplate: 'applyTemplate',
  commitTransition: 'commitTransition',
  loadEvents: 'loadEvents',
  loadAgenda: 'loadAgenda',
  markOverdue: 'markOverdue',
  releaseLag: 'releaseLag',
  evaluateRules: 'evaluateRules',
  executeAutomation: 'executeAutomation',
  undoAutomation: 'undoAutomation',
  notify: 'notify',
  commitCancel: 'commitCancel',
  upgradeTemplate: 'upgradeTemplate',
} as const;

export const DEAL_STATUSES = ['DRAFT', 'UNDER_CONTRACT', 'PENDING', 'CLOSED', 'COMPLETED', 'CANCELLED'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** CANCELLED has no rank of its own: it ends the deal from ranks 0–2. */
export const DEAL_RANKS: Readonly<Record<DealStatus, number>> = {
  DRAFT: 0,
  UNDER_CONTRACT: 1,
  PENDING: 2,
  CLOSED: 3,
  COMPLETED: 4,
  CANCELLED: 5,
};
export const TERMINAL_DEAL_STATUSES: readonly DealStatus[] = ['COMPLETED', 'CANCELLED'];
export const ACTIVE_DEAL_STATUSES: readonly DealStatus[] = ['UNDER_CONTRACT', 'PENDING', 'CLOSED'];

export const TASK_BASE_STATUSES = ['BLOCKED', 'PENDING', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED', 'CANCELLED'] as const;
export type TaskBaseStatus = (typeof TASK_BASE_STATUSES)[number];
export type TaskStatus = TaskBaseStatus | 'OVERDUE';
export const TASK_STATUSES = [...TASK_BASE_STATUSES, 'OVERDUE'] as const;

export const MILESTONE_STATUSES = ['PLANNED', 'ACTIVE', 'REACHED', 'SKIPPED', 'CANCELLED'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export const MILESTONE_KEYS = [
  'contract',
  'inspection',
  'loan',
  'title',
  'clear-to-close',
  'closing',
  'recording',
  'post-close',
] as const;

export const AREAS = ['general', 'inspection', 'loan', 'closing'] as const;
export type Area = (typeof AREAS)[number];

export const SIDES = ['BUY', 'SELL', 'NEUTRAL'] as const;
export type Side = (typeof SIDES)[number];

export const DEAL_TYPES = ['PURCHASE', 'SALE', 'LEASE', 'REFINANCE'] as const;
export type DealType = (typeof DEAL_TYPES)[number];

export const KEY_DATES = ['effectiveDate', 'closingDate', 'inspectionEnd', 'loanCommitment'] as const;

export const ORG_ROLES = [
  'ADMIN',
  'TRANSACTION_COORDINATOR',
  'AGENT',
  'ATTORNEY',
  'LENDER',
  'CLIENT',
  'VIEWER',
] as const;
export type OrgRole = (typeof ORG_ROLES)[number];

export const DEAL_ROLES = [
  'BUYER',
  'SELLER',
  'BUYER_AGENT',
  'LISTING_AGENT',
  'BUYER_ATTORNEY',
  'SELLER_ATTORNEY',
  'TITLE_OFFICER',
  'LENDER',
  'INSPECTOR',
  'APPRAISER',
  'TRANSACTION_COORDINATOR',
] as const;
export type DealRole = (typeof DEAL_ROLES)[number];

/** What an active participant's deal role grants on that deal; SELF sees and completes only own items. */
export const DEAL_ROLE_GRANTS: Readonly<Record<DealRole, OrgRole | 'SELF'>> = {
  BUYER: 'CLIENT',
  SELLER: 'CLIENT',
  BUYER_AGENT: 'AGENT',
  LISTING_AGENT: 'AGENT',
  BUYER_ATTORNEY: 'ATTORNEY',
  SELLER_ATTORNEY: 'ATTORNEY',
  TITLE_OFFICER: 'ATTORNEY',
  LENDER: 'LENDER',
  INSPECTOR: 'SELF',
  APPRAISER: 'SELF',
  TRANSACTION_COORDINATOR: 'TRANSACTION_COORDINATOR',
};

/** The areas a deal role may work in when the participant row names none. */
export const DEAL_ROLE_AREAS: Readonly<Record<DealRole, readonly Area[]>> = {
  BUYER: AREAS,
  SELLER: AREAS,
  BUYER_AGENT: AREAS,
  LISTING_AGENT: AREAS,
  BUYER_ATTORNEY: ['closing'],
  SELLER_ATTORNEY: ['closing'],
  TITLE_OFFICER: ['closing'],
  LENDER: ['loan'],
  INSPECTOR: ['inspection'],
  APPRAISER: ['loan'],
  TRANSACTION_COORDINATOR: AREAS,
};

export const PARTICIPANT_STATUSES = ['INVITED', 'ACTIVE', 'REMOVED', 'EXPIRED', 'REVOKED'] as const;
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number];

export const CANCEL_REASONS = [
  'FINANCING_DENIED',
  'INSPECTION',
  'APPRAISAL',
  'TITLE',
  'BUYER_WITHDREW',
  'SELLER_WITHDREW',
  'OTHER',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const COMPENSATION_STEPS = [
  'status',
  'tasks',
  'executions',
  'invites',
  'cancellationTasks',
  'timers',
  'notices',
] as const;
export type CompensationStep = (typeof COMPENSATION_STEPS)[number];

/** Completes the mapped task on `POST /deals/:id/signals/:name`. */
export const EXTERNAL_SIGNALS = {
  'inspection-completed': 'inspection',
  'clear-to-close': 'clear-to-close',
  'documents-signed': 'sign-documents',
  'funds-disbursed': 'fund-disburse',
  'instrument-recorded': 'recorded-documents',
} as const;
export type ExternalSignal = keyof typeof EXTERNAL_SIGNALS;

export const DEFAULT_REMINDER_DAYS: readonly number[] = [3, 1];
export const DRAFT_STALE_DAYS = 30;
export const AGENDA_LIMIT = 50;
