import type { Database, WorkflowRequest } from './database';
import { inPrismaTransaction, type Transaction } from './transaction';
import {
  AggregateMissing,
  createUnit,
  type Aggregate,
  type Collected,
  type CommandContext,
  type IdempotencyKey,
  type Opened,
  type StepKey,
  type Unit,
} from './unit';

export type * from './unit';
export { AggregateMissing };

export type Reply = { readonly status: number; readonly body: unknown };
/** A reply as bytes: what is sent now is what a replay sends later. */
export type StoredReply = { readonly status: number; readonly bytes: Buffer; readonly replayed: boolean };

export class IdempotencyConflict extends Error {
  constructor(readonly code: 'IDEMPOTENCY_002' | 'IDEMPOTENCY_003') {
    super(code);
  }
}

const toJson = (value: unknown): string => JSON.stringify(value);

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

/** Own aggregate with audit, idempotency and step; each further one with its events and messages alone. */
const close = async (
  tx: Transaction,
  context: CommandContext,
  { streams, audit }: Collected,
  idempotency: unknown,
  step: unknown,
): Promise<void> => {
  for (const [index, { aggregate, lastSequence, events, outbox }] of streams.entries()) {
    const isOwn = index === 0;
    await tx.$queryRaw`
      SELECT 1 FROM platform.ratchet_commit(${context.organizationId}::uuid, ${aggregate?.type ?? null}, ${aggregate?.id ?? null}::uuid, ${lastSequence}::bigint,
        ${toJson(events)}::jsonb, ${toJson(outbox)}::jsonb, ${isOwn ? toJson(audit) : '[]'}::jsonb, ${isOwn && idempotency !== null ? toJson(idempotency) : null}::jsonb, ${isOwn && step !== null ? toJson(step) : null}::jsonb)`;
  }
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
  const reply = await inPrismaTransaction(db.prisma, async (tx): Promise<StoredReply> => {
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
    await close(tx, context, collected, record, null);
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
  const result = await inPrismaTransaction(db.prisma, async (tx): Promise<T> => {
    const opened = await open(tx, context, aggregate, null, step);
    if (opened.step_result !== null) return opened.step_result as T;
    if (opened.last_sequence === null) throw new AggregateMissing();
    const { unit, collected } = createUnit(db, tx, context, aggregate, opened);
    const value = await work(unit);
    await close(tx, context, collected, null, {
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
  await inPrismaTransaction(db.prisma, async (tx) => {
    const opened = await open(tx, context, null, null, null);
    const { unit, collected } = createUnit(db, tx, context, null, opened);
    unit.audit({
      eventType: `refused.${code}`,
      entityType: entity.type,
      entityId: entity.id,
      data,
      ...(entity.dealId ? { dealId: entity.dealId } : {}),
    });
    await close(tx, context, collected, null, null);
  });
};
