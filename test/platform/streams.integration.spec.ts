import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { acceptedDeal, complete, createDeal, eventsOf, ok, settled } from '../support/deals';
import { eventually } from '../support/eventually';
import { openSse } from '../support/sse';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let tess: Api;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-10-01T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterAll(() => stack.close());

const url = (path: string): string => `${stack.gateway().url}/api/v1${path}`;

describe('live streams', () => {
  it('delivers what happens on a deal in sequence, and resumes after gateway and relay restarts without gap or repeat', async () => {
    const { id, lastSeq } = await acceptedDeal(tess);
    const first = await openSse(url(`/deals/${id}/events`), tess.token as string, 0);
    await eventually(
      async () => first.messages.filter(({ event }) => event !== 'ready').length >= lastSeq,
      'the backfill arrives',
    );
    await complete(tess, id, 'open-file');
    await eventually(
      async () => first.messages.some(({ event }) => event === 'task.completed'),
      'the completion arrives live',
      5_000,
    );

    await stack.stopGateway();
    await first.closed;
    await stack.stopRelay();
    await stack.startGateway();
    await complete(tess, id, 'send-contract');
    await stack.startRelay();
    const seen = first.messages.at(-1)?.id ?? 0;
    const second = await openSse(url(`/deals/${id}/events`), tess.token as string, seen);
    await complete(tess, id, 'order-title');
    const total = await settled(tess, id);
    await eventually(
      async () => (second.messages.at(-1)?.id ?? 0) >= total.lastSeq,
      'the resumed stream reaches the head',
    );
    second.close();
    const ids = [...first.messages, ...second.messages]
      .filter(({ event }) => event !== 'ready')
      .map((message) => message.id);
    expect(ids).toEqual((await eventsOf(tess, id)).slice(0, ids.length).map(({ sequence }) => sequence));
    expect(ids.length).toBeGreaterThanOrEqual(total.lastSeq);
  });

  it('carries the whole tenant over one connection in commit order and never shows another tenant', async () => {
    const stranger = await stack.as('admin', 'other');
    const [ours, theirs] = await Promise.all([
      openSse(url('/stream'), tess.token as string),
      openSse(url('/stream'), stranger.token as string),
    ]);
    const deals = await Promise.all([createDeal(tess), createDeal(tess), createDeal(tess)]);
    for (const { id } of deals) await settled(tess, id);
    await eventually(
      async () =>
        deals.every(({ id }) =>
          ours.messages.some(({ event, data }) => event === 'deal.template_applied' && data.aggregateId === id),
        ),
      'all three plans arrive',
    );
    const positions = ours.messages.map(({ id }) => id);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(ours.messages.slice(1).map(({ id }) => id)).size).toBe(ours.messages.length - 1);
    for (const { id } of deals) {
      const sequences = ours.messages
        .filter(({ data }) => data.aggregateId === id)
        .map(({ data }) => data.sequence as number);
      expect(sequences).toEqual(sequences.map((_, index) => index + 1));
    }
    expect(theirs.messages.every(({ event }) => event === 'ready')).toBe(true);
    ours.close();
    theirs.close();
  });

  it('shows a participant the deals they are in, and nothing of others', async () => {
    const omar = await stack.as('agent');
    const stream = await openSse(url('/stream'), omar.token as string);
    const foreign = ok(
      await tess.post('/deals', { ...(await import('../support/deals')).birchwood({ participants: [] }) }),
      201,
    ) as { id: string };
    const own = await createDeal(tess);
    await eventually(
      async () => stream.messages.some(({ data }) => data.aggregateId === own.id),
      'the own deal arrives',
    );
    await settled(tess, foreign.id);
    expect(stream.messages.some(({ data }) => data.aggregateId === foreign.id)).toBe(false);
    stream.close();
  });
});
