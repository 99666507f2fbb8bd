import { z } from 'zod';
import { instant, uuid } from '../../platform/contract-kit';
import {
  CANCEL_MODES,
  DELIVERABLE_TYPES,
  ENTITY_TYPES,
  EXPORT_FORMATS,
  JOB_STATUSES,
  JOB_TYPES,
  MESSAGE_ROLES,
  MESSAGE_STATUSES,
  QUESTION_KINDS,
  QUESTION_STATUSES,
  RUN_PHASES,
  RUN_STATUSES,
  STEP_KINDS,
  STEP_STATUSES,
} from '../names';

export const runStatus = z.enum(RUN_STATUSES).meta({ id: 'AgentRunStatus' });
export const runPhase = z.enum(RUN_PHASES).meta({ id: 'AgentRunPhase' });
export const deliverableType = z.enum(DELIVERABLE_TYPES).meta({ id: 'DeliverableType' });
export const stepKind = z.enum(STEP_KINDS).meta({ id: 'AgentStepKind' });
export const stepStatus = z.enum(STEP_STATUSES).meta({ id: 'AgentStepStatus' });
export const questionKind = z.enum(QUESTION_KINDS).meta({ id: 'AgentQuestionKind' });
export const questionStatus = z.enum(QUESTION_STATUSES).meta({ id: 'AgentQuestionStatus' });
export const messageStatus = z.enum(MESSAGE_STATUSES).meta({ id: 'AgentMessageStatus' });
export const messageRole = z.enum(MESSAGE_ROLES).meta({ id: 'AgentMessageRole' });
export const jobType = z.enum(JOB_TYPES).meta({ id: 'AgentJobType' });
export const jobStatus = z.enum(JOB_STATUSES).meta({ id: 'AgentJobStatus' });
export const entityType = z.enum(ENTITY_TYPES).meta({ id: 'EntityType' });
export const exportFormat = z.enum(EXPORT_FORMATS).meta({ id: 'ExportFormat' });
export const cancelMode = z.enum(CANCEL_MODES).meta({ id: 'CancelMode' });

/** 10⁻⁶ of the currency unit. */
export const micros = z.number().int();
export const sha256 = z.hash('sha256');
export const stepKey = z.string().max(200);
export const reasonText = z.string().trim().min(1).max(2000);
/** What a person answered: an object of plain fields, or one plain value, as the question's schema says. */
export const answerValue = z.union([
  z.record(z.string().max(100), z.unknown()),
  z.string().max(4000),
  z.number(),
  z.boolean(),
]);
export const person = z.object({ userId: uuid, displayName: z.string() }).meta({ id: 'AgentPerson' });
export const usage = z.object({
  input: z.number().int(),
  cachedInput: z.number().int(),
  output: z.number().int(),
  reasoning: z.number().int(),
});
export const optionalInstant = instant.nullable();
