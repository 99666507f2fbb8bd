import { z } from 'zod';
import { instantInput, uuid } from '../../platform/contract-kit';
import { APPEAL_DECISIONS, EVIDENCE_KINDS } from '../names';
import {
  amountMinor,
  appealTarget,
  channel,
  deliveryStatus,
  reasonText,
  ruleCode,
  severity,
  sha256,
  shortText,
} from './vocabulary';

/** Names a file uploaded before by its hash. */
export const evidenceItem = z
  .strictObject({
    kind: z.enum(EVIDENCE_KINDS).default('PHOTO'),
    sha256,
    takenAt: instantInput.optional(),
    location: shortText.optional(),
  })
  .meta({ id: 'EvidenceItem' });
const evidenceList = z.array(evidenceItem).max(20);

export const reportBody = z
  .strictObject({
    lotId: uuid,
    ruleCode,
    observedAt: instantInput,
    description: reasonText,
    severity: severity.default('MINOR'),
    curable: z.boolean().default(true),
    evidence: evidenceList,
  })
  .meta({ id: 'ReportViolationCommand' });
export type ReportBody = z.output<typeof reportBody>;

export const verifyBody = z.strictObject({}).meta({ id: 'VerifyViolationCommand' });
export const reasonBody = z.strictObject({ reason: reasonText }).meta({ id: 'ReasonCommand' });
export const resumeBody = z.strictObject({}).meta({ id: 'ResumeViolationCommand' });
export const approveStepBody = z.strictObject({ stepKey: z.string().max(60) }).meta({ id: 'ApproveStepCommand' });
export const acceptCureBody = z.strictObject({ note: reasonText.optional() }).meta({ id: 'AcceptCureCommand' });
export const cureReportBody = z
  .strictObject({ note: reasonText.optional(), evidence: evidenceList })
  .meta({ id: 'ReportCureCommand' });
export const appealBody = z
  .strictObject({ target: appealTarget, targetId: uuid, grounds: reasonText })
  .meta({ id: 'FileAppealCommand' });
export const acceptAppealBody = z.strictObject({}).meta({ id: 'AcceptAppealCommand' });
export const withdrawAppealBody = z.strictObject({}).meta({ id: 'WithdrawAppealCommand' });
/** `reducedAmountMinor` is needed for MODIFIED, which may only lower a fine. */
export const decideAppealBody = z
  .strictObject({ decision: z.enum(APPEAL_DECISIONS), reasons: reasonText, reducedAmountMinor: amountMinor.optional() })
  .meta({ id: 'DecideAppealCommand' });
/** What became of a letter on one channel, confirmed by a person: a print batch, a certified letter, a hand-over. */
export const deliveryBody = z
  .strictObject({
    noticeId: uuid,
    channel,
    status: deliveryStatus.exclude(['QUEUED', 'SERVED']),
    occurredAt: instantInput,
    /** Local day of the carrier's first attempt; CERTIFIED only. */
    attemptedOn: z.iso.date().optional(),
    carrierRef: shortText.optional(),
    proofSha256: sha256.optional(),
  })
  .meta({ id: 'RecordDeliveryCommand' });
