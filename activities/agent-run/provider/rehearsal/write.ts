import type { DataTable, Figure, StepResult } from '../outputs';
import { passageKey, type NumberedPassage } from '../passages';
import type { TurnTask } from '../prompts';
import type { ReadTurn } from './read-turn';
import { disagreements } from './disagreements';
import { capital, contentWords, overlap } from './words';

const LEADS = ['holds', 'says', 'records', 'puts it this way'] as const;
const ADVISES = /\b(?:recommend|shall|habits?|rule|ask for|rises? by|walk through)\b/i;

/** The report in Markdown from passages, figures and charts of earlier steps; every statement of fact carries its number. */
export const write = ({ task }: ReadTurn, seed: number): string => {
  const { passages, results } = task;
  const pairs = disagreements(passages);
  const disputed = new Set(pairs.flat().map(({ number }) => number));
  return [
    `# ${titleOf(task)}`,
    section('In short', inShort(task, pairs.length)),
    section('What the figures show', figureText(task)),
    ...results.filter(isResearch).map((result, index) => {
      const own = result.output.passages
        .flatMap((passage) => numberOf(passage, passages))
        .filter(({ number }) => !disputed.has(number));
      return section(
        headingOf(result),
        own.map((passage, place) => quoted(passage, seed + index + place)).join('\n\n'),
      );
    }),
    section(
      'Where the sources disagree',
      pairs.map(([one, other]) => `${quoted(one, 1)}\n\nAgainst it: ${quoted(other, 1)}`).join('\n\n'),
    ),
    section(
      'What boards can take from it',
      passages
        .filter(({ quote, number }) => ADVISES.test(quote) && !disputed.has(number))
        .slice(0, 4)
        .map(bullet)
        .join('\n'),
    ),
    section('How this was made', madeOf(task)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const section = (heading: string, text: string): string => (text === '' ? '' : `## ${heading}\n\n${text}`);
const titleOf = ({ request }: TurnTask): string =>
  capital((/\b(?:on|about)\s+([^,:;.?!]+)/i.exec(request)?.[1] ?? request).trim()).slice(0, 120);
const isResearch = (result: StepResult): result is Extract<StepResult, { kind: 'research' }> =>
  result.kind === 'research';
const headingOf = ({ title }: StepResult): string =>
  capital(title.replace(/^Find:?\s+/, '')).replace(/^Who disagrees$/, 'More voices');

const numberOf = (place: { uri: string; quote: string }, passages: readonly NumberedPassage[]): NumberedPassage[] =>
  passages.filter((passage) => passageKey(passage) === passageKey(place)).slice(0, 1);

/** A quote with the name of its source in front and its number behind. */
const quoted = ({ point, quote, number }: NumberedPassage, variant: number): string =>
  `*${point}* ${LEADS[variant % LEADS.length]}: “${quote}” [${number}]`;
const bullet = ({ quote, number }: NumberedPassage): string => `- “${quote}” [${number}]`;

const amount = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string =>
  `${value.toLocaleString('en-US', { maximumFractionDigits: unit === 'percent' ? 1 : 0 })} ${unit}`;

/** What a table says at its two ends, with the rows that prove it. */
const sentenceOf = (
  { title, columns }: DataTable,
  figures: readonly Figure[],
  passages: readonly NumberedPassage[],
): string => {
  const ends = figures
    .filter(({ label }) => label.startsWith(`${title}: `))
    .map((figure) => ({
      name: figure.label.slice(title.length + 2),
      value: amount(figure),
      mark: markOf(figure, passages),
    }));
  const [first, last] = ends;
  if (first === undefined) return `${title}.`;
  if (last === undefined) return `${title}: ${first.value} (${first.name}) ${first.mark}.`;
  const join = first.mark === last.mark ? '' : ` ${first.mark}`;
  return columns[0] === 'year'
    ? `${title}: from ${first.value} in ${first.name}${join} to ${last.value} in ${last.name} ${last.mark}.`
    : `${title}: from ${first.value} (${first.name})${join} to ${last.value} (${last.name}) ${last.mark}.`;
};

const markOf = (figure: Figure, passages: readonly NumberedPassage[]): string => {
  const [passage] = numberOf(figure, passages);
  return passage === undefined ? '[unsupported]' : `[${passage.number}]`;
};

/** One sentence for each table, those first that speak most of the request. */
const tableSentences = ({ results, passages, request }: TurnTask): { table: DataTable; sentence: string }[] => {
  const words = contentWords(request);
  return results
    .flatMap((result) =>
      result.kind === 'analyse'
        ? result.output.tables.map((table) => ({ table, sentence: sentenceOf(table, result.output.figures, passages) }))
        : [],
    )
    .sort((a, b) => overlap(words, b.table.title) - overlap(words, a.table.title));
};

const inShort = (task: TurnTask, pairs: number): string => {
  const sentences = tableSentences(task)
    .map(({ sentence }) => `- ${sentence}`)
    .slice(0, 3);
  const lines = sentences.length > 0 ? sentences : task.passages.slice(0, 3).map(bullet);
  const disagree = pairs === 1 ? 'one point' : `${pairs} points`;
  return [
    ...lines,
    ...(pairs === 0 ? [] : [`- The sources disagree on ${disagree}; both sides are quoted below.`]),
  ].join('\n');
};

const figureText = (task: TurnTask): string => {
  const { results, passages } = task;
  const drawn = new Set(
    results.flatMap((result) => (result.kind === 'chart' ? result.output.charts.map(({ name }) => name) : [])),
  );
  const children = results.flatMap((result) => (result.kind === 'fan_out' ? result.output.children : []));
  return [
    ...tableSentences(task).map(({ table, sentence }) =>
      drawn.has(table.name) ? `${sentence}\n\n{{chart:${table.name}}}` : sentence,
    ),
    ...children.map(
      ({ title, figures }) =>
        `### ${title}\n\n${figures.map((one) => `- ${one.label}: ${amount(one)} ${markOf(one, passages)}`).join('\n')}`,
    ),
  ].join('\n\n');
};

const madeOf = ({ passages, answers }: TurnTask): string => {
  const sources = new Set(passages.map(({ uri }) => uri)).size;
  const decided = answers.map(
    ({ question, answer }) =>
      `The question “${question}” was answered with “${Object.values(answer)
        .filter((value) => value !== '')
        .join(', ')}”.`,
  );
  return [
    `The text rests on ${passages.length} passages of ${sources} sources. Quotes are exact; figures are computed from the data sets as given.`,
    ...decided,
  ].join(' ');
};
