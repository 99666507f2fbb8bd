import { z } from 'zod';
import { instant, localDate, uuid, type EventSpec } from '../../platform/contract-kit';
import { CASE_EVENT_TYPES, OWNER_CASE_EVENTS, type CaseEventType } from '../event-names';
import { caseEventTitle } from './event-titles';
import {
  actionKind,
  amountMinor,
  appealDecision,
  appealTarget,
  assigneeRole,
  caseStatus,
  channel,
  holdKind,
  localDay,
  ruleCode,
  sha256,
} from './vocabulary';

const ofCase = <S extends z.ZodRawShape>(shape: S) => z.looseObject({ violationId: uuid, ...shape });
const deadline = { lastDay: localDay, deadlineAt: instant.nullable() };
const step = { stepKey: z.string(), occurrenceNo: z.number().int() };
const ofNotice = <S extends z.ZodRawShape>(shape: S) => ofCase({ noticeId: uuid, ...step, ...shape });
const ofAppeal = <S extends z.ZodRawShape>(shape: S) => ofCase({ appealId: uuid, target: appealTarget, ...shape });
const ofFine = <S extends z.ZodRawShape>(shape: S) =>
  ofCase({ fineId: uuid, ...step, amountMinor, currency: z.string(), chargeId: uuid, ...shape });
const hold = { hold: holdKind, remainingDays: z.number().int().nullable(), basis: z.string().nullable() };
const opened = {
  number: z.string(),
  lotId: uuid,
  ruleCode,
  ruleVersion: z.number().int(),
  documentHash: z.string(),
};

/** Payload of each event at version 1: ids, codes, dates, hashes and amounts, never a person's name or words. */
const payloads: Readonly<Record<CaseEventType, z.ZodType>> = {
  'violation.opened': ofCase({ ...opened, recurrenceOf: uuid.nullable() }),
  'violation.verified': ofCase({ ...opened, entryStep: z.string() }),
  'violation.escalated': ofCase({
    ...step,
    ...deadline,
    fromState: caseStatus,
    toState: caseStatus,
    fromRank: z.number().int(),
    toRank: z.number().int(),
    ruleDecisionId: uuid,
    timeZone: z.string(),
  }),
  'violation.clock-held': ofCase(hold),
  'violation.clock-released': ofCase({ ...hold, newLastDay: localDay, newDeadlineAt: instant.nullable() }),
  'violation.clock-stopped': ofCase({ cause: z.enum(['CAP_REACHED', 'LADDER_ENDED']), totalForCaseMinor: amountMinor }),
  'violation.cure-reported': ofCase({ receivedAt: instant, inTime: z.boolean(), evidenceSha256: z.array(sha256) }),
  'violation.cure-accepted': ofCase({ receivedAt: instant, inTime: z.boolean(), evidenceSha256: z.array(sha256) }),
  'violation.cure-rejected': ofCase({ receivedAt: instant, inTime: z.boolean(), evidenceSha256: z.array(sha256) }),
  'violation.step-approved': ofCase({ stepKey: z.string() }),
  'violation.evidence-added': ofCase({ evidenceId: uuid, evidenceSha256: z.array(sha256) }),
  'violation.dismissed': ofCase({ number: z.string() }),
  'violation.cancelled': ofCase({ number: z.string() }),
  'notice.rendered': ofNotice({ templateVersion: z.string(), pdfSha256: sha256, ruleTextSha256: sha256 }),
  'notice.sent': ofNotice({ channel, carrierRef: z.string().nullable() }),
  'notice.served': ofNotice({ ...deadline, channel, servedOn: localDate, proofSha256: sha256.nullable() }),
  'notice.failed': ofNotice({ channel, returned: z.boolean() }),
  'appeal.filed': ofAppeal({ receivedAt: instant, targetId: uuid }),
  'appeal.accepted': ofAppeal({}),
  'appeal.rejected': ofAppeal({}),
  'appeal.decided': ofAppeal({ decision: appealDecision, reducedAmountMinor: amountMinor.nullable() }),
  'appeal.withdrawn': ofAppeal({}),
  'fine.imposed': ofFine({ entryId: uuid, totalForCaseMinor: amountMinor, ...deadline }),
  'fine.vacated': ofFine({ reversalEntryId: uuid }),
  'action-item.opened': ofCase({
    itemId: uuid,
    kind: actionKind,
    assignee: assigneeRole.nullable(),
    dueAt: instant.nullable(),
  }),
  'action-item.closed': ofCase({ itemId: uuid, kind: actionKind, done: z.boolean() }),
};

const specOf = (type: CaseEventType): EventSpec => ({
  version: 1,
  class: OWNER_CASE_EVENTS.includes(type) ? 'C' : 'I',
  payload: payloads[type],
  title: (payload) => caseEventTitle(type, payload),
});

export const caseEvents = Object.fromEntries(CASE_EVENT_TYPES.map((type) => [type, specOf(type)])) as Record<
  CaseEventType,
  EventSpec
>;
