import { TERMINAL_RUN_STATUSES, type RunStatus } from './names';

export const RUN_ACTIONS = ['pause', 'resume', 'cancel', 'changeBudget', 'export'] as const;
export type RunAction = (typeof RUN_ACTIONS)[number];

/** What people may ask of a run in each status; anything else is AGENT_003. */
const ALLOWED: Readonly<Record<RunStatus, readonly RunAction[]>> = {
  QUEUED: ['cancel', 'changeBudget'],
  RUNNING: ['pause', 'cancel', 'changeBudget'],
  WAITING_CLARIFICATION: ['pause', 'cancel', 'changeBudget'],
  PAUSED: ['resume', 'cancel', 'changeBudget'],
  CANCELLING: [],
  CANCELLED: ['export'],
  SUCCEEDED: ['export'],
  FAILED: ['export'],
};

export type Refusal = {
  readonly ok: false;
  readonly code: 'AGENT_003';
  readonly details: { status: RunStatus; action: RunAction; allowed: readonly RunAction[] };
};

/** An export needs a deliverable, which a run stopped early may lack. */
export const allowedActions = (status: RunStatus, hasDeliverable: boolean): readonly RunAction[] =>
  ALLOWED[status].filter((action) => action !== 'export' || hasDeliverable);

export const decide = (
  status: RunStatus,
  action: RunAction,
  hasDeliverable = true,
): { readonly ok: true } | Refusal => {
  const allowed = allowedActions(status, hasDeliverable);
  return allowed.includes(action)
    ? { ok: true }
    : { ok: false, code: 'AGENT_003', details: { status, action, allowed } };
};

export const isOver = (status: RunStatus): boolean => TERMINAL_RUN_STATUSES.includes(status);
