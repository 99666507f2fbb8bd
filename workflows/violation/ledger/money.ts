import type { Minor } from './model';

/** An amount as JSON carries it. @throws RangeError beyond what a number holds exactly. */
export const jsonMinor = (amount: Minor | string): number => {
  const number = Number(amount);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${amount} minor units do not fit a number`);
  return number;
};

/** `12345` minor units of `USD` as `$123.45`. */
export const formatMinor = (amountMinor: number, currency: string): string => {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
};
