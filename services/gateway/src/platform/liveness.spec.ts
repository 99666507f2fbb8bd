import { describe, expect, it } from '@jest/globals';
import { ApiError } from './api-error';
import { createLiveness } from './liveness';

const doorThat = (answer: () => Promise<unknown>) => {
  const asked: string[] = [];
  return { asked, query: (workflowId: string) => (asked.push(workflowId), answer()) };
};

describe('liveness', () => {
  it('asks once for many reads', async () => {
    const door = doorThat(async () => ({}));
    const { isLive } = createLiveness(door);
    expect(await Promise.all([isLive('a'), isLive('b'), isLive('c')])).toEqual([true, true, true]);
    expect(door.asked).toEqual(['a']);
  });

  it('is not live while no worker answers', async () => {
    const { isLive } = createLiveness(doorThat(() => Promise.reject(new ApiError('ENGINE_003'))));
    expect(await isLive('a')).toBe(false);
  });

  it('is live when the engine answers that there is no such workflow', async () => {
    const { isLive } = createLiveness(doorThat(() => Promise.reject(new ApiError('NOT_FOUND_001'))));
    expect(await isLive('a')).toBe(true);
  });

  it('answers by what is known while it asks anew', async () => {
    let answer: () => Promise<unknown> = async () => ({});
    const { isLive } = createLiveness(doorThat(() => answer()));
    expect(await isLive('a')).toBe(true);
    answer = () => new Promise(() => undefined);
    const now = Date.now;
    Date.now = () => now() + 6_000;
    try {
      expect(await Promise.race([isLive('a'), Promise.resolve().then(() => Promise.resolve('waits'))])).toBe(true);
    } finally {
      Date.now = now;
    }
  });

  it('does not keep a read waiting for a slow answer', async () => {
    const { isLive } = createLiveness(doorThat(() => new Promise(() => undefined)));
    const startedAt = Date.now();
    expect(await isLive('a')).toBe(true);
    expect(Date.now() - startedAt).toBeLessThan(1_000);
  });
});
