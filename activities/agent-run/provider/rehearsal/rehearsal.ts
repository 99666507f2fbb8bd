import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from '@ai-sdk/provider';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { answerTurn } from './answer-turn';
import { collect } from './collect';
import { createFaults } from './faults';

export type RehearsalSettings = {
  readonly modelId: string;
  /** Milliseconds between two chunks. */
  readonly paceMs: number;
  readonly fault?: string;
};

const CHUNK = /[\s\S]{1,24}(?:\s|$)|[\s\S]{1,24}/g;
const BYTES_PER_TOKEN = 4;
const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);

/**
 * A model that works without network and key: it plans, searches, computes and writes by rules, from the prompt alone.
 * The same prompt and seed give the same chunks; usage is counted at four bytes a token; `maxOutputTokens` is obeyed.
 */
export const createRehearsal = ({ modelId, paceMs, fault }: RehearsalSettings): LanguageModelV3 => {
  const faultOf = createFaults(fault);
  const doStream: LanguageModelV3['doStream'] = async (options) => {
    const promptHash = createHash('sha256').update(JSON.stringify(options.prompt)).digest('hex');
    const broken = faultOf(promptHash);
    broken.refuse();
    const parts = partsOf(options, modelId, promptHash, broken.spoil);
    let sent = 0;
    return {
      stream: new ReadableStream<LanguageModelV3StreamPart>({
        pull: async (controller) => {
          try {
            const part = parts[sent];
            if (part !== undefined && sent > 0) await pause(broken.pace(paceMs), undefined, abortedBy(options));
            options.abortSignal?.throwIfAborted();
            await broken.interrupt(sent, parts.length, abortedBy(options));
            if (part === undefined || broken.isCut(sent, parts.length)) return controller.close();
            sent += 1;
            controller.enqueue(part.type === 'finish' ? { ...part, usage: broken.usage(part.usage) } : part);
          } catch (error) {
            controller.error(options.abortSignal?.aborted === true ? options.abortSignal.reason : error);
          }
        },
      }),
    };
  };
  return {
    specificationVersion: 'v3',
    provider: 'rehearsal',
    modelId,
    supportedUrls: {},
    doStream,
    doGenerate: async (options) => collect((await doStream(options)).stream),
  };
};

const abortedBy = ({ abortSignal }: LanguageModelV3CallOptions) =>
  abortSignal === undefined ? {} : { signal: abortSignal };

const partsOf = (
  options: LanguageModelV3CallOptions,
  modelId: string,
  promptHash: string,
  spoil: (text: string) => string,
): LanguageModelV3StreamPart[] => {
  const answer = answerTurn(options);
  const inputTokens = tokensOf(JSON.stringify([options.prompt, options.tools ?? []]));
  const start: LanguageModelV3StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    { type: 'response-metadata', id: `rehearsal-${promptHash.slice(0, 16)}`, modelId },
  ];
  if ('calls' in answer) {
    const calls = answer.calls.map(({ toolName, args }, index) => ({
      id: `call-${promptHash.slice(0, 12)}-${index + 1}`,
      toolName,
      input: spoil(JSON.stringify(args)),
    }));
    return [
      ...start,
      ...calls.flatMap(({ id, toolName, input }): LanguageModelV3StreamPart[] => [
        { type: 'tool-input-start', id, toolName },
        { type: 'tool-input-delta', id, delta: input },
        { type: 'tool-input-end', id },
        { type: 'tool-call', toolCallId: id, toolName, input },
      ]),
      finish('tool-calls', inputTokens, tokensOf(calls.map(({ input }) => input).join(''))),
    ];
  }
  const whole = spoil(answer.output);
  const limit = (options.maxOutputTokens ?? Number.POSITIVE_INFINITY) * BYTES_PER_TOKEN;
  const text = cutTo(whole, limit);
  return [
    ...start,
    { type: 'text-start', id: 'text' },
    ...(text.match(CHUNK) ?? []).map((delta): LanguageModelV3StreamPart => ({ type: 'text-delta', id: 'text', delta })),
    { type: 'text-end', id: 'text' },
    finish(text.length < whole.length ? 'length' : 'stop', inputTokens, tokensOf(text)),
  ];
};

const cutTo = (text: string, bytes: number): string => {
  const encoded = Buffer.from(text);
  return encoded.length <= bytes
    ? text
    : encoded
        .subarray(0, bytes)
        .toString()
        .replace(/\uFFFD+$/, '');
};

const finish = (
  unified: LanguageModelV3FinishReason['unified'],
  input: number,
  output: number,
): Extract<LanguageModelV3StreamPart, { type: 'finish' }> => ({
  type: 'finish',
  finishReason: { unified, raw: unified },
  usage: usageOf(input, output),
});

const usageOf = (input: number, output: number): LanguageModelV3Usage => ({
  inputTokens: { total: input, noCache: input, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: output, text: output, reasoning: 0 },
});
