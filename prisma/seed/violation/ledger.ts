import { GL, RECEIVABLES, type ChargeCategory } from '@ratchet/workflows/violation/ledger/model';
import type { Client } from 'pg';
import { v5 as uuidv5 } from 'uuid';
import { ACCOUNTS, FUNDS } from './chart';

const LEDGER_NAMESPACE = '0c8c2f0e-5a3f-4f7a-9f0b-2f3c6d1b7a44';

/** Whose books they are. */
export type SeededAssociation = { readonly id: string; readonly currency: string };
export type Opening = {
  /** `yyyy-mm-dd`, the day the books begin. */
  readonly date: string;
  /** The account that holds the lot of this number. */
  readonly ownerOfLot: (lot: string) => string;
  /** Amounts in minor units. */
  readonly owed: readonly {
    readonly lot: string;
    readonly fund: string;
    readonly category: ChargeCategory;
    readonly dueOn: string;
    readonly amountMinor: number;
  }[];
  readonly credit: readonly { readonly lot: string; readonly amountMinor: number }[];
  /** Further lines: fund and account codes with what they open with, debit +. */
  readonly lines: readonly { readonly fund: string; readonly account: string; readonly amountMinor: number }[];
};

type Books = {
  readonly client: Client;
  readonly organizationId: string;
  readonly association: SeededAssociation;
  /** Ids follow from names, so that a repeat finds its own rows. */
  readonly id: (name: string) => string;
};

/** Funds, accounts, and the opening entry with what owners owe and have paid ahead. Runs in the organisation's context; a repeat changes nothing. */
export const seedLedger = async (
  client: Client,
  organizationId: string,
  association: SeededAssociation,
  opening: Opening | null,
): Promise<void> => {
  const id = (name: string): string => uuidv5(`${organizationId}/${association.id}/${name}`, LEDGER_NAMESPACE);
  const books: Books = { client, organizationId, association, id };
  const { rowCount } = await client.query(
    'SELECT FROM violation.fund WHERE organization_id = $1 AND association_id = $2',
    [organizationId, association.id],
  );
  if (rowCount) return;
  await seedChart(books);
  if (opening) await seedOpening(books, opening);
};

const insert = (
  { client, organizationId, association }: Books,
  table: string,
  columns: string,
  rows: readonly object[],
) => {
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  return client.query(
    `INSERT INTO violation.${table} (organization_id, association_id, ${names.join(', ')}) SELECT $1, $2, ${names.map((name) => `r.${name}`).join(', ')} FROM jsonb_to_recordset($3::jsonb) AS r(${columns})`,
    [organizationId, association.id, JSON.stringify(rows)],
  );
};

const seedChart = async (books: Books): Promise<void> => {
  const { id } = books;
  await insert(
    books,
    'fund',
    'id uuid, code text, name text, type text, rank integer, restricted boolean',
    FUNDS.map((fund) => ({ ...fund, id: id(`fund/${fund.code}`) })),
  );
  await insert(
    books,
    'gl_account',
    'id uuid, code text, name text, type text, interfund boolean, requires_owner boolean, bank_last4 text',
    ACCOUNTS.map(({ code, name, type, bankLast4 = null }) => ({
      id: id(`account/${code}`),
      code,
      name,
      type,
      interfund: code === GL.dueFromOtherFunds || code === GL.dueToOtherFunds,
      requires_owner: code === GL.prepaid || Object.values(RECEIVABLES).includes(code),
      bank_last4: bankLast4,
    })),
  );
  await insert(
    books,
    'gl_account_fund',
    'fund_id uuid, gl_account_id uuid',
    ACCOUNTS.flatMap(({ code, funds }) =>
      funds.map((fund) => ({ fund_id: id(`fund/${fund}`), gl_account_id: id(`account/${code}`) })),
    ),
  );
};

const OPENING_ENTRY = 'entry/opening';

const seedOpening = async (books: Books, opening: Opening): Promise<void> => {
  const { client, organizationId, association, id } = books;
  const at = `${opening.date}T12:00:00.000Z`;
  const charges = opening.owed.map((charge, index) => ({ ...charge, id: id(`charge/opening/${index}`) }));
  await insert(books, 'accounting_period', 'id uuid, yyyymm text, state text', [
    { id: id('period/opening'), yyyymm: opening.date.slice(0, 7).replace('-', ''), state: 'OPEN' },
  ]);
  await insert(
    books,
    'journal_entry',
    'id uuid, entry_no bigint, entry_date date, kind text, source text, memo text, created_at timestamptz',
    [
      {
        id: id(OPENING_ENTRY),
        entry_no: 1,
        entry_date: opening.date,
        kind: 'OPENING',
        source: 'opening',
        memo: 'Opening balances',
        created_at: at,
      },
    ],
  );
  await insert(books, 'journal_counter', 'last_number bigint', [{ last_number: 1 }]);
  await insert(
    books,
    'charge',
    'id uuid, owner_account_id uuid, fund_id uuid, category text, period text, due_on date, amount_minor bigint, created_at timestamptz, updated_at timestamptz',
    charges.map(({ id: chargeId, lot, fund, category, dueOn, amountMinor }) => ({
      id: chargeId,
      owner_account_id: opening.ownerOfLot(lot),
      fund_id: id(`fund/${fund}`),
      category,
      period: category === 'ASSESSMENT' ? dueOn.slice(0, 7).replace('-', '') : null,
      due_on: dueOn,
      amount_minor: amountMinor,
      created_at: at,
      updated_at: at,
    })),
  );
  const lines = [
    ...opening.lines.map((line) => ({ ...line, owner: null, charge: null })),
    ...charges.map((charge) => ({
      fund: charge.fund,
      account: RECEIVABLES[charge.category],
      amountMinor: charge.amountMinor,
      owner: opening.ownerOfLot(charge.lot),
      charge: charge.id,
    })),
    ...opening.credit.map(({ lot, amountMinor }) => ({
      fund: 'OPR',
      account: GL.prepaid,
      amountMinor: -amountMinor,
      owner: opening.ownerOfLot(lot),
      charge: null,
    })),
  ];
  await insert(
    books,
    'posting',
    'id uuid, entry_id uuid, fund_id uuid, gl_account_id uuid, amount_minor bigint, currency text, owner_account_id uuid, charge_id uuid, created_at timestamptz',
    lines.map((line, index) => ({
      id: id(`posting/opening/${index}`),
      entry_id: id(OPENING_ENTRY),
      fund_id: id(`fund/${line.fund}`),
      gl_account_id: id(`account/${line.account}`),
      amount_minor: line.amountMinor,
      currency: association.currency,
      owner_account_id: line.owner,
      charge_id: line.charge,
      created_at: at,
    })),
  );
  await insert(
    books,
    'payment',
    'id uuid, owner_account_id uuid, method text, provider text, external_ref text, received_on date, amount_minor bigint, bank_account_id uuid, state text, created_at timestamptz, updated_at timestamptz',
    opening.credit.map(({ lot, amountMinor }) => ({
      id: id(`payment/opening/${lot}`),
      owner_account_id: opening.ownerOfLot(lot),
      method: 'OPENING',
      provider: 'opening',
      external_ref: `lot-${lot}`,
      received_on: opening.date,
      amount_minor: amountMinor,
      bank_account_id: id('account/1000'),
      state: 'POSTED',
      created_at: at,
      updated_at: at,
    })),
  );
  await client.query(
    `UPDATE violation.owner_account o SET balance_minor = r.balance FROM (SELECT p.owner_account_id, sum(p.amount_minor) AS balance FROM violation.posting p
       WHERE p.organization_id = $1 AND p.association_id = $2 AND p.owner_account_id IS NOT NULL GROUP BY 1) r
     WHERE o.organization_id = $1 AND o.id = r.owner_account_id`,
    [organizationId, association.id],
  );
};
