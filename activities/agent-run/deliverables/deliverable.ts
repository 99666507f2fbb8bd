import type { Unit } from '@ratchet/prisma/commit';

/** Adds the rows and events of a deliverable whose bytes are kept already, and gives the id of the artifact that stands for it. */
export type AddDeliverable = (unit: Unit, runId: string) => Promise<string>;
