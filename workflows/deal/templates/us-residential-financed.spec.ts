import { describe, expect, it } from '@jest/globals';

import { US_RESIDENTIAL_FINANCED } from './us-residential-financed';

const { tasks, dependencies, milestones } = US_RESIDENTIAL_FINANCED;
const normal = tasks.filter(({ phase }) => phase === 'NORMAL');
const keys = new Set(normal.map(({ key }) => key));
const edges = dependencies.filter(({ from, to }) => keys.has(from) && keys.has(to));

describe('the financed purchase template', () => {
  it('has 8 milestones, 34 tasks, 3 cancellation tasks and 40 edges', () => {
    expect([milestones.length, normal.length, tasks.length - normal.length, edges.length]).toEqual([8, 34, 3, 40]);
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    expect(new Set(edges.map(({ from, to }) => `${from}>${to}`)).size).toBe(40);
  });

  it('has no ring: tasks whose prerequisites are done can be taken off until none is left', () => {
    let left = [...keys];
    for (let size = Infinity; left.length < size;) {
      size = left.length;
      left = left.filter((key) => edges.some(({ from, to }) => to === key && left.includes(from)));
    }
    expect(left).toEqual([]);
  });

  it('names only known milestones, tasks and key dates', () => {
    const known = new Set(milestones.map(({ key }) => key));
    const dates = new Set(['effectiveDate', 'closingDate', 'inspectionEnd', 'loanCommitment']);
    for (const { milestoneKey, dueRule } of normal) {
      expect(known.has(milestoneKey ?? '')).toBe(true);
      const anchor = dueRule?.anchor ?? { keyDate: '' };
      expect('task' in anchor ? keys.has(anchor.task) : 'keyDate' in anchor && dates.has(anchor.keyDate)).toBe(true);
    }
  });

  it('shows the buyer their own tasks and the steps that matter to them', () => {
    const visible = normal.filter(({ buyerVisible }) => buyerVisible);
    expect(
      visible
        .filter(({ assigneeRole }) => assigneeRole !== 'BUYER')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(
      [
        'inspection',
        'appraisal',
        'loan-commitment',
        'clear-to-close',
        'closing-disclosure',
        'walkthrough',
        'hand-over-keys',
        'recorded-documents',
      ].sort(),
    );
    expect(normal.filter(({ assigneeRole, buyerVisible }) => assigneeRole === 'BUYER' && !buyerVisible)).toEqual([]);
    expect(visible.every(({ buyerLabel }) => buyerLabel !== null)).toBe(true);
  });

  it('makes exactly three tasks contingencies and one edge a waivable waiting period', () => {
    expect(normal.filter(({ contingency }) => contingency).map(({ key }) => key)).toEqual([
      'release-inspection',
      'release-appraisal',
      'release-financing',
    ]);
    expect(edges.filter(({ lag }) => lag > 0)).toEqual([
      {
        from: 'closing-disclosure',
        to: 'sign-documents',
        lag: 3,
        lagUnit: 'businessDays',
        lagCalendar: 'US-TRID',
        waivable: true,
      },
    ]);
  });
});
