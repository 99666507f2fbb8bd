import { closePeriod } from '@ratchet/activities/violation/ledger/close-period';
import { instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import { ASSOCIATION } from '@ratchet/workflows/violation/names';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import { authorisePosting, readBooks } from './access';
import type { LedgerHandlers } from './handlers';
import { runLedger } from './run';

const FUNDS = `SELECT json_build_object('id', f.id, 'associationId', f.association_id, 'code', f.code, 'name', f.name, 'type', f.type, 'rank', f.rank, 'restricted', f.restricted) AS body
FROM violation.fund f WHERE f.organization_id = $1 AND f.association_id = $2 AND f.deleted_at IS NULL ORDER BY f.rank`;
const ACCOUNTS = `SELECT json_build_object('id', g.id, 'associationId', g.association_id, 'code', g.code, 'name', g.name, 'type', g.type, 'interfund', g.interfund, 'requiresOwner', g.requires_owner, 'bank', g.bank_last4 IS NOT NULL,
  'fundIds', (SELECT coalesce(json_agg(p.fund_id), '[]') FROM violation.gl_account_fund p WHERE p.organization_id = g.organization_id AND p.association_id = g.association_id AND p.gl_account_id = g.id)) AS body
FROM violation.gl_account g WHERE g.organization_id = $1 AND g.association_id = $2 AND g.deleted_at IS NULL ORDER BY g.code`;
const PERIOD = `json_build_object('yyyymm', p.yyyymm, 'state', p.state, 'closedAt', ${instantSql('p.closed_at')},
  'entries', (SELECT count(*) FROM violation.journal_entry e WHERE e.organization_id = p.organization_id AND e.association_id = p.association_id AND to_char(e.entry_date, 'YYYYMM') = p.yyyymm)) AS body
FROM violation.accounting_period p`;
const PERIODS = `SELECT ${PERIOD} WHERE p.organization_id = $1 AND p.association_id = $2 ORDER BY p.yyyymm DESC`;
const ONE_PERIOD = `SELECT ${PERIOD} WHERE p.organization_id = $1::uuid AND p.association_id = $2::uuid AND p.yyyymm = $3`;

type Query = { readonly associationId: string };
type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'key'> & { readonly query: Query };

export const chartHandlers = (
  deps: GatewayDeps,
): Pick<LedgerHandlers, 'listFunds' | 'listGlAccounts' | 'listPeriods' | 'closePeriod'> => {
  const listed = (name: string, text: string) => async (request: Request) => {
    const { associationId } = await readBooks(deps, request, request.query.associationId);
    const values = [request.caller.organizationId, associationId];
    const { rows } = await readAs(deps.db, request.reader, (client) =>
      client.query<{ body: unknown }>({ name: `violation_${name}`, text, values }),
    );
    return { status: 200, body: { items: rows.map(({ body }) => body) } };
  };
  return {
    listFunds: listed('funds', FUNDS),
    listGlAccounts: listed('gl_accounts', ACCOUNTS),
    listPeriods: listed('periods', PERIODS),
    closePeriod: async (request) => {
      const { yyyymm } = request.params;
      const associationId = await authorisePosting(deps, request, 'association', request.body.associationId);
      return runLedger(deps, request, { type: ASSOCIATION, id: associationId }, async (unit) => {
        await closePeriod(unit, associationId, yyyymm);
        const [row] = await unit.tx.$queryRawUnsafe<{ body: unknown }[]>(
          ONE_PERIOD,
          unit.organizationId,
          associationId,
          yyyymm,
        );
        return { status: 200, body: row?.body };
      });
    },
  };
};
