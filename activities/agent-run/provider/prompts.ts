import type { LanguageModelV3CallOptions, LanguageModelV3Message } from '@ai-sdk/provider';
import { z } from 'zod';
import { INSTRUCTIONS } from './instructions';
import { OUTPUTS, type PlanStep, type StepResult, type TurnKind } from './outputs';
import { numberPassages } from './passages';

/** One tool as a model is told of it; `name` is `server__tool`. */
export type OfferedTool = {
  readonly name: string;
  readonly description: string;
  readonly schema: Record<string, unknown>;
};

/** One earlier turn of the same step and what its tools answered. `text` of a result is at most 16 kB. */
export type Exchange = {
  readonly text: string;
  readonly toolCalls: readonly { readonly toolCallId: string; readonly toolName: string; readonly input: string }[];
  readonly results: readonly {
    readonly toolCallId: string;
    readonly toolName: string;
    readonly text: string;
    readonly isError: boolean;
  }[];
};

/** Everything a turn is told. The plan's turn has neither step nor results. */
export type Turn = {
  readonly kind: TurnKind;
  readonly request: string;
  readonly deliverableType: string;
  /** Answers of people (or defaults) so far, by the title of the step that asked. */
  readonly answers: readonly { readonly question: string; readonly answer: Readonly<Record<string, unknown>> }[];
  readonly step?: Pick<PlanStep, 'key' | 'title' | 'task'>;
  /** Finished steps this one depends on, directly or not, in plan order. */
  readonly results: readonly StepResult[];
  readonly exchanges: readonly Exchange[];
  readonly tools: readonly OfferedTool[];
  readonly seed: number;
};

export type TurnPrompt = Pick<LanguageModelV3CallOptions, 'prompt' | 'tools' | 'seed' | 'responseFormat'>;

/** The task of a turn as its first user message holds it. */
export type TurnTask = Omit<Turn, 'exchanges' | 'tools' | 'seed'> & {
  readonly passages: ReturnType<typeof numberPassages>;
};

/** The prompt of one turn, the same for every provider. The caller adds `maxOutputTokens` and `abortSignal`. */
export const buildPrompt = (turn: Turn): TurnPrompt => {
  const { exchanges, tools, seed, ...task } = turn;
  const told: TurnTask = { ...task, passages: numberPassages(turn.results) };
  return {
    prompt: [
      { role: 'system', content: INSTRUCTIONS[turn.kind] },
      { role: 'user', content: [{ type: 'text', text: JSON.stringify(told) }] },
      ...exchanges.flatMap(messagesOf),
    ],
    seed,
    ...(turn.kind === 'write'
      ? {}
      : { responseFormat: { type: 'json', name: turn.kind, schema: z.toJSONSchema(OUTPUTS[turn.kind]) as object } }),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, schema }) => ({
            type: 'function' as const,
            name,
            description,
            inputSchema: schema,
          })),
        }),
  };
};

const messagesOf = ({ text, toolCalls, results }: Exchange): LanguageModelV3Message[] => [
  {
    role: 'assistant',
    content: [
      ...(text === '' ? [] : [{ type: 'text' as const, text }]),
      ...toolCalls.map((call) => ({
        type: 'tool-call' as const,
        toolCallId: call.toolCallId,
        toolName: call.toolName,
        input: readArguments(call.input),
      })),
    ],
  },
  ...(results.length === 0
    ? []
    : [
        {
          role: 'tool' as const,
          content: results.map(({ toolCallId, toolName, text: value, isError }) => ({
            type: 'tool-result' as const,
            toolCallId,
            toolName,
            output: { type: isError ? ('error-text' as const) : ('text' as const), value },
          })),
        },
      ]),
];

/** Arguments as the model wrote them; what is no JSON goes back as it was, so that the model sees its own mistake. */
const readArguments = (input: string): unknown => {
  try {
    return JSON.parse(input) as unknown;
  } catch {
    return { malformed: input };
  }
};
