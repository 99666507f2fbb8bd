import { describe, expect, it } from '@jest/globals';
import type { LetterModel } from './model';
import { LetterIncomplete, renderLetter } from './render';

/** A PNG of one red dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);
const letter: LetterModel = {
  template: 'courtesy@3',
  date: '2026-03-02',
  association: { name: 'Cedar Ridge', currency: 'USD' },
  recipient: { name: 'Benjamín Ortiz <b>', address: ['103 Cedar Ridge Lane', 'Saratoga Springs, NY 12866'] },
  lot: { number: '2', address: '103 Cedar Ridge Lane' },
  caseNumber: 'CDR-2026-0001',
  rule: {
    code: 'TRASH-01',
    title: 'Bins out of sight',
    version: 1,
    text: 'Bins stand out of sight from the street except on the day of collection.',
    citation: 'Declaration, article 7, section 3',
  },
  observedOn: '2026-03-01',
  description: 'Two bins at the curb on a Sunday.',
  evidence: [
    { kind: 'PHOTO', sha256: 'a'.repeat(64), takenOn: '2026-03-01', image: { mediaType: 'image/png', bytes: DOT } },
  ],
  fixBy: '2026-03-16',
  next: { text: 'a fine', amountMinor: 5000 },
  rights: ['You may appeal within 15 days of this letter.'],
};

describe('a letter', () => {
  it('gives the same bytes for the same model, on paper and as a page', async () => {
    const first = await renderLetter(letter);
    const second = await renderLetter(structuredClone(letter));
    expect(second.pdf.equals(first.pdf)).toBe(true);
    expect(second.html.equals(first.html)).toBe(true);
    expect(first.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says what the owner has a right to, and takes names as text', async () => {
    const html = (await renderLetter(letter)).html.toString();
    for (const words of [
      'Declaration, article 7, section 3',
      letter.rule.text,
      'a'.repeat(64),
      'Monday, March 16, 2026',
      'a fine of $50.00',
      'You may appeal within 15 days of this letter.',
      'Benjamín Ortiz &lt;b&gt;',
    ])
      expect(html).toContain(words);
  });

  it('is another file when one word of the rule differs', async () => {
    const other = await renderLetter({ ...letter, rule: { ...letter.rule, text: `${letter.rule.text} Always.` } });
    const first = await renderLetter(letter);
    expect(other.pdf.equals(first.pdf)).toBe(false);
    expect(other.ruleTextSha256).not.toBe(first.ruleTextSha256);
  });

  it.each([
    ['citation', { rule: { ...letter.rule, citation: ' ' } }],
    ['rule text', { rule: { ...letter.rule, text: '' } }],
    ['evidence', { evidence: [] }],
    ['fix-by date', { fixBy: null }],
    ['next consequence', { next: null }],
    ['rights block', { rights: [] }],
  ])('is refused without the %s', async (part, change) => {
    const refused = renderLetter({ ...letter, ...change });
    await expect(refused).rejects.toBeInstanceOf(LetterIncomplete);
    await expect(refused).rejects.toMatchObject({ missing: [part] });
  });

  it('needs no fix-by date where a hearing comes first', async () => {
    await expect(renderLetter({ ...letter, template: 'hearing@4', fixBy: null })).resolves.toBeDefined();
  });

  it('is written even where a picture cannot be read', async () => {
    const broken = {
      ...letter.evidence[0]!,
      image: { mediaType: 'image/png', bytes: Buffer.from('no picture') } as const,
    };
    await expect(renderLetter({ ...letter, evidence: [broken] })).resolves.toBeDefined();
  });
});
