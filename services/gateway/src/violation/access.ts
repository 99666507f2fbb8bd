import { refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import type { Capacity } from '@ratchet/workflows/violation/names';
import type { PoolClient } from 'pg';
import { ApiError } from '../platform/api-error';
import type { Caller, GatewayDeps, OperationRequest } from '../platform/room';

export type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'key'>;
/** Who looks at an association or one of its cases: the capacities that count today. Administrators act in every one but the owner's. */
export type Viewer = { readonly userId: string; readonly capacities: readonly Capacity[] };

const CAPACITIES = `SELECT coalesce(array_agg(m.capacity), '{}') AS capacities FROM violation.association_member m
  JOIN violation.association a ON a.organization_id = m.organization_id AND a.id = m.association_id
  WHERE m.organization_id = $1 AND m.association_id = $2 AND m.user_id = $3 AND m.deleted_at IS NULL
    AND m.term_from <= ($4::timestamptz AT TIME ZONE a.time_zone)::date AND (m.term_to IS NULL OR m.term_to >= ($4::timestamptz AT TIME ZONE a.time_zone)::date)`;
const STAFF: readonly Capacity[] = ['MANAGER', 'BOARD', 'COMMITTEE', 'ACCOUNTANT'];

export const viewerOf = async (
  client: PoolClient,
  caller: Caller,
  associationId: string,
  at: Date,
): Promise<Viewer> => {
  const { rows } = await client.query<{ capacities: Capacity[] }>({
    name: 'violation_capacities',
    text: CAPACITIES,
    values: [caller.organizationId, associationId, caller.userId, at],
  });
  const held = rows[0]?.capacities ?? [];
  return { userId: caller.userId, capacities: caller.role === 'ADMIN' ? [...new Set([...held, ...STAFF])] : held };
};

export const holdsAny = ({ capacities }: Viewer, wanted: readonly Capacity[]): boolean =>
  wanted.some((capacity) => capacities.includes(capacity));

const BY_CASE =
  'SELECT v.id, v.association_id FROM violation.violation v WHERE v.organization_id = $1 AND v.id = $2 AND v.deleted_at IS NULL';
const BY_APPEAL = `SELECT v.id, v.association_id FROM violation.appeal x JOIN violation.violation v ON v.organization_id = x.organization_id AND v.id = x.violation_id
  WHERE x.organization_id = $1 AND x.id = $2 AND v.deleted_at IS NULL`;

export type Authorised = { readonly violationId: string; readonly viewer: Viewer };

const authorise = async (
  deps: GatewayDeps,
  request: Request,
  text: string,
  id: string,
  wanted: readonly Capacity[],
): Promise<Authorised> => {
  const { caller, reader, context } = request;
  const found = await readAs(deps.db, reader, async (client) => {
    const { rows } = await client.query<{ id: string; association_id: string }>(text, [caller.organizationId, id]);
    const [row] = rows;
    return (
      row && { violationId: row.id, viewer: await viewerOf(client, caller, row.association_id, deps.db.clock.now()) }
    );
  });
  if (!found) throw new ApiError('NOT_FOUND_001');
  if (wanted.length > 0 && !holdsAny(found.viewer, wanted)) {
    await refuse(deps.db, context, 'AUTH_003', { type: 'violation', id: found.violationId }, { capacities: wanted });
    throw new ApiError('AUTH_003', { capacities: wanted });
  }
  return found;
};

/**
 * Authorises a command on a case by rows read as the caller, so what row-level security hides does not exist.
 * `wanted`: one of these capacities in the case's association; none for what the owner does.
 * @throws ApiError NOT_FOUND_001, AUTH_003 (audited)
 */
export const authoriseCase = (
  deps: GatewayDeps,
  request: Request,
  violationId: string,
  wanted: readonly Capacity[],
): Promise<Authorised> => authorise(deps, request, BY_CASE, violationId, wanted);

/** The same by one of the case's appeals. @throws ApiError NOT_FOUND_001, AUTH_003 (audited) */
export const authoriseAppeal = (
  deps: GatewayDeps,
  request: Request,
  appealId: string,
  wanted: readonly Capacity[],
): Promise<Authorised> => authorise(deps, request, BY_APPEAL, appealId, wanted);
