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
};

export type Reply = { readonly status: number; readonly body: unknown };
/** A reply as bytes: what is sent now is what a replay sends later. */
export type StoredReply = { readonly status: number; readonly bytes: Buffer; readonly replayed: boolean };

export class IdempotencyConflict extends Error {
  constructor(readonly code: 'IDEMPOTENCY_002' | 'IDEMPOTENCY_003') {
    super(code);
  }
}
/** The aggregate does not exist in the caller's organisation. */
export class AggregateMissing extends Error {}

type Opened = {
  last_sequence: bigint | null;
  incarnation: number | null;
  key_busy: boolean;
  stored_operation: string | null;
  stored_hash: Uint8Array | null;
  stored_status: number | null;
  stored_body: Uint8Array | null;
  step_result: unknown;
  grants: string[] | null;
};

const toJson = (value: unknown): string => JSON.stringify(value);

/** Seconds the relay leaves the fast path before it sends a workflow message itself. */
const FAST_PATH_GRACE_SECONDS = 2;

const open = async (
  tx: Transaction,
  context: CommandContext,
  aggregate: Aggregate | null,
  key: IdempotencyKey | null,
  step: StepKey | null,
): Promise<Opened> => {
  const [opened] = await tx.$queryRaw<Opened[]>`
    SELECT * FROM platform.ratchet_begin(${context.organizationId}::uuid, ${context.actor.userId}::uuid, ${aggregate?.type ?? null}, ${aggregate?.id ?? null}::uuid,
      ${aggregate?.create ?? false}, ${key?.caller ?? null}, ${key?.key ?? null}, ${step?.workflowId ?? null}, ${step?.stepKey ?? null})`;
  return opened as Opened;
};

type Collected = {
  events: Record<string, unknown>[];
  outbox: Record<string, unknown>[];
  audit: Record<string, unknown>[];
  requests: WorkflowRequest[];
};

const createUnit = (
  db: Database,
  tx: Transaction,
  context: CommandContext,
  aggregate: Aggregate | null,
  opened: Opened,
): { unit: Unit; collected: Collected } => {
  const collected: Collected = { events: [], outbox: [], audit: [], requests: [] };
  const lastSequence = Number(opened.last_sequence ?? 0);
  const at = db.clock.now();
  const unit: Unit = {
    tx,
    organizationId: context.organizationId,
    context,
    lastSequence,
    incarnation: opened.incarnation ?? 1,
    grants: opened.grants ?? [],
    at,
    clockOffsetMs: db.clock.offsetMs(),
    emit: (event) => {
      if (!aggregate) throw new Error('a unit without an aggregate cannot emit events');
      const id = uuidv7();
      const sequence = lastSequence + collected.events.length + 1;
      collected.events.push({
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
      collected.outbox.push({
        id: uuidv7(),
        kind: 'event',
        event_type: event.type,
        event_data: { eventId: id, sequence },
        trace_id: context.traceId ?? null,
      });
      return { id, sequence, type: event.type };
    },
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
    request: (kind, data) => {
      if (!aggregate) throw new Error('a unit without an aggregate cannot address a workflow');
      const outboxId = uuidv7();
      collected.outbox.push({
        id: outboxId,
        kind,
        event_type: data.message?.name ?? data.workflowType,
        event_data: data,
        trace_id: context.traceId ?? null,
        delay_seconds: FAST_PATH_GRACE_SECONDS,
      });
      collected.requests.push({
        outboxId,
        organizationId: context.organizationId,
        kind,
        aggregateType: aggregate.type,
        aggregateId: aggregate.id,
        data,
      });
    },
  };
  return { unit, collected };
};

const close = async (
  tx: Transaction,
  context: CommandContext,
  aggregate: Aggregate | null,
  unit: Unit,
  collected: Collected,
  idempotency: unknown,
  step: unknown,
): Promise<void> => {
  await tx.$queryRaw`
    SELECT 1 FROM platform.ratchet_commit(${context.organizationId}::uuid, ${aggregate?.type ?? null}, ${aggregate?.id ?? null}::uuid, ${unit.lastSequence}::bigint,
      ${toJson(collected.events)}::jsonb, ${toJson(collected.outbox)}::jsonb, ${toJson(collected.audit)}::jsonb, ${idempotency === null ? null : toJson(idempotency)}::jsonb, ${step === null ? null : toJson(step)}::jsonb)`;
};

/**
 * Commits what a caller over HTTP asked for: domain rows, events, outbox, audit and the idempotency record in one transaction.
 * A repeat with the same key and request answers the stored bytes; with another request it throws IDEMPOTENCY_002, while the first runs IDEMPOTENCY_003.
 * An error thrown by `work` leaves nothing, so the key may be used again.
 */
export const commitReply = async (
  db: Database,
  context: CommandContext,
  aggregate: Aggregate | null,
  key: IdempotencyKey | null,
  work: (unit: Unit) => Promise<Reply>,
): Promise<StoredReply> => {
  let requests: readonly WorkflowRequest[] = [];
  const reply = await db.prisma.$transaction(async (tx): Promise<StoredReply> => {
    const opened = await open(tx, context, aggregate, key, null);
    if (opened.key_busy) throw new IdempotencyConflict('IDEMPOTENCY_003');
    if (key && opened.stored_status !== null) {
      if (opened.stored_operation !== key.operation || !key.requestHash.equals(opened.stored_hash as Uint8Array))
        throw new IdempotencyConflict('IDEMPOTENCY_002');
      return { status: opened.stored_status, bytes: db.cipher.open(opened.stored_body as Uint8Array), replayed: true };
    }
    if (aggregate && opened.last_sequence === null) throw new AggregateMissing();
    const { unit, collected } = createUnit(db, tx, context, aggregate, opened);
    const { status, body } = await work(unit);
    const bytes = Buffer.from(toJson(body));
    const record = key && {
      caller: key.caller,
      key: key.key,
      operation: key.operation,
      requestHash: key.requestHash.toString('hex'),
      status,
      body: db.cipher.seal(bytes).toString('base64'),
    };
    await close(tx, context, aggregate, unit, collected, record, null);
    requests = collected.requests;
    return { status, bytes, replayed: false };
  });
  if (requests.length > 0) db.afterCommit(requests);
  return reply;
};

/**
 * Commits one workflow step exactly once: the result is kept under `workflowId` + `stepKey`, and a repeat returns it without running `work` again.
 * @throws AggregateMissing when the aggregate is not there.
 */
export const commitStep = async <T>(
  db: Database,
  context: CommandContext,
  aggregate: Aggregate,
  step: StepKey,
  work: (unit: Unit) => Promise<T>,
): Promise<T> => {
  let requests: readonly WorkflowRequest[] = [];
  const result = await db.prisma.$transaction(async (tx): Promise<T> => {
    const opened = await open(tx, context, aggregate, null, step);
    if (opened.step_result !== null) return opened.step_result as T;
    if (opened.last_sequence === null) throw new AggregateMissing();
    const { unit, collected } = createUnit(db, tx, context, aggregate, opened);
    const value = await work(unit);
    await close(tx, context, aggregate, unit, collected, null, {
      workflowId: step.workflowId,
      stepKey: step.stepKey,
      result: value ?? null,
    });
    requests = collected.requests;
    return value;
  });
  if (requests.length > 0) db.afterCommit(requests);
  return result;
};

/** Writes the audit row of a refusal, and nothing else. */
export const refuse = async (
  db: Database,
  context: CommandContext,
  code: string,
  entity: { type: string; id: string | null; dealId?: string },
  data: Record<string, unknown>,
): Promise<void> => {
  await db.prisma.$transaction(async (tx) => {
    const opened = await open(tx, context, null, null, null);
    const { unit, collected } = createUnit(db, tx, context, null, opened);
    unit.audit({
      eventType: `refused.${code}`,
      entityType: entity.type,
      entityId: entity.id,
      data,
      ...(entity.dealId ? { dealId: entity.dealId } : {}),
    });
    await close(tx, context, null, unit, collected, null, null);
  });
};
