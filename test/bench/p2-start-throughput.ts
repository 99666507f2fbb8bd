import { interleave, type Figure } from './figure';
import { pairOf } from './start-pair';
import { ratiosOf, sampleOf } from './statistics';

const CLIENTS = 32;
const TARGET = 0.2;

/** Closed loop: each client sends its next request when the last was answered. */
const perSecond = async (seconds: number, work: () => Promise<unknown>): Promise<number> => {
  let done = 0;
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return done / ((performance.now() - begin) / 1000);
};

/** Thirty-two callers at once against one gateway process. */
export const startThroughput: Figure = {
  name: 'P2',
  title: `accepted starts, c=${CLIENTS}, one gateway process`,
  measure: async ({ installation, repeats, isQuick }) => {
    const pair = await pairOf(installation, CLIENTS);
    try {
      const seconds = isQuick ? 3 : 10;
      await perSecond(3, pair.ours);
      await perSecond(1, pair.peer);
      const uncounted: number[] = [];
      const { ours, peer } = await interleave(
        repeats,
        () => perSecond(seconds, pair.ours),
        async () => {
          uncounted.push(await perSecond(seconds / 2, pair.peerUncounted));
          return perSecond(seconds, pair.peer);
        },
      );
      const ratio = ratiosOf(ours, peer);
      const line = { figure: 'P2', unit: '/s' as const, ours: sampleOf(ours) };
      return [
        {
          ...line,
          what: `accepted starts, c=${CLIENTS}`,
          peer: { name: 'same rows, prepared raw pg', sample: sampleOf(peer) },
          ratio,
          target: `≥ ${TARGET.toFixed(2)}x`,
          met: ratio.median >= TARGET,
        },
        {
          ...line,
          what: 'against rows without the reference counter',
          peer: { name: 'raw pg, no row that all starts wait for', sample: sampleOf(uncounted) },
          ratio: ratiosOf(ours, uncounted),
          target: '–',
          met: null,
        },
      ];
    } finally {
      await pair.close();
    }
  },
};
