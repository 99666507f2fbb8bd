import type { Unit } from '@ratchet/prisma/commit';
import type { Draft } from '@ratchet/workflows/violation/ledger/model';
import { v7 as uuidv7 } from 'uuid';
import { accountOf, type Chart } from './chart';

export type WrittenEntry = { readonly id: string; readonly entryNo: number };
export type EntryHead = {
  readonly entryDate: string;
  /** What it is posted for; posting the same thing twice is refused by the database. */
  readonly source: string;
  readonly reversesId?: string;
};

/** Writes one entry with its postings and applications, and moves the owner's balance with it. */
export const writeEntry = async (unit: Unit, chart: Chart, draft: Draft, head: EntryHead): Promise<WrittenEntry> => {
  const { tx, organizationId, at, context } = unit;
  const id = uuidv7();
  const by = context.actor.userId;
  const { associationId, currency } = chart;
  const [counter] = await tx.$queryRaw<{ last_number: string }[]>`
    INSERT INTO violation.journal_counter AS c (organization_id, association_id, last_number) VALUES (${organizationId}::uuid, ${associationId}::uuid, 1)
    ON CONFLICT (organization_id, association_id) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`;
  const entryNo = Number(counter?.last_number);
  await tx.$executeRaw`
    INSERT INTO violation.journal_entry (organization_id, id, association_id, entry_no, entry_date, kind, source, reverses_id, memo, created_at, created_by)
    VALUES (${organizationId}::uuid, ${id}::uuid, ${associationId}::uuid, ${entryNo}, ${head.entryDate}::date, ${draft.kind}, ${head.source}, ${head.reversesId ?? null}::uuid, ${draft.memo}, ${at}, ${by}::uuid)`;
  const postings = draft.lines.map((line) => ({
    id: uuidv7(),
    fund: line.fund,
    account: accountOf(chart, line.account).id,
    amount: line.amountMinor.toString(),
    owner: line.ownerAccountId ?? null,
    charge: line.chargeId ?? null,
  }));
  await tx.$executeRaw`
    INSERT INTO violation.posting (organization_id, id, association_id, entry_id, fund_id, gl_account_id, amount_minor, currency, owner_account_id, charge_id, created_at, created_by)
    SELECT ${organizationId}::uuid, r.id, ${associationId}::uuid, ${id}::uuid, r.fund, r.account, r.amount, ${currency}, r.owner, r.charge, ${at}::timestamptz, ${by}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(postings)}::jsonb) AS r(id uuid, fund uuid, account uuid, amount bigint, owner uuid, charge uuid)`;
  await writeApplications(unit, chart, id, draft);
  await moveBalances(unit, draft);
  return { id, entryNo };
};

const writeApplications = async (unit: Unit, chart: Chart, entryId: string, draft: Draft): Promise<void> => {
  if (draft.applications.length === 0) return;
  const { tx, organizationId, at, context } = unit;
  const rows = JSON.stringify(
    draft.applications.map(({ paymentId, chargeId, amountMinor }, position) => ({
      id: uuidv7(),
      position,
      payment: paymentId,
      charge: chargeId,
      amount: amountMinor.toString(),
    })),
  );
  await tx.$executeRaw`
    INSERT INTO violation.payment_application (organization_id, id, association_id, owner_account_id, payment_id, charge_id, amount_minor, entry_id, created_at, created_by)
    SELECT ${organizationId}::uuid, r.id, ${chart.associationId}::uuid, c.owner_account_id, r.payment, r.charge, r.amount, ${entryId}::uuid, ${at}::timestamptz, ${context.actor.userId}::uuid
    FROM jsonb_to_recordset(${rows}::jsonb) AS r(id uuid, position integer, payment uuid, charge uuid, amount bigint)
    JOIN violation.charge c ON c.organization_id = ${organizationId}::uuid AND c.id = r.charge ORDER BY r.position`;
  await tx.$executeRaw`
    UPDATE violation.charge c SET applied_minor = c.applied_minor + r.amount, updated_at = ${at}
    FROM (SELECT x.charge, sum(x.amount)::bigint AS amount FROM jsonb_to_recordset(${rows}::jsonb) AS x(charge uuid, amount bigint) GROUP BY x.charge) r
    WHERE c.organization_id = ${organizationId}::uuid AND c.id = r.charge`;
};

const moveBalances = async ({ tx, organizationId, at }: Unit, draft: Draft): Promise<void> => {
  const changes = draft.lines.flatMap(({ ownerAccountId, amountMinor }) =>
    ownerAccountId === undefined ? [] : [{ owner: ownerAccountId, amount: amountMinor.toString() }],
  );
  if (changes.length === 0) return;
  await tx.$executeRaw`
    UPDATE violation.owner_account o SET balance_minor = o.balance_minor + r.amount, updated_at = ${at}
    FROM (SELECT x.owner, sum(x.amount)::bigint AS amount FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS x(owner uuid, amount bigint) GROUP BY x.owner) r
    WHERE o.organization_id = ${organizationId}::uuid AND o.id = r.owner`;
};
