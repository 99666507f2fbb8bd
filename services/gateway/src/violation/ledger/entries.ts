import { postManualEntry, reverseManualEntry } from '@ratchet/activities/violation/ledger/manual-entry';
import { instantSql } from '@ratchet/activities/violation/source';
import type { Unit } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import type { journalEntry } from '@ratchet/workflows/violation/contract/ledger-schemas';
import { ASSOCIATION } from '@ratchet/workflows/violation/names';
import type { z } from 'zod';
import type { GatewayDeps } from '../../platform/room';
import { authorisePosting, readBooks } from './access';
import type { LedgerHandlers } from './handlers';
import { runLedger } from './run';

type Entry = z.input<typeof journalEntry>;

export const fundSql = (alias: string): string => `json_build_object('id', ${alias}.id, 'code', ${alias}.code)`;
export const accountSql = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name)`;

const BODY = `json_build_object('id', e.id, 'entryNo', e.entry_no, 'entryDate', e.entry_date, 'kind', e.kind, 'memo', e.memo, 'reversesId', e.reverses_id,
  'reversedById', (SELECT r.id FROM violation.journal_entry r WHERE r.organization_id = e.organization_id AND r.reverses_id = e.id), 'createdAt', ${instantSql('e.created_at')},
  'postings', (SELECT json_agg(json_build_object('fund', ${fundSql('f')}, 'account', ${accountSql('g')}, 'amountMinor', p.amount_minor, 'currency', p.currency, 'ownerAccountId', p.owner_account_id, 'chargeId', p.charge_id)
      ORDER BY f.rank, p.amount_minor < 0, g.code, p.id)
    FROM violation.posting p JOIN violation.fund f ON f.organization_id = p.organization_id AND f.id = p.fund_id JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
    WHERE p.organization_id = e.organization_id AND p.entry_id = e.id)) AS body`;

const LIST = `SELECT ${BODY} FROM violation.journal_entry e
WHERE e.organization_id = $1 AND e.association_id = $2 AND ($3::text IS NULL OR e.kind = $3) AND ($4::date IS NULL OR e.entry_date <= $4) AND ($5::bigint IS NULL OR e.entry_no < $5)
ORDER BY e.entry_no DESC LIMIT $6`;
const ONE = `SELECT ${BODY} FROM violation.journal_entry e WHERE e.organization_id = $1::uuid AND e.id = $2::uuid`;

const entryBody = async ({ tx, organizationId }: Unit, id: string): Promise<Entry> => {
  const [row] = await tx.$queryRawUnsafe<{ body: Entry }[]>(ONE, organizationId, id);
  if (!row) throw new Error(`entry ${id} was not written`);
  return row.body;
};

export const entryHandlers = (
  deps: GatewayDeps,
): Pick<LedgerHandlers, 'listJournalEntries' | 'postJournalEntry' | 'reverseJournalEntry'> => ({
  listJournalEntries: async (request) => {
    const { query, caller, reader } = request;
    const { associationId } = await readBooks(deps, request, query.associationId);
    const [before] = query.cursor === undefined ? [null] : deps.cursors.decode(query.cursor);
    const values = [
      caller.organizationId,
      associationId,
      query.kind ?? null,
      query.asOf ?? null,
      before,
      query.limit + 1,
    ];
    const { rows } = await readAs(deps.db, reader, (client) =>
      client.query<{ body: Entry }>({ name: 'violation_entries', text: LIST, values }),
    );
    const items = rows.slice(0, query.limit).map(({ body }) => body);
    const last = rows.length > query.limit ? items.at(-1) : undefined;
    return { status: 200, body: { items, nextCursor: last ? deps.cursors.encode([last.entryNo]) : null } };
  },

  postJournalEntry: async (request) => {
    const associationId = await authorisePosting(deps, request, 'association', request.body.associationId);
    return runLedger(deps, request, { type: ASSOCIATION, id: associationId }, async (unit) => {
      const { id } = await postManualEntry(unit, request.body);
      return { status: 201, body: await entryBody(unit, id) };
    });
  },

  reverseJournalEntry: async (request) => {
    const { params, body } = request;
    const associationId = await authorisePosting(deps, request, 'entry', params.id);
    return runLedger(deps, request, { type: ASSOCIATION, id: associationId }, async (unit) => {
      const { id } = await reverseManualEntry(unit, { entryId: params.id, reason: body.reason });
      return { status: 201, body: await entryBody(unit, id) };
    });
  },
});
