export type ByteRange = { readonly start: number; readonly end: number };

/** One range of a `Range` header over so many bytes; `invalid` when it lies outside, null when there is none to honour. */
export const byteRange = (header: string | undefined, size: number): ByteRange | 'invalid' | null => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const [, from = '', to = ''] = match;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'invalid' : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || start > end ? 'invalid' : { start, end };
};
