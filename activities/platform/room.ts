import type { Database } from '@ratchet/prisma/database';
import type { RoomContract, RunItem } from '@ratchet/workflows/platform/contract-kit';
import type { PoolClient } from 'pg';
import type { ArtifactStore } from './artifact-store';

/** What activities need from outside. */
export type ActivityDeps = {
  readonly db: Database;
  readonly artifacts: ArtifactStore;
  /** The process's environment, for the room's own configuration schema; read when the room is created. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs when the process stops, after its last activity: for child processes and connections of the room's own. */
  readonly onClose: (close: () => Promise<void>) => void;
};

/** Row of the read model of runs, as a room derives it from its own tables. `platform.run` adds nothing to it. */
export type RunRow = Omit<RunItem, 'updatedAt' | 'lastSequence'>;

/** A room on this floor: its workflow activities and what the relay needs to project it. */
export type ActivitiesRoom = {
  readonly contract: RoomContract;
  /** Activities registered with Temporal under their own names, for the room's task queue. */
  readonly createActivities: (deps: ActivityDeps) => Record<string, (input: never) => Promise<unknown>>;
  /** Derives the run rows of the named aggregates from domain tables alone, so that a rebuild gives equal rows. The client already carries the tenant's context. */
  readonly readRuns: (
    client: PoolClient,
    aggregateType: string,
    aggregateIds: readonly string[],
  ) => Promise<readonly RunRow[]>;
};
