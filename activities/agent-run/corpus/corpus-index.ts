import MiniSearch from 'minisearch';
import type { CorpusDocument } from './corpus';

/** A paragraph of a document that matches, best first. `offset` counts UTF-16 units of the document's text. */
export type CorpusHit = Pick<CorpusDocument, 'uri' | 'title' | 'publisher' | 'date' | 'kind' | 'language'> & {
  readonly paragraph: string;
  readonly offset: number;
};

/** Search over a corpus; at most one hit a document, so that an answer shows several sources. */
export type CorpusIndex = { readonly search: (query: string, limit: number) => readonly CorpusHit[] };

/** An index in memory. Equal scores are ordered by URI and place, so the same corpus always answers the same. */
export const indexInMemory = (documents: readonly CorpusDocument[]): CorpusIndex => {
  const paragraphs = documents.flatMap((document) =>
    paragraphsOf(document.text).map(({ text, offset }) => ({ document, text, offset })),
  );
  const search = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    processTerm: (term) => (term.length < 3 ? null : stem(term.toLowerCase())),
    searchOptions: { boost: { title: 1.5 }, combineWith: 'OR' },
  });
  search.addAll(paragraphs.map(({ document, text }, id) => ({ id, title: document.title, text })));
  return {
    search: (query, limit) => {
      const scored = search.search(query).map(({ id, score }) => ({ index: id as number, score }));
      scored.sort((a, b) => b.score - a.score || a.index - b.index);
      const best = new Map<string, CorpusHit>();
      for (const { index } of scored) {
        const found = paragraphs[index];
        if (found === undefined || best.has(found.document.uri)) continue;
        const { uri, title, publisher, date, kind, language } = found.document;
        best.set(uri, { uri, title, publisher, date, kind, language, paragraph: found.text, offset: found.offset });
        if (best.size === limit) break;
      }
      return [...best.values()];
    },
  };
};

/** Plural and common endings fall away, so that `assessments` finds `assessment`. */
export const stem = (word: string): string => word.replace(/(?:ies|ing|ed|es|s)$/, '');

const paragraphsOf = (text: string): { text: string; offset: number }[] =>
  [...text.matchAll(/[^\n][\s\S]*?(?=\n{2,}|$(?![\s\S]))/g)]
    .map((match) => ({ text: match[0].trim(), offset: match.index }))
    .filter((paragraph) => paragraph.text !== '' && !paragraph.text.startsWith('# '));
