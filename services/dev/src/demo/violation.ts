import { openCaseBook, type CaseBook } from '@ratchet/activities/violation/demo/case-book';
import { demoId } from '@ratchet/prisma/seed';
import { Temporal } from 'temporal-polyfill';
import type { AfterReady } from '../after-ready';
import { signIn } from './caller';

const ZONE = 'America/New_York';
const user = (name: string): string => demoId(`${name}@demo.test`);

type DemoCase = {
  readonly lot: string;
  readonly rule: string;
  readonly description: string;
  /** Days before today on which it was reported and verified; observed the day before. */
  readonly daysAgo: number;
  readonly then?: (book: CaseBook, id: string, day: (daysAgo: number) => string) => Promise<void>;
};

type Present = { readonly lot: { readonly number: string }; readonly rule: { readonly code: string } };

/** Seven cases of Cedar Ridge in as many situations; one more ended before, so that the last is a repeat. */
const CASES: readonly DemoCase[] = [
  {
    lot: '9',
    rule: 'LAWN-02',
    description: 'The lawn along the drive is about a foot high.',
    daysAgo: 80,
    then: async (book, id, day) => {
      await book.reportCure(id, user('director'), day(74));
      await book.acceptCure(id, day(73));
    },
  },
  { lot: '9', rule: 'LAWN-02', description: 'The front lawn has grown over the walk again.', daysAgo: 5 },
  { lot: '2', rule: 'LAWN-02', description: 'Dead patches on both sides of the front walk.', daysAgo: 3 },
  { lot: '6', rule: 'NOISE-04', description: 'Music from the garden until after midnight.', daysAgo: 2 },
  {
    lot: '5',
    rule: 'LAWN-02',
    description: 'The lawn behind the fence is not edged and about ten inches high.',
    daysAgo: 8,
    then: (book, id, day) =>
      book.fileAppeal(id, user('neighbor'), 'The lawn was reseeded this month and must not be cut yet.', day(2)),
  },
  {
    lot: '8',
    rule: 'TRASH-01',
    description: 'Two bins stood at the curb all weekend.',
    daysAgo: 26,
    then: async (book, id, day) => {
      await book.confirmMail(id, day(25));
      await book.follow(id, day(0));
    },
  },
  {
    lot: '3',
    rule: 'PARK-03',
    description: 'A trailer on the driveway in view of the street.',
    daysAgo: 9,
    then: (book, id, day) => book.dismiss(id, 'The trailer was there for a move that the board had allowed.', day(7)),
  },
];

/**
 * Fills Cedar Ridge with cases of the last weeks. What lies in the past cannot be done over HTTP, so the room's own
 * operations do it, each at its own time; the workflows start once a case is as it is today. Leaves out what the lot already has of that rule.
 */
export const demoViolations: AfterReady = async (ready, { home, log }) => {
  const call = await signIn(ready.gatewayUrl, 'manager@demo.test');
  const present = (await call('GET', '/violations?limit=200'))['items'] as Present[];
  const known = new Set(present.map(({ lot, rule }) => `${lot.number} ${rule.code}`));
  const missing = CASES.filter(({ lot, rule }) => !known.has(`${lot} ${rule}`));
  if (missing.length === 0) return;
  log('Opening demo violations');
  const now = Temporal.Now.zonedDateTimeISO(ZONE);
  const day = (daysAgo: number): string =>
    (daysAgo === 0 ? now : now.subtract({ days: daysAgo }).with({ hour: 10, minute: 0, second: 0, millisecond: 0 }))
      .toInstant()
      .toString({ smallestUnit: 'millisecond' });
  const book = openCaseBook(ready.databaseUrl, home);
  try {
    for (const { lot, rule, description, daysAgo, then } of missing) {
      const id = await book.report({ lot, rule, description, observedAt: day(daysAgo + 1) }, day(daysAgo));
      await then?.(book, id, day);
      await book.start(id);
    }
  } finally {
    await book.close();
  }
};
