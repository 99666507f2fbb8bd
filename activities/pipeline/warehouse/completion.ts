import type { TargetConnection } from './connection';
import { withTarget } from './connect';
import { OPS_SCHEMA } from './ops-schema';

/** When the node's effect of this run was committed, or null when it was not. */
export const completionMarker = (
  connection: TargetConnection,
  runId: string,
  uniqueId: string,
): Promise<{ readonly completedAt: Date } | null> =>
  withTarget(connection, async (client) => {
    const { rows } = await client.query<{ completedAt: Date }>(
      `SELECT completed_at AS "completedAt" FROM ${OPS_SCHEMA}.completion WHERE run_id = $1 AND unique_id = $2`,
      [runId, uniqueId],
    );
    return rows[0] ?? null;
  });
