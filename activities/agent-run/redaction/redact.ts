import { PATTERNS } from './patterns';

/** How often each kind of secret was taken out. Never a value. */
export type RedactionCounts = Readonly<Record<string, number>>;

/** Replaces what has the shape of a secret by `[redacted:<kind>]`. A second pass finds nothing. */
export const redact = (text: string): { readonly text: string; readonly counts: RedactionCounts } => {
  const counts: Record<string, number> = {};
  let clean = text;
  for (const { kind, shape, isSecret } of PATTERNS) {
    clean = clean.replace(shape, (match) => {
      if (isSecret?.(match) === false) return match;
      counts[kind] = (counts[kind] ?? 0) + 1;
      return `[redacted:${kind}]`;
    });
  }
  return { text: clean, counts };
};

/** Adds counts of several texts. */
export const addCounts = (all: readonly RedactionCounts[]): RedactionCounts => {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [kind, count] of Object.entries(counts)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
};
