import { PATTERNS } from './patterns';
import { addCounts, redact, type RedactionCounts } from './redact';

/** The longest run of text without a space that is held back while it may still grow into a secret. */
const HOLD_BACK = 256;
/** Room for the name before a value, as in `password = …`. */
const NAME_LENGTH = 40;
const KEY_BEGIN = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const KEY_END = /-----END [A-Z ]*PRIVATE KEY-----/;

/** Redacts a stream: what `push` gives may be shown at once, whatever chunk comes next. */
export type Redactor = {
  readonly push: (chunk: string) => string;
  /** What was still held back. */
  readonly end: () => string;
  readonly counts: () => RedactionCounts;
};

/** A redactor for one text; the parts it gives, put together, are `redact` of the whole. */
export const createRedactor = (): Redactor => {
  let held = '';
  const seen: RedactionCounts[] = [];
  const release = (length: number): string => {
    const { text, counts } = redact(held.slice(0, length));
    held = held.slice(length);
    seen.push(counts);
    return text;
  };
  return {
    push: (chunk) => {
      held += chunk;
      const cut = safeLength(held);
      return cut > 0 ? release(cut) : '';
    },
    end: () => release(held.length),
    counts: () => addCounts(seen),
  };
};

/** How much from the start can no longer become part of a secret, whatever comes. */
const safeLength = (text: string): number => {
  const begin = text.search(KEY_BEGIN);
  if (begin !== -1 && !KEY_END.test(text.slice(begin))) return begin;
  const limit = text.length - HOLD_BACK;
  if (limit <= 0) return 0;
  const cut = Math.max(text.lastIndexOf('\n', limit), text.lastIndexOf(' ', limit)) + 1;
  return withoutSplit(text, cut);
};

/** Moves a cut in front of a secret that it would split, with the name before its value. */
const withoutSplit = (text: string, cut: number): number => {
  for (const { shape } of PATTERNS) {
    for (const match of text.matchAll(shape)) {
      const start = Math.max(0, match.index - NAME_LENGTH);
      if (start < cut && match.index + match[0].length > cut) return withoutSplit(text, start);
    }
  }
  return cut;
};
