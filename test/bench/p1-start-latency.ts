import { interleave, type Figure } from './figure';
import { pairOf } from './start-pair';
import { percentile, ratiosOf, sampleOf } from './statistics';

const TARGET_RATIO = 3;
const TARGET_P99_MS = 15;

const timed = async (count: number, work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return times;
};

/** One caller, one start after the other. */
export const startLatency: Figure = {
  name: 'P1',
  title: 'POST start accepted, c=1',
  measure: async ({ installation, repeats, isQuick }) => {
    const pair = await pairOf(installation, 1);
    try {
      const count = isQuick ? 60 : 300;
      await timed(40, pair.ours);
      await timed(40, pair.peer);
      const { ours, peer } = await interleave(
        repeats,
        () => timed(count, pair.ours),
        () => timed(count, pair.peer),
      );
      const at = (runs: number[][], q: number): number[] => runs.map((times) => percentile(times, q));
      const ratio = ratiosOf(at(ours, 0.5), at(peer, 0.5));
      const p99 = sampleOf(at(ours, 0.99));
      const name = 'raw pg';
      return [
        {
          figure: 'P1',
          what: 'POST start accepted, p50, c=1',
          unit: 'ms',
          ours: sampleOf(at(ours, 0.5)),
          peer: { name, sample: sampleOf(at(peer, 0.5)) },
          ratio,
          target: `≤ ${TARGET_RATIO}x`,
          met: ratio.median <= TARGET_RATIO,
        },
        {
          figure: 'P1',
          what: 'POST start accepted, p99, c=1',
          unit: 'ms',
          ours: p99,
          peer: { name, sample: sampleOf(at(peer, 0.99)) },
          target: `≤ ${TARGET_P99_MS} ms`,
          met: p99.median <= TARGET_P99_MS,
        },
      ];
    } finally {
      await pair.close();
    }
  },
};
