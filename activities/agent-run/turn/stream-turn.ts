import type { LanguageModelV3StreamPart, LanguageModelV3Usage } from '@ai-sdk/provider';
import type { Usage } from '@ratchet/workflows/agent-run/state/money';
import type { DeltaSink } from '../deltas/delta-writer';
import type { Engine } from '../engine';
import { redact, type RedactionCounts } from '../redaction/redact';
import { createRedactor } from '../redaction/redactor';
import type { BegunTurn } from './begin-turn';
import { StreamStalled, StreamTruncated } from './failures';
import type { ModelResponse, ReadTurn } from './read-turn';

export type Streamed = ModelResponse & {
  readonly finishReason: string;
  /** Null where the provider reports none. */
  readonly usage: Usage | null;
  readonly firstTokenMs: number | null;
  readonly redactions: RedactionCounts;
};

/**
 * Asks the model and passes its text on as it comes, redacted. A stream that ends without a finish part is truncated, never an answer.
 * @throws StreamTruncated, StreamStalled, AttemptFenced, the provider's own error, or the signal's reason
 */
export const streamTurn = async (
  { model, settings }: Engine,
  { prompt }: ReadTurn,
  { maxOutputTokens }: BegunTurn,
  sink: DeltaSink | null,
  signal: AbortSignal,
): Promise<Streamed> => {
  const stalled = new AbortController();
  const abortSignal = AbortSignal.any([signal, stalled.signal, ...(sink ? [sink.fenced] : [])]);
  const watch = silenceWatch(settings.AGENT_STALL_MS, () => stalled.abort(new StreamStalled()));
  const asked = Date.now();
  const redactor = createRedactor();
  const toolCalls: { toolCallId: string; toolName: string; input: string }[] = [];
  let text = '';
  let firstTokenMs: number | null = null;
  const pass = (piece: string): void => {
    text += piece;
    if (piece !== '') sink?.write(piece);
  };
  try {
    const { stream } = await model.doStream({ ...prompt, maxOutputTokens, abortSignal });
    let finish: Extract<LanguageModelV3StreamPart, { type: 'finish' }> | undefined;
    for await (const part of stream as unknown as AsyncIterable<LanguageModelV3StreamPart>) {
      watch.heard();
      abortSignal.throwIfAborted();
      if (part.type === 'text-delta' || part.type === 'tool-call') firstTokenMs ??= Date.now() - asked;
      if (part.type === 'text-delta') pass(redactor.push(part.delta));
      else if (part.type === 'tool-call') toolCalls.push({ ...named(part), input: redact(part.input).text });
      else if (part.type === 'error') throw part.error;
      else if (part.type === 'finish') finish = part;
    }
    abortSignal.throwIfAborted();
    if (!finish || finish.finishReason.unified === 'other') throw new StreamTruncated();
    pass(redactor.end());
    return {
      text,
      toolCalls,
      finishReason: finish.finishReason.unified,
      usage: usageOf(finish.usage),
      firstTokenMs,
      redactions: redactor.counts(),
    };
  } catch (error) {
    abortSignal.throwIfAborted();
    throw error;
  } finally {
    watch.stop();
  }
};

const named = ({ toolCallId, toolName }: { toolCallId: string; toolName: string }) => ({ toolCallId, toolName });

const silenceWatch = (ms: number, onSilence: () => void): { heard: () => void; stop: () => void } => {
  let timer = setTimeout(onSilence, ms);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, ms);
    },
    stop: () => clearTimeout(timer),
  };
};

const usageOf = ({ inputTokens, outputTokens }: LanguageModelV3Usage): Usage | null => {
  if (inputTokens.total === undefined || outputTokens.total === undefined) return null;
  return {
    input: inputTokens.total,
    cachedInput: inputTokens.cacheRead ?? 0,
    output: outputTokens.total,
    reasoning: outputTokens.reasoning ?? 0,
  };
};
