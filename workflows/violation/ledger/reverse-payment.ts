import { reversalEntry } from './entries';
import { move, netted, prepaidOf, receivableOf, sumOf } from './lines';
import type { Application, Charge, Draft, Line, Minor, OwnerBook } from './model';

export type PostedPayment = {
  readonly id: string;
  readonly amountMinor: Minor;
  /** The lines of its entry. */
  readonly lines: readonly Line[];
  /** The applications of its entry. */
  readonly applications: readonly Application[];
};
export type ReversedPayment = {
  /** What must be undone before the mirror can be posted; null where all of the payment lies where it was put. */
  readonly undo: Draft | null;
  readonly mirror: Draft;
  /** Charges that are open again and by how much. */
  readonly reopened: readonly { readonly chargeId: string; readonly amountMinor: Minor }[];
};

const chargeOf = (book: OwnerBook, chargeId: string): Charge => {
  const charge = book.charges.find(({ id }) => id === chargeId);
  if (!charge) throw new Error(`charge ${chargeId} is not the owner's`);
  return charge;
};

/** What of the payment has left its charges since, because they were reversed: it is credit now. */
const movedAway = (book: OwnerBook, payment: PostedPayment): Application[] =>
  payment.applications.flatMap(({ chargeId, amountMinor }) => {
    const left = sumOf(
      book.applications.filter((one) => one.paymentId === payment.id && one.chargeId === chargeId),
      (one) => one.amountMinor,
    );
    return left === amountMinor ? [] : [{ paymentId: payment.id, chargeId, amountMinor: amountMinor - left }];
  });

/** Credit that lies on charges, newest first, up to the wanted amount. */
const takeBack = (book: OwnerBook, wanted: Minor): Application[] => {
  const taken: Application[] = [];
  const available = new Map<string, Minor>();
  for (const { paymentId, chargeId, amountMinor } of book.applications)
    if (paymentId === null) available.set(chargeId, (available.get(chargeId) ?? 0n) + amountMinor);
  let missing = wanted;
  for (const [chargeId, amount] of [...available].reverse()) {
    const part = amount < missing ? amount : missing;
    if (part <= 0n) continue;
    taken.push({ paymentId: null, chargeId, amountMinor: -part });
    missing -= part;
  }
  if (missing > 0n) throw new Error('the credit of a payment is neither there nor on a charge');
  return taken;
};

/**
 * A payment that bounced: its entry is mirrored exactly. Where part of it has become credit or paid something else since,
 * that is undone first, newest first, so that the mirror takes the money from where it lies.
 */
export const reversePayment = (book: OwnerBook, payment: PostedPayment, memo: string): ReversedPayment => {
  const moved = movedAway(book, payment);
  const applied = sumOf(payment.applications, (one) => one.amountMinor);
  const wantedCredit = payment.amountMinor - applied + sumOf(moved, (one) => one.amountMinor);
  const missing = wantedCredit - book.prepaidMinor;
  const taken = missing > 0n ? takeBack(book, missing) : [];

  const credit = prepaidOf(book.prepaidFund, book.ownerAccountId);
  const placeOf = (chargeId: string) => receivableOf(chargeOf(book, chargeId), book.ownerAccountId);
  const lines = netted([
    ...taken.flatMap(({ chargeId, amountMinor }) => move(placeOf(chargeId), credit, -amountMinor)),
    ...moved.flatMap(({ chargeId, amountMinor }) => move(credit, placeOf(chargeId), amountMinor)),
  ]);
  const undo: Draft | null =
    lines.length === 0 ? null : { kind: 'APPLICATION', memo, lines, applications: [...taken, ...moved] };
  const mirror: Draft = {
    ...reversalEntry(payment.lines, memo),
    applications: payment.applications.map((one) => ({ ...one, amountMinor: -one.amountMinor })),
  };
  const reopened = [...taken, ...mirror.applications]
    .filter(({ chargeId }) => !chargeOf(book, chargeId).isReversed)
    .map(({ chargeId, amountMinor }) => ({ chargeId, amountMinor: -amountMinor }));
  return { undo, mirror, reopened };
};
