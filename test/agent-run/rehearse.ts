import type { createProvider } from '@ratchet/activities/agent-run/provider/create-provider';
import {
  OutputInvalid,
  parseOutput,
  parsePlan,
  type Plan,
  type StepResult,
} from '@ratchet/activities/agent-run/provider/outputs';
import { buildPrompt, type Exchange, type Turn } from '@ratchet/activities/agent-run/provider/prompts';
import type { ReportSource } from '@ratchet/activities/agent-run/report/report';
import type { ToolAnswer, ToolSessions } from '@ratchet/activities/agent-run/tools/tool-sessions';
import { TOOLS_OF_KIND } from '@ratchet/activities/agent-run/tools/tools-of-kind';

type Model = ReturnType<typeof createProvider>;
type Stream = Awaited<ReturnType<Model['doStream']>>['stream'];
type Part = Stream extends ReadableStream<infer P> ? P : never;

const ORGANIZATION = '01900000-0000-7000-8000-000000000001';

export const DEMO_REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, what does the code require of boards, what did special assessments cost owners, and what happens to repairs that are put off?';

/** Everything a stream said. */
export const drain = async (stream: Stream) => {
  const parts: Part[] = [];
  for await (const part of stream) parts.push(part);
  const text = parts.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('');
  const calls = parts.filter((part) => part.type === 'tool-call');
  const finish = parts.find((part) => part.type === 'finish');
  return { parts, text, calls, finish };
};

/** Plays all steps of a run with a model and real tools, without workflow or database, one after the other. */
export const rehearse = async (
  model: Model,
  sessions: ToolSessions,
  request: string,
  answers: Turn['answers'] = [],
) => {
  const tools = await sessions.list(ORGANIZATION);
  const results: StepResult[] = [];
  const sources = new Map<string, ReportSource>();
  const toolAnswers: ToolAnswer[] = [];

  const play = async (turn: Omit<Turn, 'exchanges' | 'tools'>): Promise<string> => {
    const offered = tools.filter(({ name }) => TOOLS_OF_KIND[turn.kind].includes(name));
    const exchanges: Exchange[] = [];
    for (let number = 0; number < 12; number += 1) {
      const { stream } = await model.doStream(buildPrompt({ ...turn, exchanges, tools: offered }));
      const { text, calls } = await drain(stream);
      if (calls.length === 0) return text;
      const answered = await Promise.all(
        calls.map(async ({ toolCallId, toolName, input }) => {
          const schemaSha256 = tools.find(({ name }) => name === toolName)?.schemaSha256 ?? '';
          const allowed = TOOLS_OF_KIND[turn.kind];
          const call = {
            organizationId: ORGANIZATION,
            runId: ORGANIZATION,
            tool: toolName,
            allowed,
            schemaSha256,
            args: input,
          };
          const answer = await sessions.call(call);
          return { toolCallId, toolName, answer };
        }),
      );
      for (const { answer } of answered) {
        toolAnswers.push(answer);
        for (const source of answer.sources)
          if (!sources.has(source.uri))
            sources.set(source.uri, {
              ...source,
              id: `source-${sources.size + 1}`,
              retrievedAt: '2026-01-05T09:00:00.000Z',
            });
      }
      exchanges.push({
        text,
        toolCalls: calls,
        results: answered.map(({ toolCallId, toolName, answer }) => ({
          toolCallId,
          toolName,
          text: answer.content,
          isError: answer.isError,
        })),
      });
    }
    throw new OutputInvalid('The step needed more than 12 turns.');
  };

  const about = { request, deliverableType: 'report', answers, seed: 7 };
  const plan: Plan = parsePlan(await play({ ...about, kind: 'plan', results: [] }));
  for (const step of plan.steps) {
    const { kind, key, title, task } = step;
    if (kind === 'ask' || kind === 'fan_out') continue;
    const text = await play({ ...about, kind, step: { key, title, task }, results });
    results.push({ stepKey: key, title, ...parseOutput(kind, text) });
  }
  return { plan, results, sources: [...sources.values()], toolAnswers };
};
