export type Loop = { readonly stop: () => Promise<void>; readonly poke: () => void };
export type LoopOptions = {
  /** Handles what is due and returns how much it was; more than 0 means: look again at once. */
  readonly step: () => Promise<number>;
  /** Shortest and longest pause between two empty looks, in ms; the pause doubles while nothing comes. */
  readonly pause: readonly [number, number];
  readonly onError: (error: Error) => void;
};

const ERROR_PAUSE_MS = 500;

/** Runs `step` over and over: at once while there is work, ever slower while there is none, after a pause when it fails. */
export const runLoop = ({ step, pause: [shortest, longest], onError }: LoopOptions): Loop => {
  let stopped = false;
  let wake: () => void = () => undefined;
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    let pause = shortest;
    while (!stopped) {
      try {
        const handled = await step();
        pause = handled > 0 ? shortest : Math.min(pause * 2, longest);
        if (handled === 0 && !stopped) await rest(pause);
      } catch (error) {
        onError(error as Error);
        if (!stopped) await rest(ERROR_PAUSE_MS);
      }
    }
  };
  const done = run();
  return {
    poke: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
};
