import type { InvocationResult } from './runner';
import type { DbtError } from './types';

/** `in model orders (models/marts/orders.sql)`, as dbt heads most of its messages. */
const HEAD = /\bin (?:\w+ )?([\w.]+) \(([^)\s]+)\)/;
const LINE = /\bline (\d+)\b/i;
const FILE = /\b((?:models|seeds|snapshots|tests|macros|analyses)\/[^\s'")]+)/;

const errorOf = (
  text: string,
  known: { readonly uniqueId: string | null; readonly node: string | null; readonly file: string | null },
): DbtError => {
  const head = HEAD.exec(text);
  const line = LINE.exec(text)?.[1];
  return {
    uniqueId: known.uniqueId,
    node: known.node ?? head?.[1] ?? null,
    file: known.file ?? head?.[2] ?? FILE.exec(text)?.[1] ?? null,
    line: line === undefined ? null : Number(line),
    text,
  };
};

/** What dbt found wrong: the exception that ended it, and every node that it could not compile. */
export const dbtErrorsOf = ({ error, rows }: InvocationResult): readonly DbtError[] => [
  ...(error === null ? [] : [errorOf(error.text, error)]),
  ...rows
    .filter(({ status }) => status === 'error')
    .map(({ message, uniqueId, name, file }) => errorOf(message ?? '', { uniqueId, node: name, file })),
];
