import type { LanguageModelV3CallOptions } from '@ai-sdk/provider';
import { analyse } from './analyse';
import { chart } from './chart';
import { planRun } from './plan';
import { readTurn } from './read-turn';
import { research, type Answer } from './research';
import { review } from './review';
import { write } from './write';

/** The whole answer to a prompt: tool calls, or the last text of the step. A pure function of the prompt and its seed. */
export const answerTurn = (options: LanguageModelV3CallOptions): Answer => {
  const turn = readTurn(options);
  const answer = decide(turn, options.seed ?? 0);
  // a tool that was not offered is not called: the step ends with what it has
  const isOffered = !('calls' in answer) || answer.calls.every(({ toolName }) => turn.tools.includes(toolName));
  return isOffered ? answer : decide({ ...turn, replies: [[], []] }, options.seed ?? 0);
};

const decide = (turn: ReturnType<typeof readTurn>, seed: number): Answer => {
  switch (turn.task.kind) {
    case 'plan':
      return { output: JSON.stringify(planRun(turn.task)) };
    case 'research':
      return research(turn);
    case 'analyse':
      return analyse(turn);
    case 'chart':
      return chart(turn);
    case 'write':
      return { output: write(turn, seed) };
    case 'review':
      return { output: review(turn) };
  }
};
