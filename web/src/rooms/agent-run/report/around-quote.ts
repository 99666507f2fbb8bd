const CONTEXT = 240;

/** A quote with the text around it, white space aside; the quote alone where the text does not have it. */
export const aroundQuote = (text: string, quote: string): { before: string; quote: string; after: string } => {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+')).exec(text);
  if (match === null) return { before: '', quote, after: '' };
  const end = match.index + match[0].length;
  const from = Math.max(0, match.index - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, match.index)}`,
    quote: match[0],
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
};
