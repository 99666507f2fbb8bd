import { describe, expect, it } from '@jest/globals';
import type { RuleFacts } from '../model';
import { evaluateRule } from './evaluate';
import { canonicalJson, documentOf } from './ladder';
import { LADDERS } from './ladders';

type Change = {
  stepKey?: string | null;
  occurrenceNo?: number;
  fineTotalMinor?: number;
  history?: Partial<RuleFacts['history']>;
};
const facts = ({ stepKey = null, occurrenceNo = 1, fineTotalMinor = 0, history = {} }: Change = {}): RuleFacts => ({
  violation: {
    category: 'APPEARANCE',
    severity: 'MINOR',
    curable: true,
    daysOpen: 0,
    stepKey,
    occurrenceNo,
    fineTotalMinor,
  },
  history: { priorUpheld6m: 0, priorUpheld12m: 0, ...history },
  lot: { kind: 'DETACHED', rented: false, phase: null },
  account: { openMinor: 0, assessmentOpenMinor: 0, fineOpenMinor: 0, daysDelinquent: 0 },
});
const next = (code: string, change?: Change) => evaluateRule({ code, version: 1 }, facts(change));
const stepOf = (code: string, change?: Change) => {
  const { decision } = next(code, change);
  if (decision.kind !== 'STEP') throw new Error(`${code} ends: ${decision.reason}`);
  return decision.step;
};

/** Keys of the ladder as it would be walked, a recurring step once. */
const walk = (code: string): string[] => {
  const keys: string[] = [];
  for (let stepKey: string | null = null; ;) {
    const { decision } = next(code, { stepKey });
    if (decision.kind === 'END' || decision.step.key === stepKey) return keys;
    stepKey = decision.step.key;
    keys.push(stepKey);
  }
};

describe('the ladders of version 1', () => {
  it.each([
    ['TRASH-01', ['courtesy', 'fine1']],
    ['LAWN-02', ['courtesy', 'second', 'hearing', 'fine1', 'recur']],
    ['PARK-03', ['courtesy', 'hearing', 'fine1', 'recur']],
    ['NOISE-04', ['hearing', 'fine1']],
    ['PAINT-05', ['courtesy', 'hearing', 'fine1']],
  ])('%s goes %j', (code, keys) => {
    expect(walk(code)).toEqual(keys);
  });

  it.each(Object.keys(LADDERS))('%s rises in rank from step to step', (code) => {
    const ranks = LADDERS[code]!.steps.map(({ rank }) => rank);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  it('TRASH-01 gives 14 days with roll by email, then 50.00 without asking the board', () => {
    expect(stepOf('TRASH-01')).toMatchObject({
      key: 'courtesy',
      rank: 10,
      template: 'courtesy@3',
      delivery: ['EMAIL'],
      period: { days: 14, basis: 'CALENDAR', roll: 'NEXT_BUSINESS_DAY' },
    });
    expect(stepOf('TRASH-01', { stepKey: 'courtesy' })).toMatchObject({ rank: 50, amountMinor: 5000, approval: null });
  });

  it('LAWN-02 starts a repeat at the second notice and fines the third breach of a year higher', () => {
    expect(stepOf('LAWN-02', { history: { priorUpheld6m: 1 } }).key).toBe('second');
    expect(stepOf('LAWN-02', { stepKey: 'hearing', history: { priorUpheld12m: 1 } }).amountMinor).toBe(5000);
    const third = next('LAWN-02', { stepKey: 'hearing', history: { priorUpheld12m: 2 } });
    expect(third.decision).toMatchObject({ step: { amountMinor: 7500, approval: 'BOARD' } });
    expect(third.trace).toEqual([
      {
        at: 'fine1.amountMinor',
        expression: 'history.priorUpheld12m >= 2',
        facts: { 'history.priorUpheld12m': 2 },
        value: true,
      },
    ]);
  });

  it('[violation 17] PARK-03 stops after 18 repeats at 500.00', () => {
    let total = 5000;
    let repeats = 0;
    for (let stepKey = 'fine1'; ; stepKey = 'recur') {
      const { decision } = next('PARK-03', { stepKey, occurrenceNo: Math.max(1, repeats), fineTotalMinor: total });
      if (decision.kind === 'END') {
        expect(decision.reason).toBe('CAP_REACHED');
        break;
      }
      repeats += 1;
      expect(decision.step).toMatchObject({ key: 'recur', occurrenceNo: repeats, amountMinor: 2500 });
      total += 2500;
    }
    expect([repeats, total]).toEqual([18, 50000]);
  });

  it('never refers for a lien by itself', () => {
    const long = next('LAWN-02', { stepKey: 'recur', occurrenceNo: 18, fineTotalMinor: 50000 });
    expect(long.decision).toEqual({ kind: 'END', reason: 'CAP_REACHED' });
  });

  it('knows no rule it has no table for', () => {
    expect(() => next('POOL-09')).toThrow('no table for POOL-09');
    expect(() => evaluateRule({ code: 'TRASH-01', version: 2 }, facts())).toThrow('version 2');
  });
});

describe('the document of a ladder', () => {
  it('is the one of the rule, with choices as expressions', () => {
    expect(documentOf(LADDERS['LAWN-02']!)).toEqual({
      dsl: 'ratchet.rules/1',
      rule: 'LAWN-02',
      startStep: "history.priorUpheld6m >= 1 ? 'second' : 'courtesy'",
      steps: [
        expect.objectContaining({ key: 'courtesy', delivery: ['EMAIL', 'FIRST_CLASS'] }),
        expect.objectContaining({ key: 'second', template: 'second@2' }),
        expect.objectContaining({ key: 'hearing', delivery: ['CERTIFIED'], decisionNoticeDays: 7 }),
        expect.objectContaining({ amountMinor: 'history.priorUpheld12m >= 2 ? 7500 : 5000', approval: 'BOARD' }),
        expect.objectContaining({ amountMinor: '2500', every: { days: 7 }, capMinor: 50000 }),
        expect.objectContaining({
          when: 'account.assessmentOpenMinor >= 100000 && account.daysDelinquent >= 90',
          approval: 'BOARD_2',
        }),
      ],
    });
  });

  it('has one spelling, whatever the order of its keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 2 }] })).toBe('{"a":[{"c":2}],"b":1}');
  });
});
