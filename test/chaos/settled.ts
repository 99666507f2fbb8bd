import { pause } from '../bench/patience';
import type { ChaosClient } from './client';

const LOOK_MS = 250;

/** Asks until the answer is what is waited for, or patience ends. */
export const settled = async <T>(
  client: ChaosClient,
  path: string,
  look: (answer: T) => boolean,
  what: string,
  patienceMs: number,
): Promise<T> => {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await client.get<T>(path);
    if (look(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what} did not come within ${patienceMs / 1000} s`);
    await pause(LOOK_MS);
  }
};
