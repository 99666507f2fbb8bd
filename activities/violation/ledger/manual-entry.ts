import type { Unit } from '@ratchet/prisma/commit';
import { reversalEntry } from '@ratchet/workflows/violation/ledger/entries';
import { sumOf } from '@ratchet/workflows/violation/ledger/lines';
import { refuseManual } from '@ratchet/workflows/violation/ledger/manual';
import type { Line } from '@ratchet/workflows/violation/ledger/model';
import { jsonMinor } from '@ratchet/workflows/violation/ledger/money';
import { ASSOCIATION } from '@ratchet/workflows/violation/names';
import { loadChart, type Chart } from './chart';
import { readEntry } from './entry-lines';
import { assertOpen, postingDate, today } from './periods';
import { LedgerRefusal } from './refusal';
import { writeEntry, type WrittenEntry } from './write-entry';

export type ManualEntry = {
  readonly associationId: string;
  /** `yyyy-mm-dd` */
  readonly entryDate: string;
  readonly memo: string;
  readonly lines: readonly { readonly fundId: string; readonly glAccountId: string; readonly amountMinor: number }[];
};

/** Debits per fund code. */
const totalsOf = (chart: Chart, lines: readonly Line[]): Record<string, number> =>
  Object.fromEntries(
    chart.funds
      .map(({ id, code }): [string, number] => [
        code,
        jsonMinor(sumOf(lines, ({ fund, amountMinor }) => (fund === id && amountMinor > 0n ? amountMinor : 0n))),
      ])
      .filter(([, total]) => total > 0),
  );

/** Posts an entry made by hand. @throws LedgerRefusal LED_001, LED_002, LED_004, LED_005, LED_007, LED_009 */
export const postManualEntry = async (unit: Unit, entry: ManualEntry): Promise<WrittenEntry> => {
  const books = await unit.also({ type: ASSOCIATION, id: entry.associationId, create: true });
  const chart = await loadChart(unit.tx, unit.organizationId, entry.associationId);
  const lines = entry.lines.map(({ fundId, glAccountId, amountMinor }): Line => ({
    fund: fundId,
    account: chart.accounts.find(({ id }) => id === glAccountId)?.code ?? glAccountId,
    amountMinor: BigInt(amountMinor),
  }));
  const refused = refuseManual(chart, lines);
  if (refused) throw new LedgerRefusal(refused.code, refused.details);
  await assertOpen(unit, chart, entry.entryDate);
  const draft = { kind: 'MANUAL', memo: entry.memo, lines, applications: [] } as const;
  const written = await writeEntry(unit, chart, draft, { entryDate: entry.entryDate, source: 'manual' });
  books.emit({
    type: 'journal.posted',
    payload: {
      associationId: entry.associationId,
      entryId: written.id,
      entryNo: written.entryNo,
      kind: draft.kind,
      totals: totalsOf(chart, draft.lines),
    },
  });
  return written;
};

/**
 * Mirrors an entry made by hand. What was posted for a charge or a payment is taken back with that, never here.
 * @throws LedgerRefusal LED_006
 */
export const reverseManualEntry = async (
  unit: Unit,
  { entryId, reason }: { readonly entryId: string; readonly reason: string },
): Promise<WrittenEntry> => {
  const entry = await readEntry(unit, entryId);
  if (!entry) throw new Error(`there is no entry ${entryId}`);
  const books = await unit.also({ type: ASSOCIATION, id: entry.associationId, create: true });
  const why = whyNot(entry.kind, entry.isReversed);
  if (why) throw new LedgerRefusal('LED_006', { entryNo: entry.entryNo, why });
  const chart = await loadChart(unit.tx, unit.organizationId, entry.associationId);
  const written = await writeEntry(unit, chart, reversalEntry(entry.lines, reason), {
    entryDate: await postingDate(unit, chart, today(unit, chart)),
    source: `entry:${entry.id}`,
    reversesId: entry.id,
  });
  books.emit({
    type: 'journal.reversed',
    reason,
    payload: {
      associationId: entry.associationId,
      entryId: written.id,
      entryNo: written.entryNo,
      kind: 'REVERSAL',
      totals: totalsOf(chart, entry.lines),
      reversesId: entry.id,
    },
  });
  return written;
};

const whyNot = (kind: string, isReversed: boolean): string | null => {
  if (isReversed) return 'it was reversed before';
  if (kind === 'REVERSAL') return 'a reversal is never reversed';
  return kind === 'MANUAL' ? null : 'it is taken back with the charge or payment it was posted for';
};
