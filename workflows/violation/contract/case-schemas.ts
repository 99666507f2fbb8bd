import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import {
  actionKind,
  actionState,
  amountMinor,
  appealDecision,
  appealState,
  appealTarget,
  approval,
  assigneeRole,
  associationRef,
  caseStatus,
  channel,
  clockState,
  dated,
  deliveryStatus,
  evidenceKind,
  fineState,
  hold,
  localDay,
  lotRef,
  noticeStatus,
  period,
  ruleRef,
  severity,
  sha256,
  stepKind,
} from './vocabulary';

const at = {
  state: caseStatus,
  rank: z.number().int(),
  stepKey: z.string().nullable(),
  occurrenceNo: z.number().int(),
  clock: clockState,
  holds: z.array(hold),
  lastDay: localDay,
  deadlineAt: instant.nullable(),
  /** Days left in the association's zone, 0 on the last day, negative after it; while the clock is held the days kept. */
  daysLeft: z.number().int().nullable(),
  timeZone: z.string(),
};

/** What a command answers: where the case stands now. */
export const caseHead = z
  .object({
    id: uuid,
    state: caseStatus,
    rank: z.number().int(),
    sequence: z.number().int(),
    nextDeadline: instant.nullable(),
    clock: clockState,
  })
  .meta({ id: 'CaseHead' });
export const caseReceipt = z
  .object({ id: uuid, number: z.string(), state: caseStatus, observedAt: instant })
  .meta({ id: 'CaseReceipt' });
/** An owner's act: `receivedAt` is when the right was used, whatever happens later. `pending`: the workflow has not heard of it yet. */
export const ownerAct = z
  .object({ id: uuid, receivedAt: instant, inTime: z.boolean(), pending: z.boolean(), sequence: z.number().int() })
  .meta({ id: 'OwnerAct' });

export const caseSummary = z
  .object({
    id: uuid,
    number: z.string(),
    ...at,
    severity,
    association: associationRef,
    lot: lotRef,
    /** Null where the caller may not see who owns the lot. */
    ownerName: z.string().nullable(),
    rule: ruleRef,
    waitingOn: z.string().nullable(),
    waitingRole: z.string().nullable(),
    overdue: z.boolean(),
    observedAt: instant,
    lastSequence: z.number().int(),
    ...dated,
  })
  .meta({ id: 'CaseSummary' });

export const evidence = z
  .object({
    id: uuid,
    kind: evidenceKind,
    sha256,
    mediaType: z.string(),
    takenAt: instant.nullable(),
    byOwner: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: 'Evidence' });
export const notice = z
  .object({
    id: uuid,
    stepKey: z.string(),
    occurrenceNo: z.number().int(),
    template: z.string(),
    status: noticeStatus,
    statedLastDay: localDay,
    servedOn: localDay,
    renderedAt: instant,
    pdfSha256: sha256,
    htmlSha256: sha256,
    deliveries: z.array(
      z.object({
        channel,
        status: deliveryStatus,
        occurredAt: instant,
        servedOn: localDay,
        carrierRef: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Notice' });
export const fine = z
  .object({
    id: uuid,
    stepKey: z.string(),
    occurrenceNo: z.number().int(),
    amountMinor,
    currency: z.string(),
    state: fineState,
    chargeId: uuid.nullable(),
    entryId: uuid.nullable(),
    reversalEntryId: uuid.nullable(),
    imposedAt: instant.nullable(),
  })
  .meta({ id: 'Fine' });
export const appeal = z
  .object({
    id: uuid,
    target: appealTarget,
    targetId: uuid,
    state: appealState,
    filedAt: instant,
    grounds: z.string(),
    decidedAt: instant.nullable(),
    decision: appealDecision.nullable(),
    reducedAmountMinor: amountMinor.nullable(),
    reasons: z.string().nullable(),
  })
  .meta({ id: 'Appeal' });
export const actionItem = z
  .object({
    id: uuid,
    subject: uuid,
    refId: uuid.nullable(),
    kind: actionKind,
    what: z.string(),
    assigneeRole: assigneeRole.nullable(),
    assigneeUserId: uuid.nullable(),
    dueAt: instant.nullable(),
    overdue: z.boolean(),
    state: actionState,
    createdAt: instant,
  })
  .meta({ id: 'ActionItem' });
export const listedActionItem = actionItem.extend({ number: z.string(), lot: lotRef }).meta({ id: 'ListedActionItem' });

/** What the caller may do with the case now, and why not where not. `refId`: the appeal, letter or fine it is about. */
export const caseAction = z
  .object({
    operation: z.string(),
    refId: uuid.nullable(),
    allowed: z.boolean(),
    reason: z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) }).optional(),
  })
  .meta({ id: 'CaseAction' });

export const caseDetail = caseSummary
  .extend({
    curable: z.boolean(),
    description: z.string(),
    curedAt: instant.nullable(),
    recurrenceOf: uuid.nullable(),
    rule: ruleRef.extend({ version: z.number().int(), text: z.string(), citation: z.string() }),
    owner: z.object({ accountId: uuid, isMe: z.boolean(), eDeliveryConsent: z.boolean() }),
    /** Never given to an owner. */
    reporter: z.object({ userId: uuid, displayName: z.string() }).nullable(),
    fineTotalMinor: amountMinor,
    currency: z.string(),
    evidence: z.array(evidence),
    notices: z.array(notice),
    fines: z.array(fine),
    appeals: z.array(appeal),
    actionItems: z.array(actionItem),
    actions: z.array(caseAction),
  })
  .meta({ id: 'CaseDetail' });

export const ladder = z
  .object({
    rule: ruleRef.extend({ version: z.number().int(), documentHash: z.string() }),
    steps: z.array(
      z.object({
        key: z.string(),
        kind: stepKind,
        rank: z.number().int(),
        status: z.enum(['DONE', 'CURRENT', 'PLANNED', 'SKIPPED']),
        delivery: z.array(channel),
        period: period.nullable(),
        servedOn: localDay,
        lastDay: localDay,
        /** Local day on which the step comes due if nothing else happens. */
        plannedOn: localDay,
        amountMinor: amountMinor.nullable(),
        approval: approval.nullable(),
      }),
    ),
  })
  .meta({ id: 'Ladder' });

export const explanation = z
  .object({
    next: z
      .object({
        stepKey: z.string(),
        kind: stepKind,
        on: localDay,
        amountMinor: amountMinor.nullable(),
        approval: approval.nullable(),
      })
      .nullable(),
    /** Why not now: the codes a step that came due would be refused with. */
    waitsOn: z.array(z.object({ code: z.string(), message: z.string() })),
    facts: z.record(z.string(), z.unknown()),
    trace: z.array(z.unknown()),
    decision: z.object({ id: uuid, evaluatedAt: instant, factsHash: z.string() }).nullable(),
    deadline: z
      .object({
        servedOn: localDate,
        period,
        lastDay: localDate,
        deadlineAt: instant,
        timeZone: z.string(),
        words: z.array(z.string()),
      })
      .nullable(),
  })
  .meta({ id: 'Explanation' });
