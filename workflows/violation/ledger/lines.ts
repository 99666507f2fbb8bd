import { GL, RECEIVABLES, type Charge, type Line, type Minor } from './model';

/** A place money can be in: an account within a fund, for whom and for what. */
export type Place = Omit<Line, 'amountMinor'>;

export const receivableOf = (charge: Charge, ownerAccountId: string): Place => ({
  fund: charge.fund,
  account: RECEIVABLES[charge.category],
  ownerAccountId,
  chargeId: charge.id,
});
export const prepaidOf = (fund: string, ownerAccountId: string): Place => ({
  fund,
  account: GL.prepaid,
  ownerAccountId,
});

/**
 * Debits one place and credits another. Between funds each side also records what the debited fund now owes the other, so
 * that each fund stays at zero.
 */
export const move = (debit: Place, credit: Place, amountMinor: Minor): Line[] => {
  const lines: Line[] = [
    { ...debit, amountMinor },
    { ...credit, amountMinor: -amountMinor },
  ];
  if (debit.fund === credit.fund) return lines;
  return [
    ...lines,
    { fund: debit.fund, account: GL.dueToOtherFunds, amountMinor: -amountMinor },
    { fund: credit.fund, account: GL.dueFromOtherFunds, amountMinor },
  ];
};

const keyOf = (line: Line): string =>
  [line.fund, line.account, line.ownerAccountId ?? '', line.chargeId ?? ''].join('/');

/** Lines on the same place become one; what comes to zero is no posting. */
export const netted = (lines: readonly Line[]): Line[] => {
  const sums = new Map<string, Line>();
  for (const line of lines) {
    const known = sums.get(keyOf(line));
    sums.set(keyOf(line), known ? { ...known, amountMinor: known.amountMinor + line.amountMinor } : line);
  }
  return [...sums.values()].filter(({ amountMinor }) => amountMinor !== 0n);
};

/** L7: the same lines with the sign turned. */
export const mirrored = (lines: readonly Line[]): Line[] =>
  lines.map((line) => ({ ...line, amountMinor: -line.amountMinor }));

export const sumOf = <T>(items: readonly T[], amount: (item: T) => Minor): Minor =>
  items.reduce((sum, item) => sum + amount(item), 0n);
