import { readAs } from '@ratchet/prisma/database';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import type { ownerAccount, ownerLedger } from '@ratchet/workflows/violation/contract/ledger-schemas';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { accountSql, fundSql } from './entries';
import type { LedgerHandlers } from './handlers';

type Account = z.input<typeof ownerAccount>;
type Line = z.input<typeof ownerLedger>['lines'][number];
type OpenCharge = z.input<typeof ownerLedger>['openCharges'][number];

const FROM = `FROM violation.owner_account o
  JOIN violation.lot l ON l.organization_id = o.organization_id AND l.id = o.lot_id
  JOIN violation.association a ON a.organization_id = o.organization_id AND a.id = o.association_id
WHERE o.organization_id = $1 AND o.deleted_at IS NULL`;
const BODY = `json_build_object('id', o.id, 'associationId', o.association_id, 'lot', json_build_object('id', l.id, 'number', l.number, 'address', l.address), 'displayName', o.display_name,
  'ownedFrom', o.owned_from, 'ownedTo', o.owned_to, 'balanceMinor', o.balance_minor, 'currency', a.currency, 'isMe', o.user_id IS NOT NULL AND o.user_id = $2) AS body`;
/** Lot numbers are texts that read as numbers. */
const ORDER = `lpad(l.number, 20, '0')`;

const LIST = `SELECT ${BODY}, ${ORDER} AS place ${FROM} AND ($3::uuid IS NULL OR o.association_id = $3) AND (NOT $4::boolean OR o.balance_minor > 0)
  AND ($5::text IS NULL OR (${ORDER}, o.id) > ($5, $6::uuid)) ORDER BY ${ORDER}, o.id LIMIT $7`;
const ONE = `SELECT ${BODY}, a.time_zone AS "timeZone" ${FROM} AND o.id = $3`;

const LINES = `SELECT json_build_object('entryId', e.id, 'entryNo', e.entry_no, 'entryDate', e.entry_date, 'kind', e.kind, 'memo', e.memo, 'fund', ${fundSql('f')}, 'account', ${accountSql('g')},
  'amountMinor', p.amount_minor, 'balanceMinor', sum(p.amount_minor) OVER (ORDER BY e.entry_no, p.id), 'reversesId', e.reverses_id,
  'reversedById', (SELECT r.id FROM violation.journal_entry r WHERE r.organization_id = e.organization_id AND r.reverses_id = e.id)) AS body
FROM violation.posting p JOIN violation.journal_entry e ON e.organization_id = p.organization_id AND e.id = p.entry_id
  JOIN violation.fund f ON f.organization_id = p.organization_id AND f.id = p.fund_id JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
WHERE p.organization_id = $1 AND p.owner_account_id = $2 AND e.entry_date <= $3 ORDER BY e.entry_no, p.id`;
const CHARGES = `SELECT json_build_object('id', c.id, 'fund', ${fundSql('f')}, 'category', c.category, 'dueOn', c.due_on, 'amountMinor', c.amount_minor, 'openMinor', c.amount_minor - c.applied_minor, 'disputed', c.disputed) AS body
FROM violation.charge c JOIN violation.fund f ON f.organization_id = c.organization_id AND f.id = c.fund_id
WHERE c.organization_id = $1 AND c.owner_account_id = $2 AND c.reversed_by IS NULL AND c.applied_minor < c.amount_minor ORDER BY c.due_on, f.rank, c.id`;

export const accountHandlers = ({
  db,
  cursors,
}: GatewayDeps): Pick<LedgerHandlers, 'listOwnerAccounts' | 'getOwnerAccount' | 'getOwnerLedger'> => ({
  listOwnerAccounts: async ({ query, caller, reader }) => {
    const [place, id] = query.cursor === undefined ? [null, null] : cursors.decode(query.cursor);
    const association = query.associationId ?? null;
    const values = [
      caller.organizationId,
      caller.userId,
      association,
      query.owing ?? false,
      place,
      id,
      query.limit + 1,
    ];
    const { rows } = await readAs(db, reader, (client) =>
      client.query<{ body: Account; place: string }>({ name: 'violation_accounts', text: LIST, values }),
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    const nextCursor = last ? cursors.encode([last.place, last.body.id]) : null;
    return { status: 200, body: { items: shown.map(({ body }) => body), nextCursor } };
  },

  getOwnerAccount: async ({ params, caller, reader }) => {
    const values = [caller.organizationId, caller.userId, params.id];
    const { rows } = await readAs(db, reader, (client) =>
      client.query<{ body: Account }>({ name: 'violation_account', text: ONE, values }),
    );
    if (!rows[0]) throw new ApiError('NOT_FOUND_001');
    return { status: 200, body: rows[0].body };
  },

  getOwnerLedger: async ({ params, query, caller, reader }) =>
    readAs(db, reader, async (client) => {
      const { organizationId, userId } = caller;
      const { rows } = await client.query<{ body: Account; timeZone: string }>({
        name: 'violation_account',
        text: ONE,
        values: [organizationId, userId, params.id],
      });
      const [account] = rows;
      if (!account) throw new ApiError('NOT_FOUND_001');
      const asOf = query.asOf ?? localDateOf(db.clock.now().toISOString(), account.timeZone);
      const values = [organizationId, params.id];
      const lines = await client.query<{ body: Line }>({
        name: 'violation_owner_lines',
        text: LINES,
        values: [...values, asOf],
      });
      const charges = await client.query<{ body: OpenCharge }>({
        name: 'violation_open_charges',
        text: CHARGES,
        values,
      });
      const items = lines.rows.map(({ body }) => body);
      return {
        status: 200,
        body: {
          account: account.body,
          asOf,
          balanceMinor: items.at(-1)?.balanceMinor ?? 0,
          lines: items,
          openCharges: charges.rows.map(({ body }) => body),
        },
      };
    }),
});
