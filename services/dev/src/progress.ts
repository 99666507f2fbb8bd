export type Log = (line: string) => void;

const SLOW_MS = 2_000;
const REPEAT_MS = 15_000;

/** Runs one step; says so when it takes over 2 s, again every 15 s, and when it is done. Quick steps are silent. */
export async function step<T>(log: Log, label: string, work: () => Promise<T>): Promise<T> {
  const begin = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - begin) / 1000)} s`;
  let announced = false;
  let timer = setTimeout(function announce() {
    log(announced ? `${label} … ${seconds()}` : `${label} …`);
    announced = true;
    timer = setTimeout(announce, REPEAT_MS);
  }, SLOW_MS);
  try {
    const result = await work();
    if (announced) log(`${label}: done in ${seconds()}`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
