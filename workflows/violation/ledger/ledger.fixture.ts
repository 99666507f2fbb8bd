import { applyCredit, chargeEntry, paymentEntry, releaseApplied, reversalEntry } from './entries';
import { sumOf } from './lines';
import { GL, RECEIVABLES, type Application, type Charge, type ChargeCategory, type Draft, type Line } from './model';
import type { OwnerBook } from './model';
import { reversePayment, type PostedPayment } from './reverse-payment';

const OWNER = 'owner';
const FUND_RANKS: Readonly<Record<string, number>> = { OPR: 1, RSV: 2 };
const BANKS: Readonly<Record<string, string>> = { OPR: '1000', RSV: '1010' };

/** One owner's books in memory, kept by the same rules that the operations write by. */
export class Books {
  readonly lines: Line[] = [];
  readonly charges = new Map<string, Charge>();
  readonly payments = new Map<string, PostedPayment & { isReturned: boolean }>();
  applications: Application[] = [];

  book(): OwnerBook {
    const received = sumOf(
      [...this.payments.values()].filter(({ isReturned }) => !isReturned),
      ({ amountMinor }) => amountMinor,
    );
    return {
      ownerAccountId: OWNER,
      charges: [...this.charges.values()],
      applications: this.applications,
      prepaidMinor: received - sumOf(this.applications, ({ amountMinor }) => amountMinor),
      prepaidFund: 'OPR',
    };
  }

  write(draft: Draft | null): void {
    if (!draft) return;
    this.lines.push(...draft.lines);
    this.applications = [...this.applications, ...draft.applications];
    for (const { chargeId, amountMinor } of draft.applications) {
      const charge = this.charges.get(chargeId)!;
      this.charges.set(chargeId, { ...charge, appliedMinor: charge.appliedMinor + amountMinor });
    }
  }

  charge(fund: string, category: ChargeCategory, amountMinor: bigint, dueOn = '2026-01-01'): string {
    const id = `charge-${String(this.charges.size).padStart(4, '0')}`;
    const charge: Charge = {
      id,
      fund,
      fundRank: FUND_RANKS[fund]!,
      category,
      dueOn,
      amountMinor,
      appliedMinor: 0n,
      disputed: false,
      isReversed: false,
    };
    this.charges.set(id, charge);
    this.write(chargeEntry(charge, OWNER, 'CHARGE', category === 'FINE' ? GL.fineIncome : '4000', 'charge'));
    this.write(applyCredit(this.book(), 'credit'));
    return id;
  }

  dispute(id: string): void {
    this.charges.set(id, { ...this.charges.get(id)!, disputed: true });
  }

  pay(amountMinor: bigint, fund = 'OPR'): string {
    const id = `payment-${this.payments.size}`;
    const draft = paymentEntry(this.book(), {
      id,
      amountMinor,
      bank: { fund, account: BANKS[fund]! },
      memo: 'payment',
    });
    this.payments.set(id, { id, amountMinor, lines: draft.lines, applications: draft.applications, isReturned: false });
    this.write(draft);
    return id;
  }

  takeBack(id: string): void {
    const charge = this.charges.get(id)!;
    this.write(releaseApplied(this.book(), charge, 'taken back'));
    const own = this.lines.filter(({ chargeId }) => chargeId === id)[0]!;
    const entry = chargeEntry(charge, OWNER, 'CHARGE', charge.category === 'FINE' ? GL.fineIncome : '4000', 'charge');
    if (own.amountMinor !== charge.amountMinor) throw new Error('the first line of a charge is its entry');
    this.write(reversalEntry(entry.lines, 'taken back'));
    this.charges.set(id, { ...this.charges.get(id)!, isReversed: true, disputed: false });
  }

  bounce(id: string): void {
    const payment = this.payments.get(id)!;
    const { undo, mirror } = reversePayment(this.book(), payment, 'bounced');
    this.write(undo);
    this.write(mirror);
    this.payments.set(id, { ...payment, isReturned: true });
  }

  sum(where: Partial<Line>): bigint {
    const keys = Object.keys(where) as (keyof Line)[];
    return sumOf(
      this.lines.filter((line) => keys.every((key) => line[key] === where[key])),
      ({ amountMinor }) => amountMinor,
    );
  }

  /** What the sub-ledger says differently from the accounts; always empty. */
  differences(): string[] {
    const funds = Object.keys(FUND_RANKS).flatMap((fund) => {
      const sum = this.sum({ fund });
      return sum === 0n ? [] : [`fund ${fund} is at ${sum}`];
    });
    const receivables = [...this.charges.values()].flatMap((charge) => {
      const posted = this.sum({ chargeId: charge.id, account: RECEIVABLES[charge.category] });
      const open = (charge.isReversed ? 0n : charge.amountMinor) - charge.appliedMinor;
      return posted === open && charge.appliedMinor >= 0n && charge.appliedMinor <= charge.amountMinor
        ? []
        : [`${charge.id}: posted ${posted}, open ${open}, applied ${charge.appliedMinor}`];
    });
    const { prepaidMinor } = this.book();
    const credit = -this.sum({ account: GL.prepaid });
    return [
      ...funds,
      ...receivables,
      ...(credit === prepaidMinor && prepaidMinor >= 0n ? [] : [`credit ${credit} against ${prepaidMinor}`]),
      ...(this.sum({ account: GL.dueFromOtherFunds }) + this.sum({ account: GL.dueToOtherFunds }) === 0n
        ? []
        : ['what funds owe each other does not offset']),
    ];
  }
}
