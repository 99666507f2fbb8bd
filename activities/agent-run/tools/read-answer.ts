import { z } from 'zod';
import { addCounts, redact, type RedactionCounts } from '../redaction/redact';
import { shownAnswer } from './shown-answer';
import type { ToolAnswer } from './tool-sessions';

const STORED_BYTES = 1_048_576;

const result = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })).default([]),
  structuredContent: z
    .object({
      shown: z.record(z.string(), z.unknown()),
      sources: z
        .array(
          z.object({
            uri: z.string(),
            title: z.string(),
            publisher: z.string(),
            mediaType: z.string(),
            text: z.string(),
          }),
        )
        .default([]),
      files: z.array(z.object({ path: z.string(), mediaType: z.string(), text: z.string() })).default([]),
    })
    .optional(),
});

/** A tool's answer without secrets and within the limits of the store and the model. */
export const readAnswer = (tool: string, raw: unknown): ToolAnswer => {
  const { isError = false, content, structuredContent } = result.parse(raw);
  const seen: RedactionCounts[] = [];
  const clean = <T>(value: T): T => redactStrings(value, seen) as T;
  const { shown, sources, files } = clean(structuredContent ?? { shown: undefined, sources: [], files: [] });
  const text = shown === undefined ? clean(content.map((part) => part.text ?? '').join('\n')) : JSON.stringify(shown);
  const whole = JSON.stringify({ isError, text, sources, files });
  const tooLarge = Buffer.byteLength(whole) > STORED_BYTES;
  const model = shownAnswer(tool, tooLarge ? 'The answer is larger than 1 MiB. Ask for a smaller part.' : text);
  const stored = tooLarge ? JSON.stringify({ isError: true, text: model.content, sources: [], files: [] }) : whole;
  return {
    content: model.content,
    isError: isError || tooLarge,
    stored,
    bytes: Buffer.byteLength(whole),
    truncated: model.truncated || tooLarge,
    sources: tooLarge ? [] : sources,
    files: tooLarge ? [] : files,
    redactions: addCounts(seen),
  };
};

const redactStrings = (value: unknown, seen: RedactionCounts[]): unknown => {
  if (typeof value === 'string') {
    const { text, counts } = redact(value);
    seen.push(counts);
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => redactStrings(item, seen));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactStrings(item, seen)]));
  return value;
};
