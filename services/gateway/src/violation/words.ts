import type { Wait } from '@ratchet/workflows/violation/activity-types';
import type { StepKind } from '@ratchet/workflows/violation/names';
import type { ViolationHandlers } from './handlers';

/** The operation that does what is waited on. */
export const ACTION_OPERATIONS: Readonly<Partial<Record<Wait['kind'], keyof ViolationHandlers>>> = {
  VERIFY_REPORT: 'verifyViolation',
  CONFIRM_DELIVERY: 'recordDelivery',
  REVIEW_CURE: 'acceptCure',
  REVIEW_CURE_LATE: 'acceptCure',
  APPROVE_STEP: 'approveStep',
  DECIDE_APPEAL: 'decideAppeal',
  FIX_BREACH: 'reportCure',
};

/** What a step of the ladder is called before it has come. */
export const STEP_WORDS: Readonly<Record<StepKind, string>> = {
  NOTICE: 'Notice',
  HEARING: 'Hearing before the board',
  FINE: 'Fine',
  RECURRING_FINE: 'Further fine',
  LIEN_REFERRAL: 'Referral for a lien',
};
