import type { Pool } from 'pg';

/** A reader that keeps a position and asks for what lies behind it. */
export type Follower = {
  readonly seen: () => number;
  readonly countOf: (aggregate: string) => number;
  readonly disorder: readonly string[];
  readonly duplicates: readonly string[];
  readonly stop: () => Promise<void>;
};

type Row = { position: string; aggregate_id: string; sequence: string };

const IDLE_MS = 5;
const KEPT = 1_000;

/** Follows `sql` (position after `$1`, in order) and checks that each aggregate's sequences come as 1, 2, 3 … */
export const followPositions = (pool: Pool, sql: string): Follower => {
  const last = new Map<string, number>();
  const counts = new Map<string, number>();
  const disorder: string[] = [];
  const duplicates: string[] = [];
  let position = '0';
  let seen = 0;
  let stopped = false;
  const take = ({ aggregate_id: aggregate, sequence: text }: Row): void => {
    const sequence = Number(text);
    const before = last.get(aggregate) ?? 0;
    if (sequence === before && duplicates.length < KEPT) duplicates.push(`${aggregate}: ${sequence} twice`);
    if (sequence !== before && sequence !== before + 1 && disorder.length < KEPT)
      disorder.push(`${aggregate}: ${sequence} after ${before}`);
    last.set(aggregate, sequence);
    counts.set(aggregate, (counts.get(aggregate) ?? 0) + 1);
    seen += 1;
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      const { rows } = await pool.query<Row>(sql, [position]);
      rows.forEach(take);
      position = rows.at(-1)?.position ?? position;
      if (rows.length === 0) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    }
  };
  const done = run();
  return {
    seen: () => seen,
    countOf: (aggregate) => counts.get(aggregate) ?? 0,
    disorder,
    duplicates,
    stop: () => {
      stopped = true;
      return done;
    },
  };
};
