import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, freeMicros, passedThreshold, reserve, settle, shareOut, worstCase } from './money';

const PRICE = { inputMicros: 300_000, cachedInputMicros: 30_000, outputMicros: 1_200_000 };
const micros = fc.integer({ min: 0, max: 5_000_000 });
const price = fc.record({
  inputMicros: fc.integer({ min: 0, max: 20_000_000 }),
  cachedInputMicros: fc.integer({ min: 0, max: 2_000_000 }),
  outputMicros: fc.integer({ min: 0, max: 80_000_000 }),
});
const budget = fc.record({ capMicros: micros, spentMicros: micros, reservedMicros: micros, allocatedMicros: micros });

describe('money of a run', () => {
  it('costs are rounded up and cached input is cheaper', () => {
    expect(costOf(PRICE, { input: 1_000, cachedInput: 0, output: 100, reasoning: 0 })).toBe(420);
    expect(costOf(PRICE, { input: 1_000, cachedInput: 1_000, output: 0, reasoning: 0 })).toBe(30);
    expect(costOf(PRICE, { input: 1, cachedInput: 0, output: 0, reasoning: 0 })).toBe(1);
  });

  it('never holds more than is free, whatever the prices', () => {
    fc.assert(
      fc.property(
        budget,
        price,
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 256, max: 32_000 }),
        (of, prices, bytes, wanted) => {
          const held = reserve(of, prices, bytes, wanted);
          if (!held.ok) return expect(held.neededMicros).toBeGreaterThan(held.remainingMicros);
          expect(held.amountMicros).toBeLessThanOrEqual(freeMicros(of));
          expect(held.maxOutputTokens).toBeLessThanOrEqual(wanted);
          expect(held.maxOutputTokens).toBeGreaterThanOrEqual(256);
        },
      ),
    );
  });

  it('a call that obeys its bound never costs more than was held for it', () => {
    fc.assert(
      fc.property(
        budget,
        price,
        fc.integer({ min: 0, max: 200_000 }),
        fc.nat(100),
        fc.nat(100),
        (of, prices, bytes, input, output) => {
          const held = reserve(of, prices, bytes, 16_000);
          if (!held.ok) return;
          const usage = {
            input: Math.floor((bytes * input) / 100),
            cachedInput: 0,
            output: Math.floor((held.maxOutputTokens * output) / 100),
            reasoning: 0,
          };
          expect(settle(held.amountMicros, costOf(prices, usage)).overrunMicros).toBe(0);
        },
      ),
    );
  });

  it('makes the answer shorter where the whole does not fit, and gives up below 256 tokens', () => {
    const of = { capMicros: 1_000, spentMicros: 0, reservedMicros: 0, allocatedMicros: 0 };
    expect(reserve(of, PRICE, 1_000, 16_000)).toEqual({ ok: true, maxOutputTokens: 583, amountMicros: 1_000 });
    expect(reserve({ ...of, capMicros: 500 }, PRICE, 1_000, 16_000)).toEqual({
      ok: false,
      neededMicros: worstCase(PRICE, 1_000, 256),
      remainingMicros: 500,
    });
  });

  it('books what goes beyond a reservation apart', () => {
    expect(settle(100, 60)).toEqual({ settledMicros: 60, overrunMicros: 0 });
    expect(settle(100, 130)).toEqual({ settledMicros: 100, overrunMicros: 30 });
  });

  it.each([
    [0, 40, null],
    [0, 50, 50],
    [40, 96, 95],
    [50, 79, null],
    [79, 80, 80],
  ])('from %i to %i of 100 passes %s', (before, after, passed) => {
    expect(passedThreshold(100, before, after)).toBe(passed);
  });

  it('child runs get equal caps and leave the parent a tenth', () => {
    expect(shareOut(1_000, 4)).toBe(225);
    expect(4 * shareOut(1_003, 4)).toBeLessThanOrEqual(903);
  });
});
