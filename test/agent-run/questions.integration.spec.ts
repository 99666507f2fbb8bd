import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api, ApiAnswer } from '../support/api';
import { agentEvents, DEMO_REQUEST, ended, ofAgentType, openQuestion, startRun } from '../support/agent-runs';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { startStack, type TestStack } from '../support/stack';

const TIMES = 50;
const RESPONSE = { response: { period: '2023 to 2025' } };

let stack: TestStack;
let eli: Api;

beforeAll(async () => {
  stack = await startStack();
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

describe('an open question', () => {
  it('[agent-run 8] 50 equal answers with one key have one effect and one reply', async () => {
    const { id } = await startRun(eli, DEMO_REQUEST);
    const question = await openQuestion(eli, id);
    const key = randomUUID();
    const send = (): Promise<ApiAnswer> =>
      eventually(
        async () => {
          const answer = await eli.post(`/agent/questions/${question.id}/answer`, RESPONSE, { key });
          return answer.body.code === 'IDEMPOTENCY_003' ? null : answer;
        },
        'the reply of the first',
        60_000,
      );
    const answers = await Promise.all(Array.from({ length: TIMES }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const answered = ofAgentType(await agentEvents(eli, id), 'CLARIFICATION_ANSWERED');
    expect(answered).toHaveLength(1);
    expect(answered[0]?.payload).toMatchObject({ source: 'person', answer: RESPONSE.response });
    expect((await ended(eli, id)).status).toBe('SUCCEEDED');
  }, 180_000);

  it('[agent-run 8] of 50 answers with keys of their own one counts, the others are told which', async () => {
    const { id, threadId } = await startRun(eli, DEMO_REQUEST);
    const question = await openQuestion(eli, id);
    const answers = await Promise.all(
      Array.from({ length: TIMES }, () =>
        eli.post('/agent/resume', { threadId, questionId: question.id, ...RESPONSE }),
      ),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 202);
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code}`))).toEqual(new Set(['409 AGENT_004']));
    expect(refused[0]?.body.details.at).toEqual(expect.any(String));
    expect(ofAgentType(await agentEvents(eli, id), 'CLARIFICATION_ANSWERED')).toHaveLength(1);
    ok(await eli.post(`/agent-runs/${id}/cancel`, {}));
  }, 120_000);

  it('refuses an answer that does not fit, naming the field, and shows the question to nobody outside', async () => {
    const { id } = await startRun(eli, DEMO_REQUEST);
    const question = await openQuestion(eli, id);
    const wrong = await eli.post(`/agent/questions/${question.id}/answer`, { response: { period: 'last century' } });
    expect([wrong.status, wrong.body.code, wrong.body.details.field]).toEqual([400, 'AGENT_005', 'period']);
    const [mara, nadia] = [await stack.as('manager'), await stack.as('admin', 'other')];
    for (const stranger of [mara, nadia]) {
      for (const path of [`/agent-runs/${id}`, `/agent-runs/${id}/chat`, `/agent-runs/${id}/events`])
        expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.post(`/agent/questions/${question.id}/answer`, RESPONSE)).status).toBe(404);
      expect((await stranger.post(`/agent-runs/${id}/cancel`, {})).status).toBe(404);
    }
    const work = ok(await eli.get<{ items: { refId: string }[] }>('/my-work'));
    expect(work.items.map(({ refId }) => refId)).toContain(question.id);
    ok(await eli.post(`/agent-runs/${id}/cancel`, {}));
    const cancelled = await ended(eli, id);
    expect(cancelled.status).toBe('CANCELLED');
    expect(ofAgentType(await agentEvents(eli, id), 'CLARIFICATION_WITHDRAWN')).toHaveLength(1);
  }, 120_000);
});
