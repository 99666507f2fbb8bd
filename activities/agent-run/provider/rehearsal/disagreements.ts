import type { NumberedPassage } from '../passages';
import { contentWords, overlap } from './words';

const JUDGES = /\b(?:safe|enough|line|matter|threshold|mark|repealed|chose)\b/i;
const SHARED_WORDS = 2;
const MAX_PAIRS = 3;

/** Pairs of passages from two sources that judge the same thing by different figures. */
export const disagreements = (
  passages: readonly NumberedPassage[],
): (readonly [NumberedPassage, NumberedPassage])[] => {
  const judging = passages.filter(({ quote }) => JUDGES.test(quote) && thresholds(quote).length > 0);
  const pairs: (readonly [NumberedPassage, NumberedPassage])[] = [];
  const used = new Set<string>();
  for (const one of judging) {
    for (const other of judging) {
      const isPair =
        one.number < other.number &&
        one.uri !== other.uri &&
        !used.has(`${one.uri} ${other.uri}`) &&
        overlap(contentWords(one.quote), other.quote) >= SHARED_WORDS &&
        thresholds(one.quote).every((value) => !thresholds(other.quote).includes(value));
      if (!isPair) continue;
      used.add(`${one.uri} ${other.uri}`);
      pairs.push([one, other]);
    }
  }
  return pairs.slice(0, MAX_PAIRS);
};

const thresholds = (quote: string): string[] =>
  [...quote.matchAll(/\b(\d+) percent\b/g)].map(([, value]) => value as string);
