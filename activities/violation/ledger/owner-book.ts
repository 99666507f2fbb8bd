import type { Application, Charge, ChargeCategory, OwnerBook } from '@ratchet/workflows/violation/ledger/model';
import type { Source } from '../source';
import { operatingFundOf, type Chart } from './chart';

type Row = {
  associationId: string;
  balanceMinor: string;
  charges: {
    id: string;
    fund: string;
    category: ChargeCategory;
    dueOn: string;
    amountMinor: string;
    appliedMinor: string;
    disputed: boolean;
    isReversed: boolean;
  }[];
  applications: { paymentId: string | null; chargeId: string; amountMinor: string }[];
  receivedMinor: string;
};

const LOAD = `SELECT o.association_id AS "associationId", o.balance_minor::text AS "balanceMinor",
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'fund', c.fund_id, 'category', c.category, 'dueOn', c.due_on, 'amountMinor', c.amount_minor::text, 'appliedMinor', c.applied_minor::text,
      'disputed', c.disputed, 'isReversed', c.reversed_by IS NOT NULL)), '[]')
    FROM violation.charge c WHERE c.organization_id = o.organization_id AND c.owner_account_id = o.id) AS charges,
  (SELECT coalesce(json_agg(json_build_object('paymentId', a.payment_id, 'chargeId', a.charge_id, 'amountMinor', a.amount_minor::text) ORDER BY a.position), '[]')
    FROM violation.payment_application a WHERE a.organization_id = o.organization_id AND a.owner_account_id = o.id) AS applications,
  (SELECT coalesce(sum(p.amount_minor), 0)::text FROM violation.payment p WHERE p.organization_id = o.organization_id AND p.owner_account_id = o.id AND p.state = 'POSTED') AS "receivedMinor"
FROM violation.owner_account o WHERE o.organization_id = $1::uuid AND o.id = $2::uuid AND o.deleted_at IS NULL`;

export type LoadedOwner = { readonly associationId: string; readonly balanceMinor: bigint; readonly book: OwnerBook };

/**
 * Everything the money rules ask about one owner. What changes an owner's money holds the lock on that account's stream first.
 * @throws Error when there is no such account.
 */
export const loadOwner = async (
  { tx, organizationId }: { readonly tx: Source; readonly organizationId: string },
  chart: Chart,
  ownerAccountId: string,
): Promise<LoadedOwner> => {
  const [row] = await tx.$queryRawUnsafe<Row[]>(LOAD, organizationId, ownerAccountId);
  if (!row) throw new Error(`there is no owner account ${ownerAccountId}`);
  const applications = row.applications.map((one): Application => ({ ...one, amountMinor: BigInt(one.amountMinor) }));
  const charges = row.charges.map((charge): Charge => ({
    ...charge,
    fundRank: chart.funds.find(({ id }) => id === charge.fund)?.rank ?? Number.MAX_SAFE_INTEGER,
    amountMinor: BigInt(charge.amountMinor),
    appliedMinor: BigInt(charge.appliedMinor),
  }));
  const applied = applications.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  return {
    associationId: row.associationId,
    balanceMinor: BigInt(row.balanceMinor),
    book: {
      ownerAccountId,
      charges,
      applications,
      prepaidMinor: BigInt(row.receivedMinor) - applied,
      prepaidFund: operatingFundOf(chart).id,
    },
  };
};
