import { z } from 'zod';
import type { ErrorSpec, Role } from './names';

/** `key`: the caller sends Idempotency-Key. `none`: safe to repeat without one (reads, previews, sign-in). `provider`: an inbound webhook's own id. */
export type IdempotencyMode = 'key' | 'provider' | 'none';

/** One HTTP operation. Validation, OpenAPI, the typed client and the permission matrix all derive from it. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Path below the API base with `:name` parameters, e.g. `/deals/:id/summary`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** A permission of the room's contract, `authenticated` for any signed-in caller, or `public`. */
  readonly permission: string;
  readonly idempotency: IdempotencyMode;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Success status → body schema. */
  readonly responses: Readonly<Record<number, z.ZodType>>;
  /** Error codes beyond those every operation can answer. */
  readonly errors: readonly string[];
  /** `sse`: the operation can also answer text/event-stream (Accept decides). */
  readonly stream?: 'sse';
  /** The body is one file, not JSON; `X-Content-SHA256` names its hash and takes its place in the idempotency record. */
  readonly upload?: { readonly mediaTypes: readonly string[]; readonly maxBytes: number };
  /** Media types the handler may answer with beside JSON. */
  readonly download?: readonly string[];
};

/** One event type. `area` and `class` bound who sees it on a stream. */
export type EventSpec = {
  readonly version: number;
  /** P public, I internal, C confidential, R restricted. */
  readonly class: 'P' | 'I' | 'C' | 'R';
  readonly payload: z.ZodType;
  /** Past-tense line of the business timeline, from the payload alone. */
  readonly title: (payload: Record<string, unknown>) => string;
};

export type StateMachine = {
  readonly states: readonly string[];
  readonly initial: string;
  readonly transitions: readonly {
    readonly from: string;
    readonly to: string;
    readonly action: string;
    readonly who: readonly string[];
  }[];
};

/** What `/meta/workflows` tells about one workflow type, and what the generic door validates by. */
export type WorkflowContract = {
  readonly version: number;
  readonly taskQueue: string;
  readonly description: string;
  readonly input: z.ZodType;
  readonly signals: Readonly<Record<string, z.ZodType>>;
  readonly updates: Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;
  readonly queries: Readonly<Record<string, { readonly output: z.ZodType }>>;
  readonly stateMachine: StateMachine;
  readonly activities: Readonly<Record<string, { readonly startToCloseTimeout: string; readonly retry: string }>>;
  /** Operation that starts it (`POST /api/v1/workflows/{type}` runs that one). */
  readonly startOperation?: string;
};

/** Everything one room promises to the outside. Floors derive from it; nothing is declared twice. */
export type RoomContract = {
  readonly room: string;
  readonly title: string;
  /** Everything in the room that has an event stream of its own, the main one first; workflow ids are `<aggregateType>:<id>`. */
  readonly aggregateTypes: readonly [string, ...string[]];
  readonly errors: Readonly<Record<string, ErrorSpec>>;
  /** Permission → organisation roles that may hold it (participation may widen or narrow it per aggregate). */
  readonly permissions: Readonly<Record<string, readonly Role[]>>;
  /** Organisation roles that see every aggregate of the room in their tenant. */
  readonly seesAll: readonly Role[];
  readonly events: Readonly<Record<string, EventSpec>>;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly workflows: Readonly<Record<string, WorkflowContract>>;
};

/** Keeps literal types while checking the shape. */
export const defineRoom = <const C extends RoomContract>(contract: C): C => contract;
export const defineOperation = <const O extends Operation>(operation: O): O => operation;

export const uuid = z.uuid();
/** ISO-8601 instant in UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });
/** ISO-8601 instant with any precision and offset, as callers send it. */
export const instantInput = z.iso.datetime({ offset: true });
export const localDate = z.iso.date();
export const idParams = z.object({ id: uuid });

/** Keyset page: `nextCursor` is opaque and null on the last page. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1024).optional(),
};

export const errorBody = z
  .object({ error: z.string(), message: z.string(), code: z.string(), details: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Error' });

/** Envelope of an event as streams, `GET …/events` and webhooks give it. */
export const eventEnvelope = z
  .object({
    id: uuid,
    aggregateType: z.string(),
    aggregateId: uuid,
    sequence: z.number().int(),
    position: z.number().int().nullable(),
    type: z.string(),
    version: z.number().int(),
    payload: z.record(z.string(), z.unknown()),
    actor: z.object({ kind: z.string(), userId: z.string().nullable() }),
    origin: z.string(),
    reason: z.string().nullable(),
    causationId: z.string().nullable(),
    correlationId: z.string().nullable(),
    occurredAt: instant,
  })
  .meta({ id: 'Event' });
export type EventEnvelope = z.infer<typeof eventEnvelope>;

const timelineActor = z.object({ kind: z.string(), userId: z.string().nullable(), name: z.string().nullable() });

/** The business timeline, the same shape in every room. */
export const timeline = z
  .object({
    past: z.array(
      z.object({
        sequence: z.number().int(),
        at: instant,
        type: z.string(),
        title: z.string(),
        actor: timelineActor,
        origin: z.string(),
        detail: z.record(z.string(), z.unknown()),
      }),
    ),
    now: z.array(
      z.object({
        what: z.string(),
        who: z.object({ role: z.string().nullable(), person: z.string().optional(), userId: z.string().optional() }),
        since: instant.nullable(),
        deadline: instant.optional(),
        timeZone: z.string(),
        overdueSince: instant.optional(),
        action: z.object({ operation: z.string(), refId: z.string() }).optional(),
        refId: z.string().optional(),
        detail: z.string().optional(),
      }),
    ),
    planned: z.array(
      z.object({
        what: z.string(),
        at: instant.nullable(),
        estimated: z.boolean(),
        milestone: z.string().nullable(),
        refId: z.string().optional(),
        kind: z.string().optional(),
      }),
    ),
    asOfSequence: z.number().int(),
    live: z.boolean(),
  })
  .meta({ id: 'Timeline' });
export type Timeline = z.infer<typeof timeline>;

/** One row of `/runs`: any execution of any room. */
export const runItem = z
  .object({
    workflowId: z.string(),
    room: z.string(),
    workflowType: z.string(),
    aggregateId: uuid,
    title: z.string(),
    subtitle: z.string(),
    status: z.string(),
    /** OPEN while the process goes on, CLOSED when it ended. */
    phase: z.enum(['OPEN', 'CLOSED']),
    held: z.boolean(),
    waitingOn: z.string().nullable(),
    waitingRole: z.string().nullable(),
    nextDeadline: instant.nullable(),
    overdueCount: z.number().int(),
    progressPercent: z.number().int(),
    startedAt: instant,
    updatedAt: instant,
    closedAt: instant.nullable(),
    lastSequence: z.number().int(),
    timeZone: z.string(),
  })
  .meta({ id: 'Run' });
export type RunItem = z.infer<typeof runItem>;
