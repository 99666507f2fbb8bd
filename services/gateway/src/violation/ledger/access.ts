import { refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';

export type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'key'>;
type Row = { associationId: string; timeZone: string; isAccountant: boolean };

/** What belongs to the books of an association, by what the caller names. */
const NAMED = {
  association: 'SELECT id FROM violation.association WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
  account:
    'SELECT association_id FROM violation.owner_account WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
  entry: 'SELECT association_id FROM violation.journal_entry WHERE organization_id = $1 AND id = $2',
  payment: 'SELECT association_id FROM violation.payment WHERE organization_id = $1 AND id = $2',
} as const;

const BOOKS = (named: string): string => `SELECT a.id AS "associationId", a.time_zone AS "timeZone",
  EXISTS (SELECT FROM violation.association_member m WHERE m.organization_id = a.organization_id AND m.association_id = a.id AND m.user_id = $3 AND m.capacity = 'ACCOUNTANT'
    AND m.deleted_at IS NULL AND m.term_from <= ($4::timestamptz AT TIME ZONE a.time_zone)::date AND (m.term_to IS NULL OR m.term_to >= ($4::timestamptz AT TIME ZONE a.time_zone)::date)) AS "isAccountant"
FROM violation.association a WHERE a.organization_id = $1 AND a.id = (${named})`;

const find = async ({ db }: GatewayDeps, { caller, reader }: Request, what: keyof typeof NAMED, id: string) => {
  const values = [caller.organizationId, id, caller.userId, db.clock.now().toISOString()];
  const { rows } = await readAs(db, reader, (client) =>
    client.query<Row>({ name: `violation_books_${what}`, text: BOOKS(NAMED[what]), values }),
  );
  if (!rows[0]) throw new ApiError('NOT_FOUND_001');
  return rows[0];
};

export type Books = { readonly associationId: string; readonly today: string };

/** The association's books as the caller may read them. @throws ApiError NOT_FOUND_001 */
export const readBooks = async (deps: GatewayDeps, request: Request, associationId: string): Promise<Books> => {
  const { timeZone } = await find(deps, request, 'association', associationId);
  return { associationId, today: localDateOf(deps.db.clock.now().toISOString(), timeZone) };
};

/** The books what is named belongs to, for who posts in them. @throws ApiError NOT_FOUND_001, AUTH_003 (audited) without the capacity ACCOUNTANT */
export const authorisePosting = async (
  deps: GatewayDeps,
  request: Request,
  what: keyof typeof NAMED,
  id: string,
): Promise<string> => {
  const { associationId, isAccountant } = await find(deps, request, what, id);
  if (isAccountant || request.caller.role === 'ADMIN') return associationId;
  const details = { permission: 'ledger.post', capacity: 'ACCOUNTANT' };
  await refuse(deps.db, request.context, 'AUTH_003', { type: what, id }, details);
  throw new ApiError('AUTH_003', details);
};
