/** What is told of a case, in its own stream. */
export const CASE_EVENT_TYPES = [
  'violation.opened',
  'violation.verified',
  'violation.escalated',
  'violation.clock-held',
  'violation.clock-released',
  'violation.clock-stopped',
  'violation.cure-reported',
  'violation.cure-accepted',
  'violation.cure-rejected',
  'violation.step-approved',
  'violation.evidence-added',
  'violation.dismissed',
  'violation.cancelled',
  'notice.rendered',
  'notice.sent',
  'notice.served',
  'notice.failed',
  'appeal.filed',
  'appeal.accepted',
  'appeal.rejected',
  'appeal.decided',
  'appeal.withdrawn',
  'fine.imposed',
  'fine.vacated',
  'action-item.opened',
  'action-item.closed',
] as const;
export type CaseEventType = (typeof CASE_EVENT_TYPES)[number];

/** Carries nothing an owner may not know; what names the reporter or the manager's own work is not here. */
export const OWNER_CASE_EVENTS: readonly CaseEventType[] = CASE_EVENT_TYPES.filter(
  (type) =>
    !['violation.opened', 'violation.verified', 'violation.evidence-added', 'violation.step-approved'].includes(type) &&
    !type.startsWith('action-item.'),
);
