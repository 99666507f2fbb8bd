import { diffLines } from 'diff';

/** The text a node had from one event on. */
export type Revision = {
  readonly sequence: number;
  readonly userId: string | null;
  readonly at: string;
  readonly text: string;
};
export type BlamedLine = Omit<Revision, 'text'> & { readonly line: number };

/** Who wrote each line of the last revision: the one that brought it in and not away again. Lines count from 1. */
export const blameOf = (revisions: readonly Revision[]): BlamedLine[] => {
  let before = '';
  let authors: Omit<Revision, 'text'>[] = [];
  for (const { text, ...revision } of revisions) {
    let at = 0;
    authors = diffLines(before, text).flatMap(({ count, added, removed }) => {
      if (added) return Array.from({ length: count }, () => revision);
      const kept = authors.slice(at, at + count);
      at += count;
      return removed ? [] : kept;
    });
    before = text;
  }
  return authors.map((author, index) => ({ line: index + 1, ...author }));
};
