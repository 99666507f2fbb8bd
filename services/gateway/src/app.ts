import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '@ratchet/prisma/database';
import { PLATFORM_ERRORS } from '@ratchet/workflows/platform/names';
import { ApiError } from './platform/api-error';
import { codecServer } from './platform/codec-server';
import { createCursors } from './platform/cursor';
import { docsPage } from './platform/docs-page';
import { healthRouter } from './platform/health';
import { errorHandler } from './platform/http/errors';
import { mountOperations } from './platform/http/mount-operations';
import { requestLog } from './platform/http/request-log';
import { negotiateVersion } from './platform/http/version';
import { authenticate } from './platform/identity/authenticate';
import { createSessions } from './platform/identity/sessions';
import { createTokens } from './platform/identity/tokens';
import type { Log } from './platform/log';
import { describeEvents, describePermissions, describeWorkflows } from './platform/meta';
import { createMetrics } from './platform/metrics';
import { describeApi } from './platform/openapi';
import { createPlatformRoom } from './platform/platform-room';
import type { GatewayDeps, GatewayRoom } from './platform/room';

export const API_VERSION = '1.0.0';

export type AppOptions = {
  readonly db: Database;
  readonly temporal: Client;
  readonly deps: Omit<GatewayDeps, 'cursors'>;
  readonly rooms: readonly GatewayRoom[];
  readonly log: Log;
  readonly jwtSecret: string;
  readonly cursorSecret: string;
  readonly payloadKeys: string;
  readonly publicUrl: string;
  readonly temporalUiUrl: string | undefined;
  readonly demo: boolean;
  /** Check each answer against its contract; for tests and development. */
  readonly validateAnswers: boolean;
};

const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  });
  next();
};

const isEventStream = (response: express.Response): boolean =>
  String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream');

/** The whole gateway as one Express application; everything it needs comes in. */
export const createApp = (options: AppOptions): Express => {
  const { db, log, deps, temporal } = options;
  const tokens = createTokens(options.jwtSecret);
  const sessions = createSessions(db, tokens);
  const publicOrigin = new URL(options.publicUrl).origin;
  const rooms: GatewayRoom[] = [createPlatformRoom(sessions, publicOrigin, () => rooms), ...options.rooms];
  const contracts = rooms.map((room) => room.contract);
  const errors = Object.assign({}, PLATFORM_ERRORS, ...contracts.map((contract) => contract.errors)) as Readonly<
    Record<string, { status: number; message: string }>
  >;
  const metrics = createMetrics(db, deps.streams.clients);
  const openApi = JSON.stringify(describeApi(contracts, API_VERSION));
  const workflows = describeWorkflows(contracts);
  const permissions = describePermissions(contracts);
  const events = describeEvents(contracts);

  const app = express();
  app.disable('x-powered-by').set('trust proxy', 'loopback').set('query parser', 'simple');
  app.use(requestLog(log, metrics.requestDurations), securityHeaders);
  app.use(healthRouter(db, temporal, metrics));
  app.use(
    '/codec',
    codecServer({
      keys: options.payloadKeys,
      temporalUiOrigin: options.temporalUiUrl && new URL(options.temporalUiUrl).origin,
      authorise: async (request) => {
        if (options.demo) return;
        const caller = await authenticate(
          request,
          tokens,
          sessions,
          options.temporalUiUrl ? new URL(options.temporalUiUrl).origin : publicOrigin,
        );
        if (caller.role !== 'ADMIN' && caller.role !== 'OPERATOR') throw new ApiError('AUTH_003');
      },
    }),
  );
  app.use(
    compression({ filter: (request, response) => !isEventStream(response) && compression.filter(request, response) }),
  );
  app.get('/openapi.json', (_request, response) => void response.type('json').send(openApi));
  app.use('/docs', docsPage());
  app.get('/meta/workflows', negotiateVersion, (_request, response) => void response.json(workflows));
  app.get('/meta/permissions', (_request, response) => void response.json(permissions));
  app.get('/meta/events', (_request, response) => void response.json(events));
  const operations = mountOperations(
    rooms,
    { ...deps, cursors: createCursors(options.cursorSecret) },
    { tokens, sessions, publicOrigin, validateAnswers: options.validateAnswers },
  );
  app.use(['/api/v1', '/api'], negotiateVersion, express.json({ limit: '1mb', strict: false }), operations);
  app.use(() => {
    throw new ApiError('NOT_FOUND_001');
  });
  app.use(errorHandler(errors, log));
  return app;
};
