import { markdownOfReport, type Token } from './markdown';

/** A part of a text under its own heading; `start` and `end` are its place in the whole, in UTF-16 units. */
export type Section = { readonly heading: string; readonly start: number; readonly end: number };
export type Outline = {
  /** Of the first heading of the highest level; null when the text has none. */
  readonly title: string | null;
  /** What stands before the first section, without the title. */
  readonly lead: { readonly start: number; readonly end: number };
  readonly sections: readonly Section[];
};

/** Cuts a text at its headings of the second level. */
export const outlineOf = (markdown: string): Outline => {
  const lineStarts = [0];
  for (let at = markdown.indexOf('\n'); at !== -1; at = markdown.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const offset = (line: number): number => lineStarts[line] ?? markdown.length;
  const tokens = markdownOfReport().parse(markdown, {});
  const headings = tokens.flatMap(({ type, tag, level, map }, index) =>
    type === 'heading_open' && level === 0 && map !== null
      ? [{ tag, text: plain(tokens[index + 1]), from: offset(map[0]), to: offset(map[1]) }]
      : [],
  );
  const title = headings.find(({ tag }) => tag === 'h1');
  const starts = headings.filter(({ tag }) => tag === 'h2');
  const sections = starts.map(({ text, from }, index) => ({
    heading: text,
    start: from,
    end: starts[index + 1]?.from ?? markdown.length,
  }));
  const end = sections[0]?.start ?? markdown.length;
  return { title: title?.text ?? null, lead: { start: Math.min(title?.to ?? 0, end), end }, sections };
};

const plain = (inline: Token | undefined): string =>
  (inline?.children ?? [])
    .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ''))
    .join('')
    .trim();
