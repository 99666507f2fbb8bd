import { createHash } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { refuse, type CommandContext } from '@ratchet/prisma/commit';
import type { Operation, RoomContract } from '@ratchet/workflows/platform/contract-kit';
import { ApiError } from '../api-error';
import { authenticate, type Authenticated } from '../identity/authenticate';
import type { Sessions } from '../identity/sessions';
import type { Tokens } from '../identity/tokens';
import type { Answer, GatewayDeps, GatewayRoom, Handler, OperationRequest, Upload } from '../room';
import { readUpload } from './upload';

export type MountOptions = {
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly publicOrigin: string;
  readonly validateAnswers: boolean;
};

type Mounted = {
  readonly operationId: string;
  readonly operation: Operation;
  readonly contract: RoomContract;
  readonly handler: Handler;
};

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

const parse = <T extends z.ZodType>(schema: T | undefined, value: unknown, where: string): unknown => {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 20).map((issue) => {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return { field: [...issue.path, ...unknownKeys].join('.') || where, constraint: issue.message };
  });
  throw new ApiError('VALIDATION_001', { ...issues[0], in: where, issues });
};

/** /24 of an IPv4 address, /48 of an IPv6 one: enough for an audit, too little to name a household. */
const truncatedAddress = (address: string | undefined): string | null => {
  if (!address) return null;
  const v4 = /(\d+)\.(\d+)\.(\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.${v4[2]}.${v4[3]}.0/24`;
  return `${address.split(':').slice(0, 3).join(':')}::/48`;
};

const idempotencyKey = (
  request: Request,
  mounted: Mounted,
  caller: Authenticated | null,
  upload: Upload | null,
): OperationRequest['key'] => {
  if (mounted.operation.idempotency !== 'key') return null;
  const key = request.get('Idempotency-Key');
  if (!key)
    throw new ApiError('IDEMPOTENCY_001', { field: 'Idempotency-Key', constraint: 'is required on every change' });
  if (!IDEMPOTENCY_KEY.test(key))
    throw new ApiError('VALIDATION_001', {
      field: 'Idempotency-Key',
      constraint: 'must be 1 to 200 visible ASCII characters',
    });
  const operation = `${mounted.operationId} ${JSON.stringify(request.params)}`;
  const requestHash = createHash('sha256')
    .update(operation)
    .update('\0')
    .update(upload ? `${upload.sha256} ${JSON.stringify(request.query)}` : JSON.stringify(request.body ?? null))
    .digest();
  return { caller: caller?.userId ?? 'public', key, operation, requestHash };
};

const lastEventId = (request: Request): number | null => {
  const raw = request.get('Last-Event-ID') ?? request.query['after'];
  if (typeof raw !== 'string' || raw === '') return null;
  if (!/^\d{1,15}$/.test(raw))
    throw new ApiError('VALIDATION_001', {
      field: 'Last-Event-ID',
      constraint: 'must be a sequence or position given by this stream',
    });
  return Number(raw);
};

const send = (response: Response, answer: NonNullable<Answer>): void => {
  if (answer.headers) response.set(answer.headers);
  if ('bytes' in answer) {
    if (answer.replayed) response.set('Idempotent-Replayed', 'true');
    response.status(answer.status).type('application/json').send(answer.bytes);
  } else if (answer.status === 204) response.status(204).end();
  else response.status(answer.status).json(answer.body);
};

const assertAnswer = (mounted: Mounted, answer: NonNullable<Answer>): void => {
  const schema = mounted.operation.responses[answer.status];
  if (!schema) throw new Error(`${mounted.operationId} answered ${answer.status}, which its contract does not list`);
  if (answer.status === 204) return;
  const parsed = schema.safeParse(
    'bytes' in answer ? JSON.parse(answer.bytes.toString()) : JSON.parse(JSON.stringify(answer.body)),
  );
  if (!parsed.success) throw new Error(`${mounted.operationId} answered outside its contract: ${parsed.error.message}`);
};

const endpoint =
  (mounted: Mounted, rooms: readonly GatewayRoom[], deps: GatewayDeps, options: MountOptions): RequestHandler =>
  async (request, response) => {
    const { operation } = mounted;
    const isPublic = operation.permission === 'public';
    const caller = isPublic
      ? null
      : await authenticate(request, options.tokens, options.sessions, options.publicOrigin);
    const requestId = response.locals['requestId'] as string;
    response.locals['userId'] = caller?.userId;
    const context: CommandContext = {
      organizationId: caller?.organizationId ?? '',
      actor: { kind: 'user', userId: caller?.userId ?? null },
      origin: 'user',
      correlationId: requestId,
      requestId,
      ...(truncatedAddress(request.ip) ? { ipAddress: truncatedAddress(request.ip) as string } : {}),
    };
    if (
      caller &&
      operation.permission !== 'authenticated' &&
      !mounted.contract.permissions[operation.permission]?.includes(caller.role)
    ) {
      await refuse(
        deps.db,
        context,
        'AUTH_003',
        { type: 'operation', id: null },
        { operation: mounted.operationId, permission: operation.permission, role: caller.role },
      );
      throw new ApiError('AUTH_003', { permission: operation.permission, role: caller.role });
    }
    const params = parse(operation.params, request.params, 'path');
    const query = parse(operation.query, request.query, 'query');
    if (operation.body && request.body === undefined && Number(request.get('content-length') ?? 0) > 0)
      throw new ApiError('MEDIA_001');
    const body = parse(operation.body, request.body ?? {}, 'body');
    response.locals['tokenExpiresAt'] = caller?.expiresAt;
    const upload = operation.upload ? readUpload(request, operation.upload) : null;
    const answer = await mounted.handler({
      params: params as never,
      query: query as never,
      body: body as never,
      caller: (caller ?? { userId: '', organizationId: '', role: 'VIEWER' }) as OperationRequest['caller'],
      reader: {
        organizationId: caller?.organizationId ?? '',
        userId: caller?.userId ?? null,
        seesAll: caller
          ? rooms
              .filter((room) => room.contract.seesAll.includes(caller.role))
              .flatMap((room) => room.contract.aggregateTypes)
          : [],
      },
      context,
      key: idempotencyKey(request, mounted, caller, upload),
      ifMatch: request.get('If-Match') ?? null,
      lastEventId: operation.stream ? lastEventId(request) : null,
      wantsStream:
        operation.stream === 'sse' &&
        request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream',
      upload,
      response,
    });
    if (!answer) return;
    if (options.validateAnswers) assertAnswer(mounted, answer);
    send(response, answer);
  };

const specificity = (path: string): string => path.replace(/:[^/]+/g, '~');

/** Mounts every operation of every room; a known path with another method is 405. */
export const mountOperations = (rooms: readonly GatewayRoom[], deps: GatewayDeps, options: MountOptions): Router => {
  const router = Router({ caseSensitive: true });
  const mounted = rooms.flatMap(({ contract, createHandlers }) => {
    const handlers = createHandlers(deps) as Readonly<Record<string, Handler>>;
    return Object.entries(contract.operations).map(([operationId, operation]): Mounted => {
      const handler = handlers[operationId];
      if (!handler) throw new Error(`${contract.room}: operation ${operationId} has no handler`);
      return { operationId, operation, contract, handler };
    });
  });
  const paths = new Map<string, Mounted[]>();
  for (const entry of mounted) paths.set(entry.operation.path, [...(paths.get(entry.operation.path) ?? []), entry]);
  for (const [path, entries] of [...paths].sort(([a], [b]) => (specificity(a) < specificity(b) ? -1 : 1))) {
    const route = router.route(path);
    for (const entry of entries) route[entry.operation.method](endpoint(entry, rooms, deps, options));
    const allow = entries.map((entry) => entry.operation.method.toUpperCase()).join(', ');
    route.all(() => {
      throw new ApiError('METHOD_001', { allow }, { Allow: allow });
    });
  }
  return router;
};
