import type { EventEnvelope } from '@ratchet/workflows/platform/contract-kit';

export type EventRow = {
  id: string;
  aggregate_type: string;
  aggregate_id: string;
  sequence: string;
  position: string | null;
  type: string;
  version: number;
  payload: Record<string, unknown>;
  area: string | null;
  changes_access: boolean;
  actor: { kind: string; userId: string | null };
  origin: string;
  reason: string | null;
  causation_id: string | null;
  correlation_id: string | null;
  occurred_at: Date;
};

export const EVENT_COLUMNS =
  'e.id, e.aggregate_type, e.aggregate_id, e.sequence, e.type, e.version, e.payload, e.area, e.changes_access, e.actor, e.origin, e.reason, e.causation_id, e.correlation_id, e.occurred_at';

export const toEnvelope = (row: EventRow): EventEnvelope => ({
  id: row.id,
  aggregateType: row.aggregate_type,
  aggregateId: row.aggregate_id,
  sequence: Number(row.sequence),
  position: row.position === null ? null : Number(row.position),
  type: row.type,
  version: row.version,
  payload: row.payload,
  actor: row.actor,
  origin: row.origin,
  reason: row.reason,
  causationId: row.causation_id,
  correlationId: row.correlation_id,
  occurredAt: row.occurred_at.toISOString(),
});
