import type { JinjaCall, JinjaProblem } from '../contract/graph-model';
import { blockProblems, type Tag } from './jinja-blocks';
import { callsIn, type Span } from './jinja-calls';

export type { Span };
/** A call with the places of its literal arguments in the text, so that they can be rewritten. */
export type LocatedCall = JinjaCall & { readonly spans: readonly (Span | null)[] };
export type JinjaReading = { readonly calls: readonly LocatedCall[]; readonly problems: readonly JinjaProblem[] };

const CLOSING = { '{{': '}}', '{%': '%}', '{#': '#}' } as const;
type Opening = keyof typeof CLOSING;

/** Place of a character, both counted from 1. */
const placeIn = (text: string) => {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
};

/** End of the part that opens before `from`, skipping string literals; -1 when it is never closed. */
const endOf = (text: string, from: number, closing: string): number => {
  let quote: string | null = null;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quote !== null) {
      if (character === '\\') index += 1;
      else if (character === quote) quote = null;
    } else if (text.startsWith(closing, index)) return index;
    else if (closing !== '#}' && (character === "'" || character === '"')) quote = character;
  }
  return -1;
};

/**
 * Reads SQL with Jinja: `ref`, `source` and `config` calls with their places, and what is opened and never closed.
 * It does not render; what it cannot know (a name that is no literal) it says is unknown.
 */
export const readJinja = (text: string): JinjaReading => {
  const place = placeIn(text);
  const calls: LocatedCall[] = [];
  const problems: JinjaProblem[] = [];
  const tags: Tag[] = [];
  let raw = false;
  const openings = /\{\{|\{%|\{#/g;
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const opening = match[0] as Opening;
    const start = match.index;
    const inner = start + 2;
    if (raw && opening !== '{%') continue;
    const end = endOf(text, inner, CLOSING[opening]);
    if (end < 0) {
      if (!raw) problems.push({ ...place(start), message: `"${opening}" is never closed by "${CLOSING[opening]}"` });
      break;
    }
    openings.lastIndex = end + 2;
    if (opening === '{#') continue;
    const content = text.slice(inner, end);
    if (opening === '{%') {
      const tag = /^[-+]?\s*(\w+)/.exec(content)?.[1] ?? '';
      if (raw && tag !== 'endraw') {
        openings.lastIndex = inner;
        continue;
      }
      raw = tag === 'raw';
      tags.push({ name: tag, isInline: /^[-+]?\s*set\b[^=]*=/.test(content), ...place(start) });
    }
    for (const { at, ...call } of callsIn(content, inner)) calls.push({ ...call, ...place(at) });
  }
  return { calls, problems: [...problems, ...blockProblems(tags)] };
};

/** The text with every `ref` to the model named `before` naming `after` instead. */
export const rewriteRefs = (text: string, before: string, after: string): string => {
  const spans = readJinja(text)
    .calls.filter((call) => call.function === 'ref' && call.args.at(-1) === before)
    .flatMap((call) => call.spans.at(-1) ?? []);
  return spans.reduceRight((rest, span) => rest.slice(0, span.start) + after + rest.slice(span.end), text);
};
