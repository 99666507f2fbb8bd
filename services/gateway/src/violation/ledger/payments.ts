import { bankOf, loadChart, type Chart } from '@ratchet/activities/violation/ledger/chart';
import { loadOwner } from '@ratchet/activities/violation/ledger/owner-book';
import { postPayment } from '@ratchet/activities/violation/ledger/post-payment';
import { LedgerRefusal } from '@ratchet/activities/violation/ledger/refusal';
import { returnPayment } from '@ratchet/activities/violation/ledger/return-payment';
import { asSource, instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import type { payment } from '@ratchet/workflows/violation/contract/ledger-schemas';
import { jsonMinor } from '@ratchet/workflows/violation/ledger/money';
import { waterfall, type Waterfall } from '@ratchet/workflows/violation/ledger/waterfall';
import { OWNER_ACCOUNT } from '@ratchet/workflows/violation/names';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { authorisePosting, readBooks } from './access';
import type { LedgerHandlers } from './handlers';
import { runLedger } from './run';

type Payment = z.input<typeof payment>;

const LIST = `SELECT json_build_object('id', p.id, 'ownerAccountId', p.owner_account_id, 'method', p.method, 'provider', p.provider, 'externalRef', p.external_ref, 'receivedOn', p.received_on,
  'amountMinor', p.amount_minor, 'currency', a.currency, 'state', p.state, 'createdAt', ${instantSql('p.created_at')}) AS body
FROM violation.payment p JOIN violation.association a ON a.organization_id = p.organization_id AND a.id = p.association_id
WHERE p.organization_id = $1 AND p.association_id = $2 AND ($3::uuid IS NULL OR p.owner_account_id = $3) AND ($4::date IS NULL OR (p.received_on, p.id) < ($4, $5::uuid))
ORDER BY p.received_on DESC, p.id DESC LIMIT $6`;

const allocations = (chart: Chart, { allocations: parts }: Waterfall) =>
  parts.map(({ charge, amountMinor }) => ({
    chargeId: charge.id,
    fund: { id: charge.fund, code: chart.funds.find(({ id }) => id === charge.fund)?.code ?? '' },
    category: charge.category,
    dueOn: charge.dueOn,
    amountMinor: jsonMinor(amountMinor),
  }));

export const paymentHandlers = (
  deps: GatewayDeps,
): Pick<LedgerHandlers, 'listPayments' | 'previewPayment' | 'postPayment' | 'reversePayment'> => ({
  listPayments: async (request) => {
    const { query, caller, reader } = request;
    const { associationId } = await readBooks(deps, request, query.associationId);
    const [date, id] = query.cursor === undefined ? [null, null] : deps.cursors.decode(query.cursor);
    const values = [caller.organizationId, associationId, query.ownerAccountId ?? null, date, id, query.limit + 1];
    const { rows } = await readAs(deps.db, reader, (client) =>
      client.query<{ body: Payment }>({ name: 'violation_payments', text: LIST, values }),
    );
    const items = rows.slice(0, query.limit).map(({ body }) => body);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.receivedOn, last.id]) : null } };
  },

  previewPayment: async (request) => {
    const { ownerAccountId, amountMinor, bankAccountId } = request.body;
    const associationId = await authorisePosting(deps, request, 'account', ownerAccountId);
    const { organizationId } = request.caller;
    return readAs(deps.db, request.reader, async (client) => {
      const tx = asSource(client);
      const chart = await loadChart(tx, organizationId, associationId);
      assertBank(chart, bankAccountId);
      const { book, balanceMinor } = await loadOwner({ tx, organizationId }, chart, ownerAccountId);
      const applied = waterfall(book.charges, BigInt(amountMinor));
      return {
        status: 200,
        body: {
          applications: allocations(chart, applied),
          creditMinor: jsonMinor(applied.creditMinor),
          balanceBeforeMinor: jsonMinor(balanceMinor),
          balanceAfterMinor: jsonMinor(balanceMinor) - amountMinor,
          currency: chart.currency,
        },
      };
    });
  },

  postPayment: async (request) => {
    const { body } = request;
    const associationId = await authorisePosting(deps, request, 'account', body.ownerAccountId);
    return runLedger(deps, request, { type: OWNER_ACCOUNT, id: body.ownerAccountId }, async (unit) => {
      const posted = await postPayment(unit, { ...body, associationId });
      return {
        status: 201,
        body: {
          id: posted.paymentId,
          ownerAccountId: body.ownerAccountId,
          method: body.method,
          provider: body.provider,
          externalRef: body.externalRef,
          receivedOn: body.receivedOn,
          amountMinor: body.amountMinor,
          currency: posted.chart.currency,
          state: 'POSTED',
          createdAt: unit.at.toISOString(),
          entryId: posted.entryId,
          applications: allocations(posted.chart, posted.waterfall),
          creditMinor: jsonMinor(posted.waterfall.creditMinor),
          balanceAfterMinor: posted.balanceAfterMinor,
        },
      };
    });
  },

  reversePayment: async (request) => {
    const { params, body, caller, reader } = request;
    await authorisePosting(deps, request, 'payment', params.id);
    const { rows } = await readAs(deps.db, reader, (client) =>
      client.query<{ owner: string }>({
        name: 'violation_payment_owner',
        text: 'SELECT owner_account_id AS owner FROM violation.payment WHERE organization_id = $1 AND id = $2',
        values: [caller.organizationId, params.id],
      }),
    );
    if (!rows[0]) throw new ApiError('NOT_FOUND_001');
    return runLedger(deps, request, { type: OWNER_ACCOUNT, id: rows[0].owner }, async (unit) => {
      const returned = await returnPayment(unit, { paymentId: params.id, reason: body.reason });
      return { status: 200, body: { id: params.id, state: 'REVERSED', ...returned } };
    });
  },
});

const assertBank = (chart: Chart, bankAccountId: string | undefined): void => {
  try {
    bankOf(chart, bankAccountId);
  } catch (error) {
    if (error instanceof LedgerRefusal) throw new ApiError(error.code, error.details);
    throw error;
  }
};
