import { readAs } from '@ratchet/prisma/database';
import type { fundBalances, trialBalance } from '@ratchet/workflows/violation/contract/ledger-schemas';
import type { z } from 'zod';
import type { GatewayDeps } from '../../platform/room';
import { readBooks } from './access';
import { accountSql } from './entries';
import type { LedgerHandlers } from './handlers';

type Funds = z.input<typeof trialBalance>['funds'];
type Balance = z.input<typeof fundBalances>['items'][number];

const CURRENCY = 'SELECT currency FROM violation.association WHERE organization_id = $1 AND id = $2';

/** $3 the first day, $4 the last. Sums of postings only, from the first entry on. */
const SUMS = `SELECT p.fund_id, p.gl_account_id, coalesce(sum(p.amount_minor) FILTER (WHERE e.entry_date < $3), 0)::bigint AS opening,
    coalesce(sum(p.amount_minor) FILTER (WHERE e.entry_date >= $3 AND p.amount_minor > 0), 0)::bigint AS debit,
    coalesce(-sum(p.amount_minor) FILTER (WHERE e.entry_date >= $3 AND p.amount_minor < 0), 0)::bigint AS credit, sum(p.amount_minor)::bigint AS closing
  FROM violation.posting p JOIN violation.journal_entry e ON e.organization_id = p.organization_id AND e.id = p.entry_id
  WHERE p.organization_id = $1 AND p.association_id = $2 AND e.entry_date <= $4 GROUP BY p.fund_id, p.gl_account_id`;
const columns = (sums: (column: string) => string): string =>
  `'openingMinor', ${sums('opening')}, 'debitMinor', ${sums('debit')}, 'creditMinor', ${sums('credit')}, 'closingMinor', ${sums('closing')}`;
const TRIAL = `WITH sums AS (${SUMS})
SELECT coalesce(json_agg(json_build_object('fund', json_build_object('id', f.id, 'code', f.code, 'name', f.name),
    'accounts', (SELECT coalesce(json_agg(json_build_object('account', ${accountSql('g')}, ${columns((column) => `s.${column}`)}) ORDER BY g.code), '[]')
      FROM sums s JOIN violation.gl_account g ON g.organization_id = $1 AND g.id = s.gl_account_id WHERE s.fund_id = f.id),
    'total', (SELECT json_build_object(${columns((column) => `coalesce(sum(s.${column}), 0)`)}) FROM sums s WHERE s.fund_id = f.id)) ORDER BY f.rank), '[]') AS funds,
  (SELECT coalesce(sum(s.closing), 0)::float8 FROM sums s JOIN violation.gl_account g ON g.organization_id = $1 AND g.id = s.gl_account_id WHERE g.interfund) AS interfund
FROM violation.fund f WHERE f.organization_id = $1 AND f.association_id = $2 AND f.deleted_at IS NULL`;

const sumOf = (condition: string): string => `coalesce(sum(s.closing) FILTER (WHERE ${condition}), 0)`;
const BALANCES = `WITH sums AS (${SUMS})
SELECT json_build_object('fund', json_build_object('id', f.id, 'code', f.code, 'name', f.name, 'restricted', f.restricted),
  'cashMinor', ${sumOf('g.bank_last4 IS NOT NULL')}, 'receivableMinor', ${sumOf("g.requires_owner AND g.type = 'ASSET'")},
  'prepaidMinor', -${sumOf("g.requires_owner AND g.type = 'LIABILITY'")}, 'dueFromMinor', ${sumOf("g.interfund AND g.type = 'ASSET'")},
  'dueToMinor', -${sumOf("g.interfund AND g.type = 'LIABILITY'")}, 'balanceMinor', ${sumOf("g.type IN ('ASSET', 'LIABILITY')")}) AS body
FROM violation.fund f LEFT JOIN sums s ON s.fund_id = f.id LEFT JOIN violation.gl_account g ON g.organization_id = $1 AND g.id = s.gl_account_id
WHERE f.organization_id = $1 AND f.association_id = $2 AND f.deleted_at IS NULL GROUP BY f.id, f.code, f.name, f.restricted, f.rank ORDER BY f.rank`;

export const reportHandlers = (deps: GatewayDeps): Pick<LedgerHandlers, 'trialBalance' | 'fundBalances'> => ({
  trialBalance: async (request) => {
    const { query, caller, reader } = request;
    const { associationId, today } = await readBooks(deps, request, query.associationId);
    const asOf = query.asOf ?? today;
    const from = query.from ?? `${asOf.slice(0, 4)}-01-01`;
    return readAs(deps.db, reader, async (client) => {
      const association = [caller.organizationId, associationId];
      const { rows: currencies } = await client.query<{ currency: string }>(CURRENCY, association);
      const { rows } = await client.query<{ funds: Funds; interfund: number }>({
        name: 'violation_trial_balance',
        text: TRIAL,
        values: [...association, from, asOf],
      });
      return {
        status: 200,
        body: {
          associationId,
          from,
          asOf,
          currency: currencies[0]?.currency,
          funds: rows[0]?.funds ?? [],
          interfundMinor: rows[0]?.interfund ?? 0,
        },
      };
    });
  },

  fundBalances: async (request) => {
    const { query, caller, reader } = request;
    const { associationId, today } = await readBooks(deps, request, query.associationId);
    const asOf = query.asOf ?? today;
    return readAs(deps.db, reader, async (client) => {
      const association = [caller.organizationId, associationId];
      const { rows: currencies } = await client.query<{ currency: string }>(CURRENCY, association);
      const { rows } = await client.query<{ body: Balance }>({
        name: 'violation_fund_balances',
        text: BALANCES,
        values: [...association, asOf, asOf],
      });
      return { status: 200, body: { asOf, currency: currencies[0]?.currency, items: rows.map(({ body }) => body) } };
    });
  },
});
