import { RunnerLost, type Runner } from './runner';

const MAX_USES = 200;
const MAX_MEMORY_MB = 512;

export type Slots = {
  /** Waits for a free runner, oldest caller first. An aborted wait rejects with the signal's reason. */
  readonly use: <T>(work: (runner: Runner) => Promise<T>, signal?: AbortSignal) => Promise<T>;
  readonly processes: () => readonly number[];
  readonly close: () => Promise<void>;
};

/** At most `size` runners, started when needed, kept warm, replaced when worn out or dead. */
export const createSlots = (size: number, start: () => Runner): Slots => {
  const idle: Runner[] = [];
  const all = new Set<Runner>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;

  const take = async (signal?: AbortSignal): Promise<Runner> => {
    while (busy >= size) {
      signal?.throwIfAborted();
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal?.removeEventListener('abort', wake);
          const at = waiting.indexOf(wake);
          if (at >= 0) waiting.splice(at, 1);
          resolve();
        };
        waiting.push(wake);
        signal?.addEventListener('abort', wake, { once: true });
      });
    }
    if (signal?.aborted) {
      // the free slot is the next one's
      waiting[0]?.();
      signal.throwIfAborted();
    }
    if (closed) throw new RunnerLost('the worker is stopping');
    const warm = idle.pop();
    if (warm && !warm.isAlive()) all.delete(warm);
    const runner = warm?.isAlive() ? warm : start();
    all.add(runner);
    busy += 1;
    return runner;
  };

  const give = (runner: Runner): void => {
    busy -= 1;
    const worn = runner.uses() >= MAX_USES || runner.memoryMb() >= MAX_MEMORY_MB;
    if (worn || closed || !runner.isAlive()) {
      all.delete(runner);
      void runner.stop();
    } else idle.push(runner);
    waiting[0]?.();
  };

  return {
    use: async (work, signal) => {
      const runner = await take(signal);
      try {
        return await work(runner);
      } finally {
        give(runner);
      }
    },
    processes: () => [...all].filter((runner) => runner.isAlive()).map(({ pid }) => pid),
    close: async () => {
      closed = true;
      await Promise.all([...all].map((runner) => runner.stop()));
      for (const wake of [...waiting]) wake();
    },
  };
};
