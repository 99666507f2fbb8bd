import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Books } from './ledger.fixture';
import { mirrored, netted } from './lines';
import { refuseManual, type ManualChart } from './manual';
import { waterfall } from './waterfall';

/** Lot 7 on 1 January after billing: it owes 630.00. */
const lotSeven = (): Books => {
  const books = new Books();
  books.charge('OPR', 'ASSESSMENT', 24_000n, '2025-12-01');
  books.charge('RSV', 'ASSESSMENT', 6_000n, '2025-12-01');
  books.charge('OPR', 'LATE_FEE', 3_000n, '2025-12-17');
  books.charge('OPR', 'ASSESSMENT', 24_000n, '2026-01-01');
  books.charge('RSV', 'ASSESSMENT', 6_000n, '2026-01-01');
  return books;
};

describe('[violation 2] a partial payment over two funds', () => {
  const books = lotSeven();
  const before = books.lines.length;
  books.pay(35_000n);

  it('fills the oldest assessment of each fund first, then the next', () => {
    expect([...books.charges.values()].map(({ appliedMinor }) => appliedMinor)).toEqual([
      24_000n,
      6_000n,
      0n,
      5_000n,
      0n,
    ]);
  });

  it('posts what the operating fund owes the reserve in the same entry', () => {
    const entry = netted(books.lines.slice(before).map(({ chargeId: _, ...line }) => line));
    expect(entry.map(({ fund, account, amountMinor }) => [fund, account, amountMinor])).toEqual([
      ['OPR', '1000', 35_000n],
      ['OPR', '1100', -29_000n],
      ['RSV', '1100', -6_000n],
      ['OPR', '2300', -6_000n],
      ['RSV', '1300', 6_000n],
    ]);
  });

  it('leaves 280.00 open, and a further 280.00 brings it to zero', () => {
    expect(books.sum({ ownerAccountId: 'owner' })).toBe(28_000n);
    books.pay(28_000n);
    expect(books.sum({ ownerAccountId: 'owner' })).toBe(0n);
    expect(books.differences()).toEqual([]);
  });
});

describe('[violation 4] a returned payment', () => {
  it('mirrors the entry and opens the same charges', () => {
    const books = lotSeven();
    const open = [...books.charges.values()];
    books.bounce(books.pay(35_000n));
    expect([...books.charges.values()]).toEqual(open);
    expect(books.sum({ ownerAccountId: 'owner' })).toBe(63_000n);
    expect(books.differences()).toEqual([]);
  });

  it('takes back what its credit has paid since', () => {
    const books = new Books();
    const payment = books.pay(10_000n);
    books.charge('RSV', 'ASSESSMENT', 6_000n);
    books.bounce(payment);
    expect(books.sum({ ownerAccountId: 'owner' })).toBe(6_000n);
    expect(books.differences()).toEqual([]);
  });
});

describe('[violation 13] a fine taken back after part payment', () => {
  it('leaves the money as credit and receivable and income at zero', () => {
    const books = new Books();
    const fine = books.charge('OPR', 'FINE', 5_000n);
    books.pay(2_000n);
    books.takeBack(fine);
    expect(books.sum({ account: '1140' })).toBe(0n);
    expect(books.sum({ account: '4300' })).toBe(0n);
    expect(books.sum({ account: '2100' })).toBe(-2_000n);
    expect(books.sum({ ownerAccountId: 'owner' })).toBe(-2_000n);
    expect(books.differences()).toEqual([]);
  });
});

describe('the waterfall', () => {
  it('leaves disputed charges out and never pays a fine before an assessment', () => {
    const books = new Books();
    const disputed = books.charge('OPR', 'ASSESSMENT', 1_000n, '2025-01-01');
    books.dispute(disputed);
    const fine = books.charge('OPR', 'FINE', 1_000n, '2025-01-01');
    const assessment = books.charge('OPR', 'ASSESSMENT', 1_000n, '2026-01-01');
    const { allocations, creditMinor } = waterfall(books.book().charges, 2_500n);
    expect(allocations.map(({ charge }) => charge.id)).toEqual([assessment, fine]);
    expect(creditMinor).toBe(500n);
  });
});

const command = fc.oneof(
  fc.record({ type: fc.constant('charge'), fund: fc.constantFrom('OPR', 'RSV'), amount: fc.bigInt(1n, 50_000n) }),
  fc.record({ type: fc.constant('fine'), amount: fc.bigInt(1n, 10_000n) }),
  fc.record({ type: fc.constant('pay'), fund: fc.constantFrom('OPR', 'RSV'), amount: fc.bigInt(1n, 60_000n) }),
  fc.record({ type: fc.constantFrom('takeBack', 'bounce', 'dispute'), pick: fc.nat(1_000) }),
);
const nth = <T>(items: readonly T[], pick: number): T | undefined => items[pick % Math.max(1, items.length)];

describe('any sequence of commands', () => {
  it('keeps each fund at 0, the sub-ledger equal to the accounts, and no charge over-applied', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const books = new Books();
        for (const given of commands) {
          const live = [...books.charges.values()].filter(({ isReversed }) => !isReversed);
          if ('pick' in given) {
            const charge = nth(live, given.pick);
            const payment = nth(
              [...books.payments.values()].filter(({ isReturned }) => !isReturned),
              given.pick,
            );
            if (given.type === 'takeBack' && charge) books.takeBack(charge.id);
            if (given.type === 'dispute' && charge) books.dispute(charge.id);
            if (given.type === 'bounce' && payment) books.bounce(payment.id);
          } else if (given.type === 'fine') books.charge('OPR', 'FINE', given.amount);
          else if ('fund' in given && given.type === 'pay') books.pay(given.amount, given.fund);
          else if ('fund' in given) books.charge(given.fund, 'ASSESSMENT', given.amount);
          expect(books.differences()).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a mirror of a mirror is the entry', () => {
    const books = lotSeven();
    books.pay(35_000n);
    expect(mirrored(mirrored(books.lines))).toEqual(books.lines);
  });
});

describe('an entry made by hand', () => {
  const account = (code: string, fundIds: string[], more = {}) => ({
    code,
    fundIds,
    interfund: false,
    requiresOwner: false,
    isBank: false,
    ...more,
  });
  const chart: ManualChart = {
    funds: [
      { id: 'OPR', code: 'OPR', restricted: false },
      { id: 'RSV', code: 'RSV', restricted: true },
    ],
    accounts: [
      account('1000', ['OPR'], { isBank: true }),
      account('1010', ['RSV'], { isBank: true }),
      account('1140', ['OPR'], { requiresOwner: true }),
      account('1300', ['OPR', 'RSV'], { interfund: true }),
      account('2300', ['OPR', 'RSV'], { interfund: true }),
      account('4000', ['OPR', 'RSV']),
      account('5100', ['OPR']),
      account('6100', ['RSV']),
    ],
  };
  const line = (fund: string, code: string, amountMinor: bigint) => ({ fund, account: code, amountMinor });

  it.each([
    ['LED_001', [line('OPR', '1000', 100n), line('RSV', '4000', -100n)]],
    ['LED_002', [line('OPR', '1010', 100n), line('OPR', '4000', -100n)]],
    ['LED_002', [line('OPR', '1140', 100n), line('OPR', '4000', -100n)]],
    ['LED_005', [line('OPR', '5100', 100n), line('OPR', '2300', -100n)]],
    ['LED_007', [line('RSV', '6100', 100n), line('RSV', '1010', -100n)]],
    ['LED_009', [line('OPR', '5100', 0n), line('OPR', '1000', 0n)]],
  ])('is refused with %s', (code, lines) => {
    expect(refuseManual(chart, lines)?.code).toBe(code);
  });

  it('is taken where each fund comes to zero', () => {
    expect(refuseManual(chart, [line('OPR', '5100', 100n), line('OPR', '1000', -100n)])).toBeNull();
  });
});
