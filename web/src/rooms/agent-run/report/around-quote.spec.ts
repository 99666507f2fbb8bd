import { expect, it } from '@jest/globals';
import { aroundQuote } from './around-quote';

it('finds a quote whatever the white space and shows what stands around it', () => {
  const text = `# Title\n\n${'x'.repeat(300)} The board (of three)\nshall act. ${'y'.repeat(300)}`;
  const { before, quote, after } = aroundQuote(text, 'The board (of three) shall act.');
  expect(quote).toBe('The board (of three)\nshall act.');
  expect(before.startsWith('… x')).toBe(true);
  expect(after.endsWith('y …')).toBe(true);
});

it('shows the quote alone where the text does not have it', () => {
  expect(aroundQuote('something else', 'a.b')).toEqual({ before: '', quote: 'a.b', after: '' });
});
