import { readAs, systemReader } from '@ratchet/prisma/database';
import type { OfCase, Snapshot } from '@ratchet/workflows/violation/activity-types';
import type { Instant } from '@ratchet/workflows/violation/model';
import { CASE } from '@ratchet/workflows/violation/names';
import { snapshotOf } from '@ratchet/workflows/violation/views';
import type { ActivityDeps } from '../platform/room';
import { loadCase } from './load-case';
import { asSource } from './source';

const HEAD = `SELECT last_sequence::float8 AS "lastSeq", incarnation FROM platform.aggregate_head WHERE organization_id = $1 AND aggregate_type = '${CASE}' AND aggregate_id = $2`;

/** The case as it is now, with what the workflow must do about it. Null when it is not there any more. */
export const lookAtCase =
  ({ db }: Pick<ActivityDeps, 'db'>) =>
  ({ organizationId, violationId, at }: OfCase & { at: Instant }): Promise<Snapshot | null> =>
    readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<{ lastSeq: number; incarnation: number }>({
        name: 'violation.head',
        text: HEAD,
        values: [organizationId, violationId],
      });
      const state = await loadCase(asSource(client), organizationId, violationId);
      const [head] = rows;
      return state && head ? snapshotOf(state, at, head.lastSeq, head.incarnation) : null;
    });
