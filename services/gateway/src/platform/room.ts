import type { CommandContext, IdempotencyKey, Reply, StoredReply } from '@ratchet/prisma/commit';
import type { ArtifactStore } from '@ratchet/activities/platform/artifact-store';
import type { Database, Reader } from '@ratchet/prisma/database';
import type { Operation, RoomContract } from '@ratchet/workflows/platform/contract-kit';
import type { Role } from '@ratchet/workflows/platform/names';
import type { PoolClient } from 'pg';
import type { Response } from 'express';
import type { z } from 'zod';
import type { Cursors } from './cursor';
import type { PublishedFeed } from './published-feed';
import type { StreamHub } from './streams';
import type { WorkflowDoor } from './workflow-door';

/** The authenticated caller. `displayName` is for answers, never for logs. */
export type Caller = { readonly userId: string; readonly organizationId: string; readonly role: Role };

export type GatewayDeps = {
  readonly db: Database;
  readonly workflows: WorkflowDoor;
  readonly streams: StreamHub;
  /** What streams are made of, for a room whose streams carry more than events. */
  readonly feed: PublishedFeed;
  readonly artifacts: ArtifactStore;
  /** The process's environment, for the room's own configuration schema; read when the room is created. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cursors: Cursors;
};

export type Upload = {
  readonly mediaType: string;
  readonly sha256: string;
  readonly body: AsyncIterable<Uint8Array>;
};

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;

/** A validated request: shapes are the contract's. */
export type OperationRequest<O extends Operation = Operation> = {
  readonly params: Output<O['params']>;
  readonly query: Output<O['query']>;
  readonly body: Output<O['body']>;
  readonly caller: Caller;
  /** Read context of the caller, for `readAs`. */
  readonly reader: Reader;
  /** Command context of the caller, for `commitReply` and `refuse`. */
  readonly context: CommandContext;
  /** Present where the operation's idempotency is `key`. */
  readonly key: IdempotencyKey | null;
  readonly ifMatch: string | null;
  /** `Last-Event-ID` header or `after` query of a stream. */
  readonly lastEventId: number | null;
  readonly wantsStream: boolean;
  /** Present where the operation takes a file. `sha256` is what the caller says it is; compare it with what was stored. */
  readonly upload: Upload | null;
  readonly response: Response;
};

/** `null`: the handler answered the response itself (streams). `headers` may carry an ETag. */
export type Answer = ((Reply | StoredReply) & { readonly headers?: Readonly<Record<string, string>> }) | null;
export type Handler<O extends Operation = Operation> = (request: OperationRequest<O>) => Promise<Answer>;
export type Handlers<C extends RoomContract> = { readonly [K in keyof C['operations']]: Handler<C['operations'][K]> };

export type WorkItem = {
  readonly room: string;
  readonly aggregateId: string;
  readonly refId: string;
  readonly runTitle: string;
  readonly what: string;
  readonly deadline: string | null;
  readonly timeZone: string;
  readonly overdueSince: string | null;
  readonly since: string | null;
  readonly mine: boolean;
  readonly status: string;
  readonly action: { readonly operation: string; readonly refId: string } | null;
};

/** A room on the gateway floor. */
export type GatewayRoom<C extends RoomContract = RoomContract> = {
  readonly contract: C;
  readonly createHandlers: (deps: GatewayDeps) => Handlers<C>;
  /** Open items that wait on the caller, at most `limit`, overdue first then by deadline. The client carries the caller's read context. */
  readonly readWork?: (client: PoolClient, caller: Caller, limit: number) => Promise<readonly WorkItem[]>;
};
/** Keeps handler types bound to the contract, then forgets them for the list of rooms. */
export const defineGatewayRoom = <C extends RoomContract>(room: GatewayRoom<C>): GatewayRoom =>
  room as unknown as GatewayRoom;
