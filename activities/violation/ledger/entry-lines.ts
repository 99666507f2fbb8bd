import type { Unit } from '@ratchet/prisma/commit';
import type { EntryKind, Line } from '@ratchet/workflows/violation/ledger/model';

export type ReadEntry = {
  readonly id: string;
  readonly associationId: string;
  readonly entryNo: number;
  readonly kind: EntryKind;
  readonly memo: string;
  readonly isReversed: boolean;
  readonly lines: readonly Line[];
};
type Row = Omit<ReadEntry, 'lines' | 'entryNo'> & {
  entryNo: string;
  lines: {
    fund: string;
    account: string;
    amountMinor: string;
    ownerAccountId: string | null;
    chargeId: string | null;
  }[];
};

const READ = `SELECT e.id, e.association_id AS "associationId", e.entry_no AS "entryNo", e.kind, e.memo,
  EXISTS (SELECT FROM violation.journal_entry r WHERE r.organization_id = e.organization_id AND r.reverses_id = e.id) AS "isReversed",
  (SELECT json_agg(json_build_object('fund', p.fund_id, 'account', g.code, 'amountMinor', p.amount_minor::text, 'ownerAccountId', p.owner_account_id, 'chargeId', p.charge_id) ORDER BY p.id)
    FROM violation.posting p JOIN violation.gl_account g ON g.organization_id = p.organization_id AND g.id = p.gl_account_id
    WHERE p.organization_id = e.organization_id AND p.entry_id = e.id) AS lines
FROM violation.journal_entry e WHERE e.organization_id = $1::uuid AND`;

const read = async (unit: Unit, condition: string, ...values: unknown[]): Promise<ReadEntry | null> => {
  const [row] = await unit.tx.$queryRawUnsafe<Row[]>(`${READ} ${condition}`, unit.organizationId, ...values);
  if (!row) return null;
  return {
    ...row,
    entryNo: Number(row.entryNo),
    lines: row.lines.map(({ ownerAccountId, chargeId, ...line }) => ({
      ...line,
      amountMinor: BigInt(line.amountMinor),
      ...(ownerAccountId === null ? {} : { ownerAccountId }),
      ...(chargeId === null ? {} : { chargeId }),
    })),
  };
};

export const readEntry = (unit: Unit, entryId: string): Promise<ReadEntry | null> =>
  read(unit, 'e.id = $2::uuid', entryId);

/** The entry that posted something, by its kind and source. */
export const readEntryFor = (
  unit: Unit,
  associationId: string,
  kind: EntryKind,
  source: string,
): Promise<ReadEntry | null> =>
  read(unit, 'e.association_id = $2::uuid AND e.kind = $3 AND e.source = $4', associationId, kind, source);

/** The entry that charged the owner. */
export const readEntryOfCharge = (unit: Unit, chargeId: string): Promise<ReadEntry | null> =>
  read(
    unit,
    `e.kind NOT IN ('REVERSAL', 'APPLICATION', 'PAYMENT') AND EXISTS (SELECT FROM violation.posting p WHERE p.organization_id = e.organization_id AND p.entry_id = e.id AND p.charge_id = $2::uuid)`,
    chargeId,
  );
