import { identify, isAlive } from '@ratchet/dev/state-file';
import type { Installation, Part } from '../bench/installation';
import { pause } from '../bench/patience';
import type { Random } from './random';

export const VICTIMS: readonly Part[] = ['gateway', 'worker', 'relay', 'temporal', 'postgres'];
export type KillCounts = Record<Part, number>;

export const noKills = (): KillCounts => ({ gateway: 0, worker: 0, relay: 0, temporal: 0, postgres: 0 });

/** A shuffled round of all victims after the other, so that every process gets its share however few kills there are. */
export const victimsOf = (random: Random, kills: number, victims: readonly Part[]): Part[] => {
  const order: Part[] = [];
  while (order.length < kills) order.push(...[...victims].sort(() => random.next() - 0.5));
  return order.slice(0, kills);
};

/** The supervisor knows a dead process's pid until it has a new one. */
const alive = async (installation: Installation, victim: Part): Promise<number> => {
  for (;;) {
    const pid = installation.pidOf(victim);
    if (pid !== null && isAlive(identify(pid))) return pid;
    await pause(50);
  }
};

/** `kill -9`s one process after the other at seeded moments until all are dealt; the supervisor brings them back. */
export const killAtRandom = async (
  installation: Installation,
  random: Random,
  options: { victims: readonly Part[]; meanPauseMs: number },
): Promise<KillCounts> => {
  const counts = noKills();
  for (const victim of options.victims) {
    await pause(options.meanPauseMs * random.between(0.3, 1.7));
    const pid = await alive(installation, victim);
    try {
      process.kill(pid, 'SIGKILL');
      counts[victim] += 1;
    } catch (error) {
      // dead already, and on its way back
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return counts;
};
