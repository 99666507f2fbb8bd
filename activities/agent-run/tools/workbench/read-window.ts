const WINDOW = 12_000;

/** A part of a text that a model can take in one answer, ended at a line where possible. */
export const readWindow = (text: string, offset: number) => {
  const start = Math.min(offset, text.length);
  const hard = Math.min(start + WINDOW, text.length);
  const line = hard === text.length ? hard : text.lastIndexOf('\n', hard) + 1;
  const end = line > start ? line : hard;
  return {
    text: text.slice(start, end),
    offset: start,
    totalCharacters: text.length,
    nextOffset: end < text.length ? end : null,
  };
};
