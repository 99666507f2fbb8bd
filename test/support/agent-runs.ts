import { randomUUID } from 'node:crypto';
import type { Api, ApiAnswer, CallOptions } from './api';
import { eventually } from './eventually';
import { ok } from './deals';

export type AgentRunView = {
  id: string;
  status: string;
  outcomeReason: string | null;
  threadId: string;
  conversationId: string;
  deliverableArtifactId: string | null;
  lastSequenceNum: number;
  openQuestions: number;
  costMicros: number;
  budget: {
    capMicros: number;
    spentMicros: number;
    reservedMicros: number;
    allocatedMicros: number;
    overrunMicros: number;
  };
  steps?: { stepKey: string; kind: string; status: string; modelCalls: number; toolCalls: number; error: unknown }[];
  children?: AgentRunView[];
};
export type AgentEvent = { sequence: number; type: string; payload: Record<string, any> };

export const DEMO_REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, what does the code require of boards, what did special assessments cost owners, and what happens to repairs that are put off?';
/** The same with the years named, so that nothing is unclear. */
export const CLEAR_REQUEST = `${DEMO_REQUEST.slice(0, -1)}, from 2019 to 2025?`;

export const chat = (
  api: Api,
  content = DEMO_REQUEST,
  body: { conversationId?: string; deliverableType?: string; options?: Record<string, unknown> } = {},
  options: CallOptions = { key: randomUUID() },
): Promise<ApiAnswer<{ run: AgentRunView; messageId: string; urls: { chat: string; events: string } }>> => {
  const { deliverableType = 'report', ...rest } = body;
  return api.post('/agent/chat', { ...rest, message: { content, deliverableType } }, options);
};

export const startRun = async (...given: Parameters<typeof chat>): Promise<AgentRunView> =>
  ok(await chat(...given), 201).run;

export const runOf = async (api: Api, runId: string, include = 'steps,children'): Promise<AgentRunView> =>
  ok(await api.get<AgentRunView>(`/agent-runs/${runId}?include=${include}`));

export const ended = (api: Api, runId: string, deadlineMs = 120_000): Promise<AgentRunView> =>
  eventually(
    async () => {
      const run = await runOf(api, runId);
      return ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(run.status) ? run : null;
    },
    `run ${runId} ends`,
    deadlineMs,
  );

export const agentEvents = async (api: Api, runId: string): Promise<AgentEvent[]> => {
  const items: AgentEvent[] = [];
  for (let after = 0; ;) {
    const page = ok(
      await api.get<{ items: AgentEvent[]; nextCursor: string | null }>(
        `/agent-runs/${runId}/events?after=${after}&limit=200`,
      ),
    );
    items.push(...page.items);
    if (!page.nextCursor) return items;
    after = Number(page.nextCursor);
  }
};
export const ofAgentType = (events: readonly AgentEvent[], type: string): AgentEvent[] =>
  events.filter((event) => event.type === type);

type QuestionView = {
  id: string;
  status: string;
  deadlineAt: string;
  schema: Record<string, any>;
  defaultAnswer: unknown;
  runId: string;
};
export const questionsOf = async (api: Api, runId: string): Promise<QuestionView[]> =>
  ok(await api.get<{ questions: QuestionView[] }>(`/agent-runs/${runId}?include=questions`)).questions;

/** The run's open question, once it has asked. */
export const openQuestion = (api: Api, runId: string): Promise<QuestionView> =>
  eventually(
    async () => (await questionsOf(api, runId)).find(({ status }) => status === 'OPEN'),
    `run ${runId} asks`,
    60_000,
  );
