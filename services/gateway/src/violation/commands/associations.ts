import { createAssociation, createLot } from '@ratchet/activities/violation/set-up';
import { commitReply, refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import { ASSOCIATION } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { holdsAny, viewerOf } from '../access';
import type { ViolationHandlers } from '../handlers';
import { readAssociation } from '../queries/associations';

const zoneIsKnown = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return timeZone.includes('/');
  } catch {
    return false;
  }
};

export const associationCommands = ({
  db,
}: GatewayDeps): Pick<ViolationHandlers, 'createAssociation' | 'createLot'> => ({
  createAssociation: async ({ body, context, key }) => {
    if (!zoneIsKnown(body.timeZone))
      throw new ApiError('VALIDATION_001', { field: 'timeZone', constraint: 'must be an IANA time zone' });
    const id = uuidv7();
    return commitReply(db, context, { type: ASSOCIATION, id, create: true }, key, async (unit) => {
      if (!(await createAssociation(unit, { ...body, id })))
        throw new ApiError('VALIDATION_001', {
          field: 'code',
          constraint: 'must be new, and the legal profile a known one',
        });
      const { code, name, timeZone, currency, fiscalYearStart } = body;
      const [profile] = await unit.tx.$queryRaw<
        { hearingMode: string; appealWindowDays: number; minCureDays: number }[]
      >`
        SELECT hearing_mode AS "hearingMode", appeal_window_days AS "appealWindowDays", min_cure_days AS "minCureDays" FROM violation.legal_profile
        WHERE organization_id = ${unit.organizationId}::uuid AND code = ${body.legalProfile.code} AND version = ${body.legalProfile.version}`;
      const legalProfile = { ...body.legalProfile, ...profile };
      const shown = { id, code, name, timeZone, calendar: 'US-FED-STD', currency, fiscalYearStart, legalProfile };
      return { status: 201, body: { ...shown, lots: 0, openCases: 0, capacities: ['MANAGER'] } };
    });
  },
  createLot: async ({ body, params, caller, reader, context, key }) => {
    const associationId = params.id;
    const viewer = await readAs(db, reader, async (client) => {
      await readAssociation(client, caller, associationId);
      return viewerOf(client, caller, associationId, db.clock.now());
    });
    if (!holdsAny(viewer, ['MANAGER'])) {
      await refuse(db, context, 'AUTH_003', { type: 'association', id: associationId }, { capacities: ['MANAGER'] });
      throw new ApiError('AUTH_003', { capacities: ['MANAGER'] });
    }
    const lotId = uuidv7();
    return commitReply(db, context, { type: ASSOCIATION, id: associationId, create: true }, key, async (unit) => {
      if (!(await createLot(unit, { ...body, lotId, associationId })))
        throw new ApiError('VALIDATION_001', { field: 'number', constraint: 'must be new in the association' });
      const { number, address, kind, phase = null, rented, owner } = body;
      const [account] = await unit.tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM violation.owner_account WHERE organization_id = ${unit.organizationId}::uuid AND lot_id = ${lotId}::uuid AND owned_to IS NULL`;
      const { displayName, ownedFrom } = owner;
      const shown = { id: lotId, associationId, number, address, kind, phase, rented, openCases: 0 };
      return { status: 201, body: { ...shown, owner: { accountId: account?.id, displayName, ownedFrom } } };
    });
  },
});
