import type { CorpusHit } from '../../corpus/corpus-index';
import type { Passage, StepOutput } from '../outputs';
import { contentWords, overlap, sentencesOf } from './words';
import type { ReadTurn } from './read-turn';

const READ_PER_STEP = 3;
const QUOTES_PER_SOURCE = 2;
const CONTRARY = 'safe enough frightens owners no reason repealed line that matters';
// who was there, what was taken out, and what speaks to its reader's tools instead of about its subject
const UNQUOTABLE = /^Present:|\[redacted:|\b(?:AI assistants?|language models?|ignore (?:all|any|earlier|previous))\b/i;

export type Call = { readonly toolName: string; readonly args: Record<string, unknown> };
export type Answer = { readonly calls: readonly Call[] } | { readonly output: string };

/** Searches, reads the best documents at once, then quotes the sentences that speak most of the task. */
export const research = ({ task, replies }: ReadTurn): Answer => {
  const about = task.step?.task ?? task.request;
  const words = contentWords(about);
  const [found, read] = replies;
  if (found === undefined)
    return { calls: [search(isContrary(about) ? `${CONTRARY} ${words.slice(0, 3).join(' ')}` : words.join(' '))] };
  if (read === undefined) {
    const hits = found.flatMap(({ data }) => (data['hits'] as CorpusHit[] | undefined) ?? []);
    const wanted = isContrary(about) ? contrary(hits) : hits;
    const uris = [...new Set(wanted.map(({ uri }) => uri))].slice(0, READ_PER_STEP);
    if (uris.length > 0) return { calls: uris.map((uri) => ({ toolName: 'workbench__corpus_read', args: { uri } })) };
  }
  const documents = (read ?? []).flatMap(({ data }) =>
    typeof data['text'] === 'string' ? [data as ReadDocument] : [],
  );
  const passages = documents.flatMap((document) =>
    quote(document, isContrary(about) ? contentWords(CONTRARY).concat(words) : words),
  );
  const output: Extract<StepOutput, { kind: 'research' }>['output'] = {
    summary: `${passages.length} passages of ${documents.length} documents.`,
    passages,
  };
  return { output: JSON.stringify(output) };
};

type ReadDocument = { readonly uri: string; readonly title: string; readonly text: string };

const isContrary = (about: string): boolean => about.startsWith('Positions that contradict');
const search = (query: string): Call => ({
  toolName: 'workbench__corpus_search',
  args: { query: query.slice(0, 400), limit: 6 },
});

/** Opinions contradict each other, records do not. */
const contrary = (hits: readonly CorpusHit[]): readonly CorpusHit[] => {
  const opinions = hits.filter(({ kind }) => kind === 'article');
  return opinions.length > 0 ? opinions : hits;
};

const quote = ({ uri, title, text }: ReadDocument, words: readonly string[]): Passage[] => {
  const least = Math.min(2, words.length);
  const scored = sentencesOf(text)
    .map((sentence, place) => ({ sentence, place, score: overlap(words, sentence) + (/\d/.test(sentence) ? 0.5 : 0) }))
    .filter(({ sentence, score }) => score >= least && !UNQUOTABLE.test(sentence));
  return scored
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, QUOTES_PER_SOURCE)
    .sort((a, b) => a.place - b.place)
    .map(({ sentence }) => ({ uri, quote: sentence, point: title.slice(0, 400) }));
};
