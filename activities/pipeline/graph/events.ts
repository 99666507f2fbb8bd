import { PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { query, type Source } from '../query';

/** A row of the graph's stream. `userId` is who did it. */
export type GraphRow = {
  readonly id: string;
  readonly sequence: number;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>> & {
    readonly commandId: string;
    readonly touches: readonly string[];
  };
  readonly userId: string | null;
  readonly at: string;
};

const COLUMNS = `e.id, e.sequence::float8 AS sequence, e.type, e.payload, e.actor->>'userId' AS "userId",
  to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`;
const FROM = `FROM platform.event e WHERE e.organization_id = $1::uuid AND e.aggregate_type = '${PIPELINE_AGGREGATE}' AND e.aggregate_id = $2::uuid`;
const BETWEEN = `SELECT ${COLUMNS} ${FROM} AND e.sequence > $3 AND e.sequence <= $4 ORDER BY e.sequence`;
const OF_COMMAND = `SELECT ${COLUMNS} ${FROM} AND (e.payload->>'commandId' = $3 OR e.payload->>'targetCommandId' = $3) ORDER BY e.sequence`;
const TOUCHING = `SELECT ${COLUMNS} ${FROM} AND (e.payload->>'touches' LIKE '%node/' || $3 || '%' OR e.payload->>'nodeId' = $3) ORDER BY e.sequence`;
const OWN = `SELECT e.type, e.actor->>'userId' AS "userId", e.payload->>'commandId' AS "commandId", e.payload->>'targetCommandId' AS "targetCommandId"
  ${FROM} AND (e.actor->>'userId' = $3 OR e.type IN ('history.undone', 'history.redone')) ORDER BY e.sequence`;

/** Events after one version up to another, in order. */
export const eventsBetween = (
  source: Source,
  organizationId: string,
  pipelineId: string,
  after: number,
  upTo: number,
): Promise<GraphRow[]> => query(source, BETWEEN, [organizationId, pipelineId, after, upTo]);

/** What a command did, and what was undone and done again of it. */
export const eventsOfCommand = (
  source: Source,
  organizationId: string,
  pipelineId: string,
  commandId: string,
): Promise<GraphRow[]> => query(source, OF_COMMAND, [organizationId, pipelineId, commandId]);

/** Events that touched a node or a part of it, in order; those that only follow from a rename name it in their payload. */
export const eventsTouching = (
  source: Source,
  organizationId: string,
  pipelineId: string,
  nodeId: string,
): Promise<GraphRow[]> => query(source, TOUCHING, [organizationId, pipelineId, nodeId]);

export type OwnRow = {
  readonly type: string;
  readonly userId: string | null;
  readonly commandId: string;
  readonly targetCommandId: string | null;
};
/** What a person did, and every undo and redo. */
export const ownRows = (
  source: Source,
  organizationId: string,
  pipelineId: string,
  userId: string,
): Promise<OwnRow[]> => query(source, OWN, [organizationId, pipelineId, userId]);
