import type { Report } from './report';

/** One numbered note at the end of an export. */
export type Endnote = {
  readonly marker: number;
  readonly title: string;
  readonly publisher: string;
  readonly uri: string;
  readonly retrievedAt: string;
  readonly quote: string;
  readonly locator: string;
};

/** The cited places in the order of their numbers, each once. */
export const endnotesOf = ({ citations, sources }: Report): Endnote[] => {
  const notes = new Map<number, Endnote>();
  for (const { marker, sourceId, quote, locator } of citations) {
    const source = sources.find(({ id }) => id === sourceId);
    if (source === undefined || notes.has(marker)) continue;
    const { title, publisher, uri, retrievedAt } = source;
    notes.set(marker, { marker, title, publisher, uri, retrievedAt, quote, locator });
  }
  return [...notes.values()];
};

/** The words of a note without its number. */
export const noteText = ({ title, publisher, uri, retrievedAt, quote, locator }: Endnote): string =>
  `${title}. ${publisher}. ${uri}, retrieved ${retrievedAt.slice(0, 10)}, ${locator}: “${quote}”`;
