import { describe, expect, it } from '@jest/globals';
import type { Runner } from './runner';
import { createSlots } from './slots';

/** Counts what a process would do; the real one is in the integration suite. */
const runners = (wear: { uses?: number; memoryMb?: number } = {}) => {
  const started: { stopped: boolean; alive: boolean }[] = [];
  const start = (): Runner => {
    const state = { stopped: false, alive: true };
    started.push(state);
    return {
      invoke: () => Promise.reject(new Error('not asked here')),
      signal: () => undefined,
      uses: () => wear.uses ?? 0,
      memoryMb: () => wear.memoryMb ?? 0,
      isAlive: () => state.alive,
      pid: started.length,
      stop: () => {
        state.stopped = true;
        return Promise.resolve();
      },
    };
  };
  return { started, start };
};
const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};

describe('slots', () => {
  it('never work on more than their number at once, and start no more than needed', async () => {
    const { started, start } = runners();
    const slots = createSlots(2, start);
    let now = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => slots.use(work)));
    expect([most, started.length]).toEqual([2, 2]);
    await slots.close();
    expect(started.every(({ stopped }) => stopped)).toBe(true);
  });

  it.each([
    ['200 nodes', { uses: 200 }],
    ['512 MB', { memoryMb: 512 }],
  ])('replace a runner after %s', async (_, wear) => {
    const { started, start } = runners(wear);
    const slots = createSlots(1, start);
    await slots.use(() => Promise.resolve());
    await slots.use(() => Promise.resolve());
    expect(started.map(({ stopped }) => stopped)).toEqual([true, true]);
  });

  it('replace a runner that died while idle', async () => {
    const { started, start } = runners();
    const slots = createSlots(1, start);
    await slots.use(() => Promise.resolve());
    started[0]!.alive = false;
    expect(await slots.use(({ pid }) => Promise.resolve(pid))).toBe(2);
  });

  it('let a waiting caller leave, and the next one in', async () => {
    const { start } = runners();
    const slots = createSlots(1, start);
    const { open, opened } = gate();
    const first = slots.use(() => opened);
    const leave = new AbortController();
    const second = slots.use(() => Promise.resolve('second'), leave.signal);
    const third = slots.use(() => Promise.resolve('third'));
    leave.abort(new Error('left'));
    await expect(second).rejects.toThrow('left');
    open();
    await first;
    expect(await third).toBe('third');
  });

  it('take no more work once closed', async () => {
    const slots = createSlots(1, runners().start);
    await slots.close();
    await expect(slots.use(() => Promise.resolve())).rejects.toMatchObject({ name: 'RunnerLost' });
  });
});
