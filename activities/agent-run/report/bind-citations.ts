import type { NumberedPassage } from '../provider/passages';
import { passageKey } from '../provider/passages';
import type { Citation, ReportSource } from './report';

const MARK = /\[(\d+|unsupported)\](?!\()/g;
const UNSUPPORTED = '[unsupported]';

/** Renumbers the marks of a text by first appearance and checks each quote against the stored snapshot of its source. */
export const bindCitations = (
  text: string,
  passages: readonly NumberedPassage[],
  sources: readonly ReportSource[],
): { markdown: string; citations: Citation[] } => {
  const markers = new Map<string, number>();
  const citations: Citation[] = [];
  let markdown = '';
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    markdown += text.slice(from, match.index);
    from = match.index + match[0].length;
    const passage = passages.find(({ number }) => String(number) === match[1]);
    const found = passage === undefined ? undefined : findQuote(passage, sources);
    const start = markdown.length;
    if (passage === undefined || found === undefined) {
      markdown += UNSUPPORTED;
      citations.push({ ...NOWHERE, start, end: markdown.length, quote: passage?.quote ?? '' });
      continue;
    }
    const key = passageKey(passage);
    const marker = markers.get(key) ?? markers.size + 1;
    markers.set(key, marker);
    markdown += `[${marker}]`;
    citations.push({ marker, start, end: markdown.length, quote: passage.quote, support: 'exact', ...found });
  }
  return { markdown: markdown + text.slice(from), citations };
};

/** A claim that nothing bears out keeps a visible mark; its marker is 0. */
const NOWHERE = { marker: 0, sourceId: null, locator: '', support: 'unsupported' } as const;

/** Where a quote stands in its source, white space aside. */
const findQuote = (
  { uri, quote }: NumberedPassage,
  sources: readonly ReportSource[],
): { sourceId: string; locator: string } | undefined => {
  const source = sources.find((one) => one.uri === uri);
  const words = quote.trim().split(/\s+/).map(escape).join('\\s+');
  const match = source === undefined || words === '' ? null : new RegExp(words).exec(source.text);
  return source === undefined || match === null
    ? undefined
    : { sourceId: source.id, locator: `characters ${match.index}–${match.index + match[0].length}` };
};

const escape = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
