import { GL } from '@ratchet/workflows/violation/ledger/model';
import type { Source } from '../source';
import { LedgerRefusal } from './refusal';

export type ChartFund = {
  readonly id: string;
  readonly code: string;
  readonly rank: number;
  readonly type: string;
  readonly restricted: boolean;
};
export type ChartAccount = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly interfund: boolean;
  readonly requiresOwner: boolean;
  readonly isBank: boolean;
  readonly fundIds: readonly string[];
};
/** Funds by rank and accounts of one association; they are set up once and not changed by what is posted. */
export type Chart = {
  readonly associationId: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly funds: readonly ChartFund[];
  readonly accounts: readonly ChartAccount[];
};

const LOAD = `SELECT json_build_object('associationId', a.id, 'timeZone', a.time_zone, 'currency', a.currency,
  'funds', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'code', f.code, 'rank', f.rank, 'type', f.type, 'restricted', f.restricted) ORDER BY f.rank), '[]')
    FROM violation.fund f WHERE f.organization_id = a.organization_id AND f.association_id = a.id AND f.deleted_at IS NULL),
  'accounts', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'code', g.code, 'name', g.name, 'interfund', g.interfund, 'requiresOwner', g.requires_owner, 'isBank', g.bank_last4 IS NOT NULL,
      'fundIds', (SELECT coalesce(json_agg(p.fund_id), '[]') FROM violation.gl_account_fund p WHERE p.organization_id = g.organization_id AND p.association_id = g.association_id AND p.gl_account_id = g.id)) ORDER BY g.code), '[]')
    FROM violation.gl_account g WHERE g.organization_id = a.organization_id AND g.association_id = a.id AND g.deleted_at IS NULL)) AS chart
FROM violation.association a WHERE a.organization_id = $1::uuid AND a.id = $2::uuid AND a.deleted_at IS NULL`;

/** @throws Error when the association is not the organisation's. */
export const loadChart = async (tx: Source, organizationId: string, associationId: string): Promise<Chart> => {
  const [row] = await tx.$queryRawUnsafe<{ chart: Chart }[]>(LOAD, organizationId, associationId);
  if (!row) throw new Error(`there is no association ${associationId}`);
  return row.chart;
};

/** @throws LedgerRefusal LED_002 when the association has no such account. */
export const accountOf = (chart: Chart, code: string): ChartAccount => {
  const account = chart.accounts.find((candidate) => candidate.code === code);
  if (!account) throw new LedgerRefusal('LED_002', { account: code, fund: 'any', why: 'the chart does not have it' });
  return account;
};

/** The fund that keeps owners' credit and takes fines: the one 2100 belongs to. */
export const operatingFundOf = (chart: Chart): ChartFund => {
  const [fundId] = accountOf(chart, GL.prepaid).fundIds;
  const fund = chart.funds.find(({ id }) => id === fundId);
  if (!fund) throw new LedgerRefusal('LED_002', { account: GL.prepaid, fund: 'any', why: 'no fund keeps it' });
  return fund;
};

/** The bank account of the given id, or the operating fund's. @throws LedgerRefusal LED_002 when it is no bank account. */
export const bankOf = (chart: Chart, bankAccountId: string | undefined): { bank: ChartAccount; fundId: string } => {
  const operating = operatingFundOf(chart);
  const bank = chart.accounts.find(
    ({ id, isBank, fundIds }) =>
      isBank && (bankAccountId === undefined ? fundIds.includes(operating.id) : id === bankAccountId),
  );
  const fundId = bank?.fundIds[0];
  if (!bank || fundId === undefined)
    throw new LedgerRefusal('LED_002', {
      account: bankAccountId ?? 'of the bank',
      fund: operating.code,
      why: 'it is no bank account of the association',
    });
  return { bank, fundId };
};
