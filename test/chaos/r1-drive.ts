import type { ChaosClient } from './client';
import type { Ledger, Story } from './story';

const drive = async (client: ChaosClient, story: Story, title: string, patienceMs: number): Promise<Ledger> => {
  const ledger: Ledger = { room: story.room, title, id: null, acknowledged: [], failure: null };
  try {
    await story.drive(client, ledger, patienceMs);
  } catch (error) {
    ledger.failure = error instanceof Error ? error.message : String(error);
  }
  return ledger;
};

export type DriveOptions = {
  readonly runs: number;
  readonly width: number;
  readonly patienceMs: number;
  readonly prefix: string;
  readonly mayStop: () => boolean;
};

/** Drives at least `runs` runs over all stories by their share, `width` at a time, and goes on until `mayStop`. */
export const driveAll = async (
  clients: ReadonlyMap<Story, ChaosClient>,
  { runs, width, patienceMs, prefix, mayStop }: DriveOptions,
): Promise<Ledger[]> => {
  const ledgers: Ledger[] = [];
  const turns = [...clients].flatMap((turn) => Array.from({ length: turn[0].share }, () => turn));
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < runs || !mayStop()) {
      const [story, client] = turns[next % turns.length] as (typeof turns)[number];
      const number = (next += 1);
      ledgers.push(await drive(client, story, `${prefix} ${story.room} ${number}`, patienceMs));
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return ledgers;
};
