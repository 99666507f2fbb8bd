import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction, WorkflowRequest, WorkflowRequestData } from './database';

/** Who acts and why; the same for people, services and workflows. */
export type CommandContext = {
  readonly organizationId: string;
  readonly actor: { readonly kind: 'user' | 'service' | 'workflow'; readonly userId: string | null };
  readonly origin: 'user' | 'service' | 'workflow' | 'timer' | 'automation' | 'undo';
  readonly correlationId: string | null;
  readonly requestId?: string;
  readonly traceId?: string;
  readonly ipAddress?: string;
};
export type IdempotencyKey = {
  readonly caller: string;
  readonly key: string;
  readonly operation: string;
  readonly requestHash: Buffer;
};
export type StepKey = { readonly workflowId: string; readonly stepKey: string };
export type Aggregate = { readonly type: string; readonly id: string; readonly create?: boolean };

export type NewEvent = {
  readonly type: string;
  readonly version?: number;
  readonly payload: Record<string, unknown>;
  readonly area?: string | null;
  readonly reason?: string | null;
  readonly origin?: CommandContext['origin'];
  readonly causationId?: string | null;
  readonly causedByAutomation?: boolean;
  /** The event changed who may see the aggregate: streams reload the grants they hold. */
  readonly changesAccess?: boolean;
};
export type EmittedEvent = { readonly id: string; readonly sequence: number; readonly type: string };
export type AuditEntry = {
  readonly eventType: string;
  readonly entityType: string;
  readonly entityId: string | null;
  readonly data: Record<string, unknown>;
  readonly dealId?: string;
};

/** One command's transaction. Domain rows go through `tx`; everything else is collected and written by one call at the end. */
export type Unit = {
  readonly tx: Transaction;
  readonly organizationId: string;
  readonly context: CommandContext;
  /** Last sequence of the aggregate before this command; the aggregate stays locked until commit. */
  readonly lastSequence: number;
  readonly incarnation: number;
  /** Areas granted to the acting user on this aggregate; `*` is all of it. */
  readonly grants: readonly string[];
  /** Business time of this command, fixed. */
  readonly at: Date;
  /** Offset of business time from host time in ms, for a workflow that this command starts; 0 in production. */
  readonly clockOffsetMs: number;
  readonly emit: (event: NewEvent) => EmittedEvent;
  readonly audit: (entry: AuditEntry) => void;
  readonly request: (kind: WorkflowRequest['kind'], data: WorkflowRequestData) => void;
  /**
   * Locks a further aggregate and appends to its stream in the same transaction. Every command locks in one order: the process first, then what it belongs to.
   * @throws AggregateMissing when it is not there and `create` is not set.
   */
  readonly also: (aggregate: Aggregate) => Promise<Stream>;
};

/** What can be appended to one aggregate. */
export type Stream = Pick<Unit, 'emit' | 'request' | 'lastSequence'>;

/** The aggregate does not exist in the caller's organisation. */
export class AggregateMissing extends Error {}

/** Seconds the relay leaves the fast path before it sends a workflow message itself. */
const FAST_PATH_GRACE_SECONDS = 2;

export type Opened = {
  /** bigint, as text */
  last_sequence: string | null;
  incarnation: number | null;
  key_busy: boolean;
  stored_operation: string | null;
  stored_hash: Uint8Array | null;
  stored_status: number | null;
  stored_body: Uint8Array | null;
  step_result: unknown;
  grants: string[] | null;
};

/** Envelope rows of one aggregate; `aggregate` is null for a command that only audits. */
export type StreamRows = {
  readonly aggregate: Aggregate | null;
  readonly lastSequence: number;
  readonly events: Record<string, unknown>[];
  readonly outbox: Record<string, unknown>[];
};
export type Collected = {
  /** The command's own aggregate first. */
  readonly streams: [StreamRows, ...StreamRows[]];
  readonly audit: Record<string, unknown>[];
  readonly requests: WorkflowRequest[];
};

/** Appends to one aggregate's rows; `requests` gathers what the fast path sends after the commit. */
const openStream = (
  context: CommandContext,
  at: Date,
  rows: StreamRows,
  requests: WorkflowRequest[],
): Pick<Unit, 'emit' | 'request'> => ({
  emit: (event) => {
    if (!rows.aggregate) throw new Error('a unit without an aggregate cannot emit events');
    const id = uuidv7();
    const sequence = rows.lastSequence + rows.events.length + 1;
    rows.events.push({
      id,
      sequence,
      type: event.type,
      version: event.version ?? 1,
      payload: event.payload,
      area: event.area ?? null,
      changes_access: event.changesAccess ?? false,
      actor: context.actor,
      origin: event.origin ?? context.origin,
      reason: event.reason ?? null,
      correlation_id: context.correlationId,
      causation_id: event.causationId ?? null,
      caused_by_automation: event.causedByAutomation ?? false,
      trace_id: context.traceId ?? null,
      occurred_at: at,
    });
    rows.outbox.push({
      id: uuidv7(),
      kind: 'event',
      event_type: event.type,
      event_data: { eventId: id, sequence },
      trace_id: context.traceId ?? null,
    });
    return { id, sequence, type: event.type };
  },
  request: (kind, data) => {
    if (!rows.aggregate) throw new Error('a unit without an aggregate cannot address a workflow');
    const outboxId = uuidv7();
    rows.outbox.push({
      id: outboxId,
      kind,
      event_type: data.message?.name ?? data.workflowType,
      event_data: data,
      trace_id: context.traceId ?? null,
      delay_seconds: FAST_PATH_GRACE_SECONDS,
    });
    requests.push({
      outboxId,
      organizationId: context.organizationId,
      kind,
      aggregateType: rows.aggregate.type,
      aggregateId: rows.aggregate.id,
      data,
    });
  },
});

const lockFurther = async (tx: Transaction, organizationId: string, aggregate: Aggregate): Promise<StreamRows> => {
  const [head] = await tx.$queryRaw<{ last_sequence: string }[]>`
    SELECT last_sequence FROM platform.ratchet_join(${organizationId}::uuid, ${aggregate.type}, ${aggregate.id}::uuid, ${aggregate.create ?? false})`;
  if (!head) throw new AggregateMissing();
  return { aggregate, lastSequence: Number(head.last_sequence), events: [], outbox: [] };
};

/** Opens the collecting side of one command's transaction; nothing is written before `commit` closes it. */
export const createUnit = (
  db: Database,
  tx: Transaction,
  context: CommandContext,
  aggregate: Aggregate | null,
  opened: Opened,
): { unit: Unit; collected: Collected } => {
  const own: StreamRows = { aggregate, lastSequence: Number(opened.last_sequence ?? 0), events: [], outbox: [] };
  const collected: Collected = { streams: [own], audit: [], requests: [] };
  const at = db.clock.now();
  const streams = new Map<string, Stream>();
  const unit: Unit = {
    tx,
    organizationId: context.organizationId,
    context,
    lastSequence: own.lastSequence,
    incarnation: opened.incarnation ?? 1,
    grants: opened.grants ?? [],
    at,
    clockOffsetMs: db.clock.offsetMs(),
    ...openStream(context, at, own, collected.requests),
    audit: (entry) => {
      collected.audit.push({
        id: uuidv7(),
        deal_id: entry.dealId ?? null,
        user_id: context.actor.userId,
        event_type: entry.eventType,
        entity_type: entry.entityType,
        entity_id: entry.entityId,
        event_data: entry.data,
        ip_address: context.ipAddress ?? null,
        request_id: context.requestId ?? null,
      });
    },
    also: async (further) => {
      const name = `${further.type}:${further.id}`;
      const known = streams.get(name);
      if (known) return known;
      const rows = await lockFurther(tx, context.organizationId, further);
      collected.streams.push(rows);
      const stream = { lastSequence: rows.lastSequence, ...openStream(context, at, rows, collected.requests) };
      streams.set(name, stream);
      return stream;
    },
  };
  if (aggregate) streams.set(`${aggregate.type}:${aggregate.id}`, unit);
  return { unit, collected };
};
