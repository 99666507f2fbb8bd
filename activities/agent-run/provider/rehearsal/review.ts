import type { StepOutput } from '../outputs';
import type { ReadTurn } from './read-turn';
import { disagreements } from './disagreements';

/** Compares the written text with the passages and charts it was to use. */
export const review = ({ task }: ReadTurn): string => {
  const text = task.results.flatMap((result) => (result.kind === 'write' ? [result.output.markdown] : [])).join('\n\n');
  const cited = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
  const known = new Set(task.passages.map(({ number }) => number));
  const charts = task.results.flatMap((result) => (result.kind === 'chart' ? result.output.charts : []));
  const notes = [
    ...[...cited].filter((number) => !known.has(number)).map((number) => `The number [${number}] leads to no passage.`),
    ...charts
      .filter(({ name }) => !text.includes(`{{chart:${name}}}`))
      .map(({ title }) => `The chart “${title}” is not in the text.`),
    ...disagreements(task.passages)
      .filter((pair) => pair.some(({ number }) => cited.has(number)) && !pair.every(({ number }) => cited.has(number)))
      .map(([one, other]) => `Passages [${one.number}] and [${other.number}] disagree and only one of them is cited.`),
  ];
  const unsupported = text.split('[unsupported]').length - 1;
  if (unsupported > 0) notes.push(`${unsupported} statements carry no source.`);
  const output: Extract<StepOutput, { kind: 'review' }>['output'] = {
    summary:
      notes.length === 0
        ? `All ${cited.size} cited passages exist and every chart is shown.`
        : `${notes.length} things to look at.`,
    notes: notes.slice(0, 20),
  };
  return JSON.stringify(output);
};
