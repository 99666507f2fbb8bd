import type { Clock } from '@ratchet/prisma/clock';

/** Business clock of a test: host time plus an offset fixed at the start plus what Temporal's test server has skipped since. */
export type TestClock = Clock & { readonly skip: (skippedMs: number) => void };

export const testClock = (startAt?: string): TestClock => {
  const offset = startAt ? new Date(startAt).getTime() - Date.now() : 0;
  let skipped = 0;
  return {
    now: () => new Date(Date.now() + offset + skipped),
    // workflows see skipped time by themselves, so only the fixed part goes into their input
    offsetMs: () => offset,
    skip: (skippedMs) => (skipped = skippedMs),
  };
};
