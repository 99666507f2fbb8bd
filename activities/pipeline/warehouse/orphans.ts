import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { withTarget } from './connect';
import type { TargetConnection } from './connection';

const POLL_MS = 50;
const BOUND_MS = 15_000;

/** Postgres cuts application names at 63 bytes: a run's id, the start of the node's name and a hash of its whole id fit. */
export const applicationNameOf = (runId: string, uniqueId: string): string => {
  const hash = createHash('sha256').update(uniqueId).digest('hex').slice(0, 8);
  return `ratchet:${runId}:${(uniqueId.split('.')[2] ?? uniqueId).slice(0, 9)}~${hash}`;
};

/**
 * Ends every session under this application name and waits until the database shows none. Answers how many it ended.
 * @throws after 15 s when one will not end.
 */
export const endOrphans = (connection: TargetConnection, applicationName: string): Promise<number> =>
  withTarget(connection, async (client) => {
    const end = Date.now() + BOUND_MS;
    const ended = new Set<number>();
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = $1 AND usename = current_user AND pid <> pg_backend_pid()`,
        [applicationName],
      );
      if (rows.length === 0) return ended.size;
      for (const { pid } of rows) ended.add(pid);
      if (Date.now() > end) throw new Error(`statements of ${applicationName} did not end within ${BOUND_MS / 1000} s`);
      await pause(POLL_MS);
    }
  });
