import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import {
  ACTION_KINDS,
  ACTION_STATES,
  APPEAL_DECISIONS,
  APPEAL_STATES,
  APPEAL_TARGETS,
  APPROVALS,
  ASSIGNEE_ROLES,
  CASE_STATUSES,
  CHANNELS,
  CLOCK_STATES,
  DELIVERY_STATUSES,
  EVIDENCE_KINDS,
  FINE_STATES,
  HOLD_KINDS,
  NOTICE_STATUSES,
  PERIOD_BASES,
  PERIOD_ROLLS,
  SEVERITIES,
  STEP_KINDS,
} from '../names';

export const caseStatus = z.enum(CASE_STATUSES).meta({ id: 'CaseStatus' });
export const clockState = z.enum(CLOCK_STATES).meta({ id: 'ClockState' });
export const holdKind = z.enum(HOLD_KINDS).meta({ id: 'HoldKind' });
export const severity = z.enum(SEVERITIES).meta({ id: 'Severity' });
export const stepKind = z.enum(STEP_KINDS).meta({ id: 'StepKind' });
export const channel = z.enum(CHANNELS).meta({ id: 'Channel' });
export const deliveryStatus = z.enum(DELIVERY_STATUSES).meta({ id: 'DeliveryStatus' });
export const noticeStatus = z.enum(NOTICE_STATUSES).meta({ id: 'NoticeStatus' });
export const evidenceKind = z.enum(EVIDENCE_KINDS).meta({ id: 'EvidenceKind' });
export const appealTarget = z.enum(APPEAL_TARGETS).meta({ id: 'AppealTarget' });
export const appealState = z.enum(APPEAL_STATES).meta({ id: 'AppealState' });
export const appealDecision = z.enum(APPEAL_DECISIONS).meta({ id: 'AppealDecision' });
export const fineState = z.enum(FINE_STATES).meta({ id: 'FineState' });
export const actionKind = z.enum(ACTION_KINDS).meta({ id: 'ActionKind' });
export const actionState = z.enum(ACTION_STATES).meta({ id: 'ActionState' });
export const assigneeRole = z.enum(ASSIGNEE_ROLES).meta({ id: 'AssigneeRole' });
export const approval = z.enum(APPROVALS).meta({ id: 'Approval' });

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits');
export const amountMinor = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const shortText = z.string().trim().min(1).max(200);
export const reasonText = z.string().trim().min(1).max(2000);
export const ruleCode = z.string().regex(/^[A-Z]{2,12}-[0-9]{2,4}$/);

export const period = z
  .object({ days: z.number().int(), basis: z.enum(PERIOD_BASES), roll: z.enum(PERIOD_ROLLS).optional() })
  .meta({ id: 'Period' });

export const hold = z.object({ kind: holdKind, since: instant }).meta({ id: 'Hold' });
export const associationRef = z.object({ id: uuid, code: z.string(), name: z.string() }).meta({ id: 'AssociationRef' });
export const lotRef = z.object({ id: uuid, number: z.string(), address: z.string() }).meta({ id: 'LotRef' });
export const ruleRef = z.object({ code: z.string(), title: z.string() }).meta({ id: 'RuleRef' });
export const dated = { createdAt: instant, updatedAt: instant };
export const localDay = localDate.nullable();
