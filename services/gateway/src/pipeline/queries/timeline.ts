import { eventsBetween, type GraphRow } from '@ratchet/activities/pipeline/graph/events';
import { readAs } from '@ratchet/prisma/database';
import { graphEventTitle } from '@ratchet/workflows/pipeline/contract/event-titles';
import type { GraphEvent } from '@ratchet/workflows/pipeline/contract/event-payloads';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import type { Timeline } from '@ratchet/workflows/platform/contract-kit';
import type { GatewayDeps } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { namesOf, type Names } from '../names';
import { graphAt } from './graph';

/** Edges that only follow from SQL say nothing beside the edit that made them. */
const isTold = ({ type, payload }: GraphRow): boolean =>
  !type.startsWith('edge.') || (payload['edge'] as { origin?: string } | undefined)?.origin !== 'SQL';

/** One line of history, for the timeline and for a node. */
export const historyLine = (row: GraphRow, names: Names) => ({
  sequence: row.sequence,
  at: row.at,
  type: row.type,
  title: graphEventTitle({ type: row.type, payload: row.payload } as unknown as GraphEvent),
  actor: {
    kind: row.userId === null ? 'service' : 'user',
    userId: row.userId,
    name: row.userId === null ? null : (names.get(row.userId) ?? null),
  },
});

export const timelineQueries = (deps: GatewayDeps): Pick<PipelineHandlers, 'getPipelineTimeline'> => ({
  getPipelineTimeline: ({ params, query, reader }) =>
    readAs(deps.db, reader, async (client) => {
      const { organizationId } = reader;
      const { state, headVersion, at } = await graphAt(client, organizationId, params.id);
      const asOfSequence = Math.min(query.asOf ?? headVersion, headVersion);
      const rows = (await eventsBetween(client, organizationId, params.id, 0, asOfSequence)).filter(isTold);
      const names = await namesOf(
        client,
        organizationId,
        rows.map(({ userId }) => userId),
      );
      const past = rows.map((row): Timeline['past'][number] => ({
        ...historyLine(row, names),
        origin: 'user',
        detail: { ...row.payload },
      }));
      const open = asOfSequence === headVersion ? issuesOf(state) : [];
      const now = open.map(({ nodeId, nodeName, message, line }): Timeline['now'][number] => ({
        what: nodeName === null ? message : `${nodeName}: ${message}`,
        who: { role: 'ANALYTICS_ENGINEER' },
        since: at,
        timeZone: 'UTC',
        ...(nodeId === null ? {} : { refId: nodeId }),
        ...(line === null ? {} : { detail: `Line ${line}` }),
      }));
      return { status: 200, body: { past, now, planned: [], asOfSequence, live: true } };
    }),
});
