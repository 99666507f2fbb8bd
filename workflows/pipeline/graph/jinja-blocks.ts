import type { JinjaProblem } from '../contract/graph-model';

export type Tag = {
  readonly name: string;
  /** `set x = …` needs no `endset`. */
  readonly isInline: boolean;
  readonly line: number;
  readonly column: number;
};

/** Blocks of Jinja and those that dbt adds; each ends with `end` + its name. */
const BLOCKS = new Set([
  'if',
  'for',
  'macro',
  'call',
  'filter',
  'set',
  'raw',
  'block',
  'snapshot',
  'test',
  'materialization',
  'docs',
]);

/** What is opened and not closed, or closed and not opened, in the order of the text. */
export const blockProblems = (tags: readonly Tag[]): JinjaProblem[] => {
  const problems: JinjaProblem[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    const { line, column } = tag;
    if (BLOCKS.has(tag.name)) {
      if (!tag.isInline) open.push(tag);
      continue;
    }
    if (!tag.name.startsWith('end')) continue;
    const wanted = tag.name.slice('end'.length);
    if (open.at(-1)?.name === wanted) open.pop();
    else problems.push({ line, column, message: `"${tag.name}" closes no open "${wanted}"` });
  }
  const unclosed = open.map(({ name, line, column }) => ({
    line,
    column,
    message: `"${name}" is never closed by "end${name}"`,
  }));
  return [...problems, ...unclosed];
};
