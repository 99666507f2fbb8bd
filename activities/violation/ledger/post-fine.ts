import type { Unit } from '@ratchet/prisma/commit';
import { applyCredit, chargeEntry } from '@ratchet/workflows/violation/ledger/entries';
import { GL, type Charge } from '@ratchet/workflows/violation/ledger/model';
import { OWNER_ACCOUNT, OWNER_AREA } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';
import { loadChart, operatingFundOf, type Chart } from './chart';
import { loadOwner } from './owner-book';
import { postingDate, today } from './periods';
import { writeEntry } from './write-entry';

export type FineToPost = {
  readonly associationId: string;
  readonly ownerAccountId: string;
  /** Minor units of the association's currency, above 0. */
  readonly amountMinor: number;
  /** What it is posted for, e.g. `fine:<violation>:<step>:<occurrence>`; the database refuses it twice. */
  readonly source: string;
  readonly memo: string;
};
export type PostedFine = { readonly chargeId: string; readonly entryId: string; readonly entryNo: number };

/**
 * Charges the owner with a fine in the operating fund, puts credit on it where there is some, and tells the account's stream.
 * The case is locked by the caller; the owner's account is locked here.
 */
export const postFine = async (unit: Unit, fine: FineToPost): Promise<PostedFine> => {
  const account = await unit.also({ type: OWNER_ACCOUNT, id: fine.ownerAccountId, create: true });
  const chart = await loadChart(unit.tx, unit.organizationId, fine.associationId);
  const dueOn = today(unit, chart);
  const entryDate = await postingDate(unit, chart, dueOn);
  const fund = operatingFundOf(chart);
  const charge: Charge = {
    id: uuidv7(),
    fund: fund.id,
    fundRank: fund.rank,
    category: 'FINE',
    dueOn,
    amountMinor: BigInt(fine.amountMinor),
    appliedMinor: 0n,
    disputed: false,
    isReversed: false,
  };
  await insertCharge(unit, chart, charge, fine.ownerAccountId);
  const draft = chargeEntry(charge, fine.ownerAccountId, 'FINE', GL.fineIncome, fine.memo);
  const entry = await writeEntry(unit, chart, draft, { entryDate, source: fine.source });
  const { book } = await loadOwner(unit, chart, fine.ownerAccountId);
  const credit = applyCredit(book, 'Credit applied');
  if (credit) await writeEntry(unit, chart, credit, { entryDate, source: `charge:${charge.id}` });
  account.emit({
    type: 'charge.posted',
    area: OWNER_AREA,
    payload: {
      ownerAccountId: fine.ownerAccountId,
      chargeId: charge.id,
      category: charge.category,
      fundId: charge.fund,
      amountMinor: fine.amountMinor,
      currency: chart.currency,
      dueOn,
      entryId: entry.id,
    },
  });
  return { chargeId: charge.id, entryId: entry.id, entryNo: entry.entryNo };
};

const insertCharge = async (unit: Unit, chart: Chart, charge: Charge, ownerAccountId: string): Promise<void> => {
  const { tx, organizationId, at, context } = unit;
  await tx.$executeRaw`
    INSERT INTO violation.charge (organization_id, id, association_id, owner_account_id, fund_id, category, due_on, amount_minor, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${charge.id}::uuid, ${chart.associationId}::uuid, ${ownerAccountId}::uuid, ${charge.fund}::uuid, ${charge.category}, ${charge.dueOn}::date,
      ${charge.amountMinor.toString()}::bigint, ${at}, ${context.actor.userId}::uuid, ${at})`;
};
