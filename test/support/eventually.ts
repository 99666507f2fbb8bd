const DEADLINE_MS = 15_000;

/** Waits until `look` gives a value that is not undefined, null or false; fails with the last error or value when it never does. */
export const eventually = async <T>(
  look: () => Promise<T | undefined | null | false>,
  what: string,
  deadlineMs = DEADLINE_MS,
): Promise<T> => {
  const end = Date.now() + deadlineMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await look();
      if (value !== undefined && value !== null && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(
        `${what} did not happen within ${deadlineMs} ms; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
