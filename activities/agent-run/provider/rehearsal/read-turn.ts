import type { LanguageModelV3CallOptions } from '@ai-sdk/provider';
import { unframe } from '../../tools/shown-answer';
import type { TurnTask } from '../prompts';

/** What one tool answered, as the prompt shows it. */
export type ToolReply = {
  readonly toolName: string;
  readonly isError: boolean;
  readonly data: Record<string, unknown>;
};

/** A prompt of `buildPrompt`, read the way any model has to: from its messages alone. */
export type ReadTurn = {
  readonly task: TurnTask;
  /** Replies of each earlier turn of the step. */
  readonly replies: readonly (readonly ToolReply[])[];
  readonly tools: readonly string[];
};

/** @throws Error when the prompt has no task */
export const readTurn = ({ prompt, tools = [] }: LanguageModelV3CallOptions): ReadTurn => {
  const first = prompt.find((message) => message.role === 'user');
  const text = first?.content.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
  return {
    task: JSON.parse(text) as TurnTask,
    tools: tools.map(({ name }) => name),
    replies: prompt
      .filter((message) => message.role === 'tool')
      .map(({ content }) =>
        content.flatMap((part): ToolReply[] => {
          if (part.type !== 'tool-result') return [];
          const { toolName, output } = part;
          if (output.type !== 'text') return [{ toolName, isError: true, data: {} }];
          return [{ toolName, isError: false, data: readData(output.value) }];
        }),
      ),
  };
};

const readData = (value: string): Record<string, unknown> => {
  try {
    return JSON.parse(unframe(value)) as Record<string, unknown>;
  } catch {
    // a cut answer is no JSON any more: nothing can be taken from it
    return {};
  }
};
