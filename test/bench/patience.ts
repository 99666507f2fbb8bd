/** Waits until `look` says yes; errors while looking count as no. @throws after the bound. */
export const until = async (
  what: string,
  look: () => Promise<boolean>,
  everyMs = 20,
  boundMs = 120_000,
): Promise<void> => {
  const end = Date.now() + boundMs;
  let last: unknown;
  for (;;) {
    try {
      if (await look()) return;
      last = 'no';
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${boundMs / 1000} s (${String(last)})`);
    await pause(everyMs);
  }
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Monotonic and the same for every process of the machine, ms. */
export const machineTime = (): number => Number(process.hrtime.bigint()) / 1e6;
