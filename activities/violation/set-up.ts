import type { Unit } from '@ratchet/prisma/commit';
import { ASSOCIATION, MEMBER_AREA, OWNER_ACCOUNT, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';

export type NewAssociation = {
  /** Id of the aggregate the unit creates. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly fiscalYearStart: string;
  readonly legalProfile: { readonly code: string; readonly version: number };
};
const CALENDAR = 'US-FED-STD';

/** Sets an association up; who does it manages it. False when the legal profile is not known or the code is taken. */
export const createAssociation = async (unit: Unit, given: NewAssociation): Promise<boolean> => {
  const { tx, organizationId, at, context } = unit;
  const { userId } = context.actor;
  const inserted = await tx.$executeRaw`
    INSERT INTO violation.association (organization_id, id, code, name, time_zone, business_calendar_id, currency, fiscal_year_start, legal_profile_id, created_at, created_by, updated_at)
    SELECT ${organizationId}::uuid, ${given.id}::uuid, ${given.code}, ${given.name}, ${given.timeZone}, ${CALENDAR}, ${given.currency}, ${given.fiscalYearStart}::date, p.id, ${at}, ${userId}::uuid, ${at}
    FROM violation.legal_profile p WHERE p.organization_id = ${organizationId}::uuid AND p.code = ${given.legalProfile.code} AND p.version = ${given.legalProfile.version}
    ON CONFLICT DO NOTHING`;
  if (inserted !== 1) return false;
  await tx.$executeRaw`
    INSERT INTO violation.association_member (organization_id, id, association_id, user_id, capacity, term_from, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${uuidv7()}::uuid, ${given.id}::uuid, ${userId}::uuid, 'MANAGER', ${at}::date, ${at}, ${userId}::uuid, ${at})`;
  unit.audit({
    eventType: 'association.create',
    entityType: 'association',
    entityId: given.id,
    data: { code: given.code },
  });
  return true;
};

export type NewLot = {
  readonly lotId: string;
  readonly associationId: string;
  readonly number: string;
  readonly address: string;
  readonly kind: string;
  readonly phase?: string | undefined;
  readonly rented: boolean;
  readonly assessmentUnits: number;
  readonly owner: {
    readonly displayName: string;
    readonly ownedFrom: string;
    readonly userId?: string | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    readonly mailingAddress?: string | undefined;
    readonly eDeliveryConsentAt?: string | undefined;
  };
};

/** Adds a lot with its present owner's account and what the owner may see. False when the number is taken. */
export const createLot = async (unit: Unit, given: NewLot): Promise<boolean> => {
  const { tx, organizationId, at, context } = unit;
  const { userId } = context.actor;
  const { lotId, associationId, owner } = given;
  const inserted = await tx.$executeRaw`
    INSERT INTO violation.lot (organization_id, id, association_id, number, address, kind, phase, rented, assessment_units, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${lotId}::uuid, ${associationId}::uuid, ${given.number}, ${given.address}, ${given.kind}, ${given.phase ?? null}, ${given.rented}, ${given.assessmentUnits},
      ${at}, ${userId}::uuid, ${at}) ON CONFLICT DO NOTHING`;
  if (inserted !== 1) return false;
  const accountId = uuidv7();
  await tx.$executeRaw`
    INSERT INTO violation.owner_account (organization_id, id, association_id, lot_id, user_id, owned_from, display_name, email, phone, mailing_address, e_delivery_consent_at, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${accountId}::uuid, ${associationId}::uuid, ${lotId}::uuid, ${owner.userId ?? null}::uuid, ${owner.ownedFrom}::date, ${owner.displayName}, ${owner.email ?? null},
      ${owner.phone ?? null}, ${owner.mailingAddress ?? null}, ${owner.eDeliveryConsentAt ?? null}::timestamptz, ${at}, ${userId}::uuid, ${at})`;
  if (owner.userId !== undefined)
    await tx.$executeRaw`
      INSERT INTO platform.access_grant (organization_id, user_id, aggregate_type, aggregate_id, area)
      VALUES (${organizationId}::uuid, ${owner.userId}::uuid, ${OWNER_ACCOUNT}, ${accountId}::uuid, ${OWNER_AREA}),
        (${organizationId}::uuid, ${owner.userId}::uuid, ${ASSOCIATION}, ${associationId}::uuid, ${MEMBER_AREA}) ON CONFLICT DO NOTHING`;
  unit.audit({
    eventType: 'association.createLot',
    entityType: 'lot',
    entityId: lotId,
    data: { number: given.number },
  });
  return true;
};
