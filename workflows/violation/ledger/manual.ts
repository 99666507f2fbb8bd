import type { LedgerErrorCode } from './errors';
import { sumOf } from './lines';
import type { Line } from './model';

/** What the chart says of the accounts of an entry made by hand; ids of funds, codes of accounts. */
export type ManualChart = {
  readonly funds: readonly { readonly id: string; readonly code: string; readonly restricted: boolean }[];
  readonly accounts: readonly {
    readonly code: string;
    readonly interfund: boolean;
    readonly requiresOwner: boolean;
    readonly isBank: boolean;
    readonly fundIds: readonly string[];
  }[];
};
export type ManualRefusal = { readonly code: LedgerErrorCode; readonly details: Record<string, unknown> };

const refusal = (code: LedgerErrorCode, details: Record<string, unknown>): ManualRefusal => ({ code, details });

/** Why an entry made by hand cannot be posted, or null. Owners' money moves by payments and charges, never by hand. */
export const refuseManual = (chart: ManualChart, lines: readonly Line[]): ManualRefusal | null => {
  const fundCode = (id: string): string => chart.funds.find((fund) => fund.id === id)?.code ?? id;
  for (const { fund, account: code, amountMinor } of lines) {
    const account = chart.accounts.find((candidate) => candidate.code === code);
    const at = { account: code, fund: fundCode(fund) };
    if (amountMinor === 0n) return refusal('LED_009', { why: 'a line of 0 says nothing' });
    if (!account?.fundIds.includes(fund)) return refusal('LED_002', { ...at, why: 'it belongs to another fund' });
    if (account.requiresOwner)
      return refusal('LED_002', { ...at, why: 'it is kept per owner and never posted by hand' });
    const isRestricted = chart.funds.some(({ id, restricted }) => id === fund && restricted);
    if (isRestricted && account.isBank && amountMinor < 0n) return refusal('LED_007', { fund: at.fund });
  }
  for (const { id, code } of chart.funds) {
    const difference = sumOf(
      lines.filter(({ fund }) => fund === id),
      (line) => line.amountMinor,
    );
    if (difference !== 0n) return refusal('LED_001', { fund: code, differenceMinor: Number(difference) });
  }
  const isInterfund = ({ account }: Line): boolean =>
    chart.accounts.some(({ code, interfund }) => code === account && interfund);
  const between = sumOf(lines.filter(isInterfund), (line) => line.amountMinor);
  return between === 0n ? null : refusal('LED_005', { differenceMinor: Number(between) });
};
