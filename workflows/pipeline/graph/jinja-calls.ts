import type { JinjaCall } from '../contract/graph-model';

/** Offsets in the whole text: from the first character to behind the last. */
export type Span = { readonly start: number; readonly end: number };
type FoundCall = Omit<JinjaCall, 'line' | 'column'> & { readonly at: number; readonly spans: readonly (Span | null)[] };

const LITERAL = /^\s*(['"])((?:(?!\1)[^\\])*)\1\s*$/;
const KEYWORD = /^\s*([A-Za-z_]\w*)\s*=(?!=)/;

/** Arguments of the call whose parenthesis opens before `from`, split at its own commas; null when it is not closed. */
const splitArguments = (
  content: string,
  from: number,
): { readonly parts: readonly Span[]; readonly end: number } | null => {
  const parts: Span[] = [];
  let depth = 0;
  let quote: string | null = null;
  let start = from;
  for (let index = from; index < content.length; index += 1) {
    const character = content[index] as string;
    if (quote !== null) {
      if (character === '\\') index += 1;
      else if (character === quote) quote = null;
    } else if (character === "'" || character === '"') quote = character;
    else if ('([{'.includes(character)) depth += 1;
    else if (character === ',' && depth === 0) {
      parts.push({ start, end: index });
      start = index + 1;
    } else if (')]}'.includes(character)) {
      if (depth === 0) return { parts: [...parts, { start, end: index }], end: index };
      depth -= 1;
    }
  }
  return null;
};

const withoutStrings = (content: string): string =>
  content.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (literal) => ' '.repeat(literal.length));

/** `ref`, `source` and `config` calls in one expression or tag that begins at `offset` of the text. */
export const callsIn = (content: string, offset: number): FoundCall[] => {
  const calls: FoundCall[] = [];
  const code = withoutStrings(content);
  for (const match of code.matchAll(/(?<![\w.])(ref|source|config)\s*\(/g)) {
    const split = splitArguments(content, match.index + match[0].length);
    if (!split) continue;
    const args: (string | null)[] = [];
    const spans: (Span | null)[] = [];
    const keywords: string[] = [];
    for (const part of split.parts) {
      const text = content.slice(part.start, part.end);
      if (text.trim() === '') continue;
      const keyword = KEYWORD.exec(text)?.[1];
      if (keyword !== undefined) {
        keywords.push(keyword);
        continue;
      }
      const literal = LITERAL.exec(text)?.[2];
      const quoteAt = text.search(/['"]/);
      args.push(literal ?? null);
      const start = offset + part.start + quoteAt + 1;
      spans.push(literal === undefined ? null : { start, end: start + literal.length });
    }
    calls.push({ function: match[1] as JinjaCall['function'], args, keywords, spans, at: offset + match.index });
  }
  return calls;
};
