import { z } from 'zod';
import { instantInput, localDate, uuid } from '../../platform/contract-kit';
import { associationRef, shortText } from './vocabulary';
import { ladder } from './case-schemas';
import { CAPACITIES, HEARING_MODES } from '../names';

export const association = associationRef
  .extend({
    timeZone: z.string(),
    calendar: z.string(),
    currency: z.string(),
    fiscalYearStart: localDate,
    legalProfile: z.object({
      code: z.string(),
      version: z.number().int(),
      hearingMode: z.enum(HEARING_MODES),
      appealWindowDays: z.number().int(),
      minCureDays: z.number().int(),
    }),
    lots: z.number().int(),
    openCases: z.number().int(),
    /** What the caller is in this association. */
    capacities: z.array(z.enum(CAPACITIES)),
  })
  .meta({ id: 'Association' });
export const createAssociationBody = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9]{2,8}$/),
    name: shortText,
    timeZone: z.string().max(60),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .default('USD'),
    fiscalYearStart: localDate,
    legalProfile: z.strictObject({ code: z.string().max(40), version: z.number().int().min(1) }),
  })
  .meta({ id: 'CreateAssociationCommand' });

const owner = z.object({ accountId: uuid, displayName: z.string(), ownedFrom: localDate });
export const lot = z
  .object({
    id: uuid,
    associationId: uuid,
    number: z.string(),
    address: z.string(),
    kind: z.string(),
    phase: z.string().nullable(),
    rented: z.boolean(),
    owner: owner.nullable(),
    openCases: z.number().int(),
  })
  .meta({ id: 'Lot' });
export const createLotBody = z
  .strictObject({
    number: z.string().trim().min(1).max(20),
    address: shortText,
    kind: z.string().trim().min(1).max(40).default('DETACHED'),
    phase: z.string().trim().min(1).max(40).optional(),
    rented: z.boolean().default(false),
    assessmentUnits: z.number().int().min(1).max(1000).default(1),
    owner: z.strictObject({
      displayName: shortText,
      ownedFrom: localDate,
      userId: uuid.optional(),
      email: z.email().max(254).optional(),
      phone: z.string().max(40).optional(),
      mailingAddress: shortText.optional(),
      eDeliveryConsentAt: instantInput.optional(),
    }),
  })
  .meta({ id: 'CreateLotCommand' });

export const governingRule = z
  .object({
    id: uuid,
    associationId: uuid,
    code: z.string(),
    title: z.string(),
    category: z.string(),
    version: z.number().int(),
    text: z.string(),
    citation: z.string(),
    effectiveFrom: localDate,
    documentHash: z.string(),
    steps: z.array(
      ladder.shape.steps.element
        .pick({ key: true, kind: true, rank: true, delivery: true, period: true, approval: true })
        .extend({ amount: z.string().nullable() }),
    ),
  })
  .meta({ id: 'GoverningRule' });
