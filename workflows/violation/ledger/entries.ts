import { mirrored, move, netted, prepaidOf, receivableOf, sumOf, type Place } from './lines';
import type { Application, Charge, Draft, EntryKind, Line, Minor, OwnerBook } from './model';
import { waterfall, type Waterfall } from './waterfall';

/** A new charge: the owner owes it, the fund has earned it. */
export const chargeEntry = (
  charge: Charge,
  ownerAccountId: string,
  kind: EntryKind,
  incomeAccount: string,
  memo: string,
): Draft => ({
  kind,
  memo,
  lines: move(receivableOf(charge, ownerAccountId), { fund: charge.fund, account: incomeAccount }, charge.amountMinor),
  applications: [],
});

/** Credit goes first when a charge posts; null where there is none, or nothing to put it on. */
export const applyCredit = (book: OwnerBook, memo: string): Draft | null => {
  const { allocations } = waterfall(book.charges, book.prepaidMinor);
  if (allocations.length === 0) return null;
  const credit = prepaidOf(book.prepaidFund, book.ownerAccountId);
  return {
    kind: 'APPLICATION',
    memo,
    lines: netted(
      allocations.flatMap(({ charge, amountMinor }) =>
        move(credit, receivableOf(charge, book.ownerAccountId), amountMinor),
      ),
    ),
    applications: allocations.map(({ charge, amountMinor }) => ({ paymentId: null, chargeId: charge.id, amountMinor })),
  };
};

export type PaymentEntry = Draft & { readonly waterfall: Waterfall };

/** Cash lands in the fund of its bank account, goes down the waterfall, and what is left is credit. */
export const paymentEntry = (
  book: OwnerBook,
  payment: { readonly id: string; readonly amountMinor: Minor; readonly bank: Place; readonly memo: string },
): PaymentEntry => {
  const applied = waterfall(book.charges, payment.amountMinor);
  const credit = prepaidOf(book.prepaidFund, book.ownerAccountId);
  const parts: Line[] = applied.allocations.flatMap(({ charge, amountMinor }) =>
    move(payment.bank, receivableOf(charge, book.ownerAccountId), amountMinor),
  );
  const rest = applied.creditMinor === 0n ? [] : move(payment.bank, credit, applied.creditMinor);
  return {
    kind: 'PAYMENT',
    memo: payment.memo,
    lines: netted([...parts, ...rest]),
    applications: applied.allocations.map(({ charge, amountMinor }) => ({
      paymentId: payment.id,
      chargeId: charge.id,
      amountMinor,
    })),
    waterfall: applied,
  };
};

export const reversalEntry = (lines: readonly Line[], memo: string): Draft => ({
  kind: 'REVERSAL',
  memo,
  lines: mirrored(lines),
  applications: [],
});

/** What still lies on a charge, by the payment it came from. */
const standing = (applications: readonly Application[], chargeId: string): Application[] => {
  const sums = new Map<string | null, Minor>();
  for (const { paymentId, amountMinor } of applications.filter((one) => one.chargeId === chargeId))
    sums.set(paymentId, (sums.get(paymentId) ?? 0n) + amountMinor);
  return [...sums].flatMap(([paymentId, amountMinor]) =>
    amountMinor === 0n ? [] : [{ paymentId, chargeId, amountMinor }],
  );
};

/** Money on a charge that is being reversed becomes the owner's credit; null where nothing was paid on it. */
export const releaseApplied = (book: OwnerBook, charge: Charge, memo: string): Draft | null => {
  const released = standing(book.applications, charge.id);
  const amountMinor = sumOf(released, (one) => one.amountMinor);
  if (amountMinor === 0n) return null;
  return {
    kind: 'APPLICATION',
    memo,
    lines: move(
      receivableOf(charge, book.ownerAccountId),
      prepaidOf(book.prepaidFund, book.ownerAccountId),
      amountMinor,
    ),
    applications: released.map((one) => ({ ...one, amountMinor: -one.amountMinor })),
  };
};
