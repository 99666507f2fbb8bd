import type { Client } from 'pg';
import { seedAgentRun } from './agent-run';
import { seedDeal } from './deal';
import { seedViolation } from './violation';

/** Base data a room needs in every organisation (templates, calendars, rules). Each is idempotent. A new room adds one line here. */
export const roomSeeds: readonly ((client: Client, organizationId: string) => Promise<void>)[] = [
  seedDeal,
  seedViolation,
  seedAgentRun,
];
