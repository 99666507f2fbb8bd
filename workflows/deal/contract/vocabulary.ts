import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import {
  AREAS,
  CANCEL_REASONS,
  DEAL_ROLES,
  DEAL_STATUSES,
  DEAL_TYPES,
  MILESTONE_STATUSES,
  PARTICIPANT_STATUSES,
  SIDES,
  TASK_BASE_STATUSES,
  TASK_STATUSES,
} from '../names';

export const dealStatus = z.enum(DEAL_STATUSES).meta({ id: 'DealStatus' });
export const dealType = z.enum(DEAL_TYPES).meta({ id: 'DealType' });
export const dealRole = z.enum(DEAL_ROLES).meta({ id: 'DealRole' });
export const side = z.enum(SIDES).meta({ id: 'Side' });
export const area = z.enum(AREAS).meta({ id: 'Area' });
export const taskStatus = z.enum(TASK_STATUSES).meta({ id: 'TaskStatus' });
export const taskBaseStatus = z.enum(TASK_BASE_STATUSES).meta({ id: 'TaskBaseStatus' });
export const milestoneStatus = z.enum(MILESTONE_STATUSES).meta({ id: 'MilestoneStatus' });
export const participantStatus = z.enum(PARTICIPANT_STATUSES).meta({ id: 'ParticipantStatus' });
export const cancelReason = z.enum(CANCEL_REASONS).meta({ id: 'CancelReason' });

const zoneIsKnown = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
/** IANA time zone of the property; offsets such as `+02:00` are no zones. */
export const timeZone = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/)
  .refine(zoneIsKnown, 'unknown time zone');

/** Kebab-case or camelCase name within one deal. */
export const key = z.string().regex(/^[a-z][A-Za-z0-9-]{0,59}$/);
export const shortText = z.string().trim().min(1).max(200);
export const reasonText = z.string().trim().min(1).max(2000);

export const propertyAddress = z
  .strictObject({
    line1: shortText,
    line2: shortText.optional(),
    city: shortText,
    state: shortText,
    postalCode: z.string().trim().min(1).max(20),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('US'),
  })
  .meta({ id: 'PropertyAddress' });

/** Minor units, so that no amount is ever rounded. */
export const money = z
  .strictObject({
    amountMinor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'Money' });

export const person = z.object({ userId: uuid, displayName: z.string() }).meta({ id: 'Person' });

export const traceStep = z.object({
  step: z.enum(['anchor', 'dayZero', 'count', 'skip', 'roll', 'land', 'override']),
  date: localDate.optional(),
  at: instant.optional(),
  reason: z.string().optional(),
});
export const dueTrace = z
  .object({ calendar: z.string(), calendarVersion: z.number().int(), zone: z.string(), steps: z.array(traceStep) })
  .meta({ id: 'DueTrace' });

const dueUnit = z.enum(['calendarDays', 'businessDays', 'hours']);
export const dueRule = z
  .object({
    anchor: z.union([
      z.object({ keyDate: z.string() }),
      z.object({ task: z.string(), point: z.enum(['due', 'completed']) }),
      z.object({ milestone: z.string() }),
      z.object({ trigger: z.literal('event'), at: instant.optional() }),
      z.object({ fixed: instant }),
    ]),
    offset: z.number().int(),
    unit: dueUnit,
    calendar: z.string(),
    roll: z.enum(['none', 'forward', 'backward']),
    at: z.string(),
    override: z.object({ at: instant, cause: z.enum(['HAND', 'HOLD']), setAt: instant }).optional(),
  })
  .meta({ id: 'DueRule' });

export const lag = z.object({ lag: z.number().int(), lagUnit: dueUnit, lagCalendar: z.string().nullable() });

/** What is wrong with dates as they stand, without refusing them. */
export const conflict = z
  .object({
    code: z.string(),
    message: z.string(),
    taskId: uuid.optional(),
    key: z.string().optional(),
    field: z.string().optional(),
    earliest: localDate.optional(),
    dueAt: instant.optional(),
  })
  .meta({ id: 'Conflict' });
