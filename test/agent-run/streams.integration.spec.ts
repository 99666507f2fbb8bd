import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../chaos/random';
import type { Api } from '../support/api';
import { agentEvents, CLEAR_REQUEST, ended, ofAgentType, startRun } from '../support/agent-runs';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { readResuming, textsOf } from '../support/resuming-sse';
import { startStack, type TestStack } from '../support/stack';

const RUNS = 2;
const CLIENTS = 20;
const DROPS = 5;

let stack: TestStack;
let eli: Api;

beforeAll(async () => {
  stack = await startStack({ environment: { AGENT_REHEARSAL_PACE_MS: '12' } });
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

/** What the log says each text is, by message. */
const completedTexts = async (runId: string): Promise<Map<string, string>> => {
  const completed = ofAgentType(await agentEvents(eli, runId), 'MESSAGE_COMPLETED');
  const texts = await Promise.all(
    completed.map(async ({ payload }): Promise<[string, string]> => {
      if (typeof payload.text === 'string') return [payload.messageId, payload.text];
      const response = await fetch(`${eli.url()}/api/v1/agent/artifacts/${payload.artifactId}/content`, {
        headers: { authorization: `Bearer ${eli.token}` },
      });
      return [payload.messageId, await response.text()];
    }),
  );
  return new Map(texts);
};

describe('streams of a run', () => {
  it('[agent-run 2] readers that drop again and again, over a restart of the gateway, miss nothing and see nothing twice', async () => {
    const random = seeded(20261121);
    const runs = await Promise.all(Array.from({ length: RUNS }, () => startRun(eli, CLEAR_REQUEST)));
    const clients = Array.from({ length: CLIENTS }, (_, index) => {
      const { id } = runs[index % RUNS] as { id: string };
      const options = { random, drops: DROPS };
      return {
        id,
        chat: readResuming(eli, `/agent-runs/${id}/chat`, { ...options, isLast: ({ event }) => event === 'end' }),
        events: readResuming(eli, `/agent-runs/${id}/events?after=0`, {
          ...options,
          isLast: ({ event }) => event === 'RUN_SUCCEEDED',
        }),
      };
    });
    await eventually(
      async () => clients.some(({ chat }) => chat.messages.some(({ event }) => event === 'message.delta')),
      'a text streams',
      180_000,
    );
    await stack.stopGateway();
    await stack.startGateway();
    await Promise.all(clients.flatMap(({ chat, events }) => [chat.done, events.done]));

    for (const { id, chat, events } of clients) {
      expect(chat.drops()).toBeGreaterThanOrEqual(DROPS);
      expect(events.drops()).toBeGreaterThanOrEqual(DROPS);
      const sequences = events.messages.map(({ data }) => data.sequence as number);
      expect(sequences).toEqual(sequences.map((_, index) => index + 1));
      const seen = textsOf(chat.messages);
      const written = await completedTexts(id);
      expect(written.size).toBeGreaterThan(0);
      for (const [messageId, text] of written) expect(seen.get(messageId)).toBe(text);
      expect(chat.messages.filter(({ event }) => event === 'end')).toHaveLength(1);
    }
  }, 420_000);

  it('answers a chat with its stream, and hanging up stops nothing', async () => {
    const abort = new AbortController();
    const response = await fetch(`${eli.url()}/api/v1/agent/chat`, {
      method: 'POST',
      signal: abort.signal,
      headers: {
        authorization: `Bearer ${eli.token}`,
        accept: 'text/event-stream',
        'content-type': 'application/json',
        'idempotency-key': 'hang-up',
      },
      body: JSON.stringify({ message: { content: CLEAR_REQUEST, deliverable_type: 'report' } }),
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    abort.abort();
    const { items } = ok(await eli.get<{ items: { id: string }[] }>('/agent-runs?limit=1'));
    const finished = await ended(eli, (items[0] as { id: string }).id);
    expect(finished.status).toBe('SUCCEEDED');
    const again = await fetch(`${eli.url()}/api/v1/agent-runs/${finished.id}/chat`, {
      headers: {
        authorization: `Bearer ${eli.token}`,
        accept: 'text/event-stream',
        'last-event-id': String(finished.lastSequenceNum),
      },
    });
    expect(again.status).toBe(204);
  }, 120_000);
});
