import type {
  LanguageModelV3Content,
  LanguageModelV3GenerateResult,
  LanguageModelV3StreamPart,
} from '@ai-sdk/provider';

/** A stream as one answer. @throws Error when it ends without a finish part: it was cut */
export const collect = async (
  stream: ReadableStream<LanguageModelV3StreamPart>,
): Promise<LanguageModelV3GenerateResult> => {
  const content: LanguageModelV3Content[] = [];
  let text = '';
  for await (const part of stream) {
    if (part.type === 'text-delta') text += part.delta;
    if (part.type === 'tool-call') content.push(part);
    if (part.type === 'error') throw part.error;
    if (part.type === 'finish') {
      const { finishReason, usage } = part;
      return {
        content: text === '' ? content : [{ type: 'text', text }, ...content],
        finishReason,
        usage,
        warnings: [],
      };
    }
  }
  throw new Error('The stream was cut before its end.');
};
