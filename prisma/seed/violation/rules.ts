import { createHash } from 'node:crypto';
import { calculator } from '@ratchet/workflows/violation/rules/evaluate';
import { canonicalJson, documentOf } from '@ratchet/workflows/violation/rules/ladder';
import { LADDERS } from '@ratchet/workflows/violation/rules/ladders';

type RuleText = {
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly citation: string;
  readonly text: string;
};

const TEXTS: readonly RuleText[] = [
  {
    code: 'TRASH-01',
    title: 'Trash containers',
    category: 'TRASH',
    citation: 'Declaration, Article VI, Section 4',
    text: 'Trash and recycling containers stand out of view from the street except from 6 p.m. on the day before collection until midnight of the day of collection.',
  },
  {
    code: 'LAWN-02',
    title: 'Lawn care',
    category: 'LANDSCAPING',
    citation: 'Rules and Regulations, Part 2',
    text: 'Lawns are kept no higher than eight inches, edged along walks and drives, and free of dead patches larger than one square yard.',
  },
  {
    code: 'PARK-03',
    title: 'Parking',
    category: 'PARKING',
    citation: 'Rules and Regulations, Part 3',
    text: 'Vehicles park in garages and on driveways. No trailer, boat or unregistered vehicle stays on a lot in view of the street for more than 48 hours.',
  },
  {
    code: 'NOISE-04',
    title: 'Quiet hours',
    category: 'NUISANCE',
    citation: 'Declaration, Article VI, Section 9',
    text: 'From 10 p.m. to 7 a.m. no sound from a lot may be heard inside a closed house on another lot.',
  },
  {
    code: 'PAINT-05',
    title: 'Exterior paint',
    category: 'ARCHITECTURE',
    citation: 'Architectural Guidelines, Section 11',
    text: 'Exterior paint is kept whole and in a color of the approved list. Peeling or faded paint on more than a tenth of a side is renewed.',
  },
];

/** Rules of an association at version 1: what owners read, and the ladder as a document with its hash. */
export const RULES = TEXTS.map((rule) => {
  const ladder = LADDERS[rule.code];
  if (!ladder) throw new Error(`there is no ladder for ${rule.code}`);
  const document = documentOf(ladder);
  const documentHash = createHash('sha256').update(canonicalJson(document)).digest('hex');
  return { ...rule, version: 1, document, documentHash, engine: calculator.engine, effectiveFrom: '2025-01-01' };
});
