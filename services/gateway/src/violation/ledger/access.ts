import { refuse } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { holdsAny, viewerOf, type Request, type Viewer } from '../access';

/** What belongs to the books of an association, by what the caller names. */
const NAMED = {
  association: 'SELECT id FROM violation.association WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
  account:
    'SELECT association_id FROM violation.owner_account WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
  entry: 'SELECT association_id FROM violation.journal_entry WHERE organization_id = $1 AND id = $2',
  payment: 'SELECT association_id FROM violation.payment WHERE organization_id = $1 AND id = $2',
} as const;

const BOOKS = (named: string): string =>
  `SELECT a.id AS "associationId", a.time_zone AS "timeZone" FROM violation.association a WHERE a.organization_id = $1 AND a.id = (${named})`;

export type Books = { readonly associationId: string; readonly today: string };

const find = (
  { db }: GatewayDeps,
  { caller, reader }: Request,
  what: keyof typeof NAMED,
  id: string,
): Promise<Books & { readonly viewer: Viewer }> =>
  readAs(db, reader, async (client) => {
    const { rows } = await client.query<{ associationId: string; timeZone: string }>({
      name: `violation_books_${what}`,
      text: BOOKS(NAMED[what]),
      values: [caller.organizationId, id],
    });
    const [row] = rows;
    if (!row) throw new ApiError('NOT_FOUND_001');
    const now = db.clock.now();
    return {
      associationId: row.associationId,
      today: localDateOf(now.toISOString(), row.timeZone),
      viewer: await viewerOf(client, caller, row.associationId, now),
    };
  });

/** The association's books as the caller may read them. @throws ApiError NOT_FOUND_001 */
export const readBooks = (deps: GatewayDeps, request: Request, associationId: string): Promise<Books> =>
  find(deps, request, 'association', associationId);

/** The books what is named belongs to, for who posts in them. @throws ApiError NOT_FOUND_001, AUTH_003 (audited) without the capacity ACCOUNTANT */
export const authorisePosting = async (
  deps: GatewayDeps,
  request: Request,
  what: keyof typeof NAMED,
  id: string,
): Promise<string> => {
  const { associationId, viewer } = await find(deps, request, what, id);
  if (holdsAny(viewer, ['ACCOUNTANT'])) return associationId;
  const details = { permission: 'ledger.post', capacities: ['ACCOUNTANT'] };
  await refuse(deps.db, request.context, 'AUTH_003', { type: what, id }, details);
  throw new ApiError('AUTH_003', details);
};
