import type { Database } from '@ratchet/prisma/database';
import type { RoomContract, RunItem } from '@ratchet/workflows/platform/contract-kit';
import type { PoolClient } from 'pg';

/** What activities need from outside. Adapters for the outside world (mail, storage …) join here as ports. */
export type ActivityDeps = { readonly db: Database };

/** Row of the read model of runs, as a room derives it from its own tables. `platform.run` adds nothing to it. */
export type RunRow = Omit<RunItem, 'updatedAt' | 'lastSequence'>;

/** A room on this floor: its workflow activities and what the relay needs to project it. */
export type ActivitiesRoom = {
  readonly contract: RoomContract;
  /** Activities registered with Temporal under their own names, for the room's task queue. */
  readonly createActivities: (deps: ActivityDeps) => Record<string, (input: never) => Promise<unknown>>;
  /** Derives the run rows of the named aggregates from domain tables alone, so that a rebuild gives equal rows. The client already carries the tenant's context. */
  readonly readRuns: (client: PoolClient, aggregateIds: readonly string[]) => Promise<readonly RunRow[]>;
};
