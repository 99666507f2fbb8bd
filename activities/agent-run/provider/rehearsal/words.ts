import { stem } from '../../corpus/corpus-index';

const COMMON = new Set(
  `a about above after again all also an and any are as at be because been before being below between both but by can could did do does each for from had has have how i if in
into is it its just me more most my no nor not now of on only or other our out over own please report reports same she should since so some such than that the their them then
there these they this those through to too under until up us very was we were what when where which while who why will with without would write you your chart charts give make
show tell using use compare explain find summary summarise including include`.split(/\s+/),
);

/** Words that say what a text is about, in order, once. */
export const contentWords = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(/\p{L}[\p{L}-]{2,}/gu) ?? []).filter((word) => !COMMON.has(word))),
];

/** How many of the asked words a text speaks of. */
export const overlap = (asked: readonly string[], text: string): number => {
  const found = new Set(contentWords(text).map(stem));
  return asked.filter((word) => found.has(stem(word))).length;
};

/** Sentences of Markdown, exactly as they stand, without headings and lists. */
export const sentencesOf = (markdown: string): string[] =>
  markdown
    .split(/\n{2,}/)
    .filter((paragraph) => !/^(?:#|[-*|>])/.test(paragraph))
    // a full stop ends a sentence when a capital follows; "§ 41-14." and "Mr. Castellanos" do not
    .flatMap(
      (paragraph) =>
        paragraph.match(
          /[^\n](?:[\s\S]*?[^.\s](?:(?<!\b(?:Mr|Mrs|Ms|Dr|No))[.!?])(?=\s+[\p{Lu}"“§]|\s*$)|[\s\S]+$)/gu,
        ) ?? [],
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 30 && sentence.length < 600);

/** A name that is safe as a key. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 48) || 'part';

/** `percent_funded` → `percent funded`, `balance_usd` → `balance`. */
export const spoken = (column: string): string => column.replace(/_usd$/, '').replaceAll('_', ' ');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
