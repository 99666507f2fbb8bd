import type { ChaosClient } from './client';

/** What the API acknowledged about one run, and how far the caller came. */
export type Ledger = {
  readonly room: string;
  readonly title: string;
  /** Aggregate id, once the creation was acknowledged. */
  id: string | null;
  /** Effects of acknowledged writes, as the story's SQL names them; each must exist exactly once. */
  readonly acknowledged: string[];
  /** Why the caller stopped early, if it did. */
  failure: string | null;
};

/** One room's main story as a caller drives it, and what it must leave behind. SQL gets the title's prefix as $1. */
export type Story = {
  readonly room: string;
  /** Demo user that drives it. */
  readonly email: string;
  /** Runs of it for each round over all rooms: long ones less often. */
  readonly share: number;
  /** What it takes beside the installation, once. */
  readonly prepare?: () => Promise<unknown>;
  /** Drives one run to rest, insisting on every step. */
  readonly drive: (client: ChaosClient, ledger: Ledger, patienceMs: number) => Promise<void>;
  /** SQL of the runs: `id, title, aggregate_type`. */
  readonly runs: string;
  /** SQL of every kind of effect, as `title, what`, one row each. */
  readonly effects: string;
  readonly workflow: {
    readonly type: string;
    /** How the execution looks once the story is told. */
    readonly restsIn: 'RUNNING' | 'COMPLETED';
    /** Whether its `state` query tells the last sequence it has seen. */
    readonly tellsSequence: boolean;
  };
};
