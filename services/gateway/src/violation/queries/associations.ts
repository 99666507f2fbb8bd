import { readAs } from '@ratchet/prisma/database';
import type { association, lot } from '@ratchet/workflows/violation/contract/association-schemas';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { Caller, GatewayDeps } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';

type Association = z.input<typeof association>;
type Lot = z.input<typeof lot>;
type Page<Item> = { body: Item; place: string };

const OPEN_CASES = 'v.rank < 90 AND v.deleted_at IS NULL';
const ASSOCIATION = `SELECT json_build_object('id', a.id, 'code', a.code, 'name', a.name, 'timeZone', a.time_zone, 'calendar', a.business_calendar_id, 'currency', a.currency, 'fiscalYearStart', a.fiscal_year_start,
  'legalProfile', json_build_object('code', p.code, 'version', p.version, 'hearingMode', p.hearing_mode, 'appealWindowDays', p.appeal_window_days, 'minCureDays', p.min_cure_days),
  'lots', (SELECT count(*)::integer FROM violation.lot l WHERE l.organization_id = a.organization_id AND l.association_id = a.id AND l.deleted_at IS NULL),
  'openCases', (SELECT count(*)::integer FROM violation.violation v WHERE v.organization_id = a.organization_id AND v.association_id = a.id AND ${OPEN_CASES}),
  'capacities', (SELECT coalesce(json_agg(m.capacity ORDER BY m.capacity), '[]') FROM violation.association_member m
    WHERE m.organization_id = a.organization_id AND m.association_id = a.id AND m.user_id = $2 AND m.deleted_at IS NULL)) AS body, a.name AS place
FROM violation.association a JOIN violation.legal_profile p ON p.organization_id = a.organization_id AND p.id = a.legal_profile_id
WHERE a.organization_id = $1 AND a.deleted_at IS NULL AND ($3::uuid IS NULL OR a.id = $3) AND ($4::text IS NULL OR (a.name, a.id) > ($4, $5::uuid)) ORDER BY a.name, a.id LIMIT $6`;

/** Lot numbers are texts that read as numbers. */
const PLACE = `lpad(l.number, 20, '0')`;
const LOT = `SELECT json_build_object('id', l.id, 'associationId', l.association_id, 'number', l.number, 'address', l.address, 'kind', l.kind, 'phase', l.phase, 'rented', l.rented,
  'owner', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('accountId', o.id, 'displayName', o.display_name, 'ownedFrom', o.owned_from) END,
  'openCases', (SELECT count(*)::integer FROM violation.violation v WHERE v.organization_id = l.organization_id AND v.lot_id = l.id AND ${OPEN_CASES})) AS body, ${PLACE} AS place
FROM violation.lot l LEFT JOIN violation.owner_account o ON o.organization_id = l.organization_id AND o.lot_id = l.id AND o.owned_to IS NULL AND o.deleted_at IS NULL
WHERE l.organization_id = $1 AND l.deleted_at IS NULL AND ($2::uuid IS NULL OR l.association_id = $2) AND ($3::uuid IS NULL OR l.id = $3)
  AND ($4::text IS NULL OR (${PLACE}, l.id) > ($4, $5::uuid)) ORDER BY ${PLACE}, l.id LIMIT $6`;

export const readAssociation = async (
  client: PoolClient,
  { organizationId, userId }: Caller,
  id: string,
): Promise<Association> => {
  const { rows } = await client.query<Page<Association>>(ASSOCIATION, [organizationId, userId, id, null, null, 1]);
  if (!rows[0]) throw new ApiError('NOT_FOUND_001');
  return rows[0].body;
};
export const readLot = async (client: PoolClient, { organizationId }: Caller, id: string): Promise<Lot> => {
  const { rows } = await client.query<Page<Lot>>(LOT, [organizationId, null, id, null, null, 1]);
  if (!rows[0]) throw new ApiError('NOT_FOUND_001');
  return rows[0].body;
};

export const associationQueries = ({
  db,
  cursors,
}: GatewayDeps): Pick<ViolationHandlers, 'listAssociations' | 'getAssociation' | 'listLots' | 'getLot'> => {
  const placeOf = (cursor: string | undefined): readonly unknown[] =>
    cursor === undefined ? [null, null] : cursors.decode(cursor);
  const pageOf = <Item extends { id: string }>(rows: readonly Page<Item>[], limit: number) => {
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ body }) => body),
      nextCursor: last ? cursors.encode([last.place, last.body.id]) : null,
    };
  };
  return {
    listAssociations: async ({ caller, reader, query }) => {
      const values = [caller.organizationId, caller.userId, null, ...placeOf(query.cursor), query.limit + 1];
      const { rows } = await readAs(db, reader, (client) => client.query<Page<Association>>(ASSOCIATION, values));
      return { status: 200, body: pageOf(rows, query.limit) };
    },
    getAssociation: async ({ caller, reader, params }) => ({
      status: 200,
      body: await readAs(db, reader, (client) => readAssociation(client, caller, params.id)),
    }),
    listLots: async ({ caller, reader, params, query }) => {
      const rows = await readAs(db, reader, async (client) => {
        await readAssociation(client, caller, params.id);
        const values = [caller.organizationId, params.id, null, ...placeOf(query.cursor), query.limit + 1];
        return (await client.query<Page<Lot>>(LOT, values)).rows;
      });
      return { status: 200, body: pageOf(rows, query.limit) };
    },
    getLot: async ({ caller, reader, params }) => ({
      status: 200,
      body: await readAs(db, reader, (client) => readLot(client, caller, params.id)),
    }),
  };
};
