import { z } from 'zod';
import { instantInput, localDate, uuid } from '../../platform/contract-kit';
import {
  area,
  cancelReason,
  dealRole,
  dealType,
  key,
  money,
  propertyAddress,
  reasonText,
  shortText,
  side,
  timeZone,
} from './vocabulary';

const scalar = z.union([z.string().max(500), z.number(), z.boolean(), z.null()]);

/** CreateDealCommand: who and when are given at creation; the template's tasks follow by the workflow. */
export const createDealBody = z
  .strictObject({
    templateKey: key,
    propertyAddress,
    timeZone,
    dealType,
    representingSide: side,
    title: shortText.optional(),
    coordinatorUserId: uuid.optional(),
    /** Contract dates by key, e.g. `effectiveDate`, `closingDate`; others follow from the template's rules. */
    keyDates: z.record(key, localDate).optional(),
    purchasePrice: money.optional(),
    earnestMoney: money.optional(),
    loanAmount: money.optional(),
    commissionBps: z.number().int().min(0).max(10_000).optional(),
    participants: z
      .array(z.strictObject({ userId: uuid, dealRole, side: side.optional(), areas: z.array(area).min(1).optional() }))
      .max(50)
      .optional(),
    metadata: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/), scalar).optional(),
  })
  .meta({ id: 'CreateDealCommand' });
export type CreateDealBody = z.output<typeof createDealBody>;

/** Like CreateDealCommand; what does not bear on dates may be left out. */
export const planDealBody = createDealBody
  .partial({ propertyAddress: true, dealType: true, representingSide: true })
  .meta({ id: 'PlanDealCommand' });
export type PlanDealBody = z.output<typeof planDealBody>;

export const acceptOfferBody = z
  .strictObject({
    effectiveDate: localDate.optional(),
    closingDate: localDate.optional(),
    occurredAt: instantInput.optional(),
  })
  .meta({ id: 'AcceptOfferCommand' });
export const statusBody = z.strictObject({ occurredAt: instantInput.optional() }).meta({ id: 'DealStatusCommand' });
export const pauseBody = z.strictObject({ reason: reasonText }).meta({ id: 'PauseDealCommand' });
/** `shift`: how the days on hold are counted when dates move with them; `none` leaves every date. */
export const resumeBody = z
  .strictObject({ shift: z.enum(['none', 'calendarDays', 'businessDays']).default('none') })
  .meta({ id: 'ResumeDealCommand' });
export const cancelBody = z
  .strictObject({ reasonCode: cancelReason, note: reasonText.optional() })
  .meta({ id: 'CancelDealCommand' });

/** To a person, or back to a role. */
export const assignBody = z
  .union([z.strictObject({ userId: uuid }), z.strictObject({ role: dealRole })])
  .meta({ id: 'AssignTaskCommand' });
export const unassignBody = z.strictObject({}).meta({ id: 'UnassignTaskCommand' });
export const completeBody = z
  .strictObject({
    occurredAt: instantInput.optional(),
    note: reasonText.optional(),
    documentIds: z.array(uuid).max(50).optional(),
  })
  .meta({ id: 'CompleteTaskCommand' });
/** `waiveLag` also waives the waiting periods after the task; only who may waive lags can ask for it. */
export const skipBody = z
  .strictObject({ reason: reasonText, waiveLag: z.boolean().optional() })
  .meta({ id: 'SkipTaskCommand' });
