import { CHARGE_CATEGORIES, type Charge, type Minor } from './model';

export type Allocation = { readonly charge: Charge; readonly amountMinor: Minor };
export type Waterfall = { readonly allocations: readonly Allocation[]; readonly creditMinor: Minor };

export const openMinor = (charge: Charge): Minor => (charge.isReversed ? 0n : charge.amountMinor - charge.appliedMinor);

const byRank = (a: Charge, b: Charge): number =>
  CHARGE_CATEGORIES.indexOf(a.category) - CHARGE_CATEGORIES.indexOf(b.category) ||
  a.dueOn.localeCompare(b.dueOn) ||
  a.fundRank - b.fundRank ||
  a.id.localeCompare(b.id);

/** Puts an amount on the open charges by (category, due date, fund, id); disputed charges are left out, the rest is credit. */
export const waterfall = (charges: readonly Charge[], amountMinor: Minor): Waterfall => {
  const allocations: Allocation[] = [];
  let left = amountMinor;
  for (const charge of [...charges].sort(byRank)) {
    const open = openMinor(charge);
    if (left === 0n) break;
    if (open <= 0n || charge.disputed) continue;
    const part = open < left ? open : left;
    allocations.push({ charge, amountMinor: part });
    left -= part;
  }
  return { allocations, creditMinor: left };
};
