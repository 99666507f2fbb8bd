import type { ActionKind, CaseStatus } from './names';

/** What a state is called where people read it. */
export const STATE_WORDS: Readonly<Record<CaseStatus, string>> = {
  REPORTED: 'reported',
  COURTESY: 'courtesy notice',
  SECOND_NOTICE: 'second notice',
  HEARING_NOTICE: 'notice of hearing',
  HEARING_DECIDED: 'hearing decided',
  FINED: 'fined',
  FINE_RECURRING: 'fined again',
  LIEN_REFERRED: 'referred for a lien',
  CURED: 'cured',
  DISMISSED: 'dismissed',
  CANCELLED: 'cancelled',
  CLOSED: 'closed',
};
/** What each action item asks for. */
export const ACTION_WORDS: Readonly<Record<ActionKind, string>> = {
  VERIFY_REPORT: 'Verify the report',
  CONFIRM_DELIVERY: 'Confirm the delivery of the letter',
  REVIEW_CURE: 'Review the reported cure',
  REVIEW_CURE_LATE: 'Review the reported cure, overdue at the manager',
  APPROVE_STEP: 'Approve the next step',
  HOLD_HEARING: 'Hold the hearing',
  DECIDE_APPEAL: 'Decide the appeal',
  REVIEW_CAP: 'Decide how to go on: the fine cap is reached',
  REFER_CASE: 'Decide on the referral for a lien',
};

/** What a running clock asks of the owner. */
export const FIX_WORDS = 'Fix the breach';
