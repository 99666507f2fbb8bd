const SAME_PRESS_MS = 700;

/**
 * Calls `stop` at the first Ctrl-C (or SIGTERM, SIGHUP) and `force` at the next one. A terminal and npm both deliver
 * one key press, so repeats within 0.7 s count once.
 */
export function onStopSignals({ stop, force }: { stop: () => void; force: () => void }): void {
  let first: number | undefined;
  const handle = (): void => {
    if (first === undefined) {
      first = Date.now();
      stop();
    } else if (Date.now() - first > SAME_PRESS_MS) {
      force();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
}
