import type { RequestHandler } from 'express';
import { v7 as uuidv7 } from 'uuid';
import type { Histogram } from 'prom-client';
import type { Log } from '../log';

const REQUEST_ID = /^[\w.-]{1,64}$/;

/** Gives each request an id and writes one line when it ends: who, method, path, status, duration; never bodies or query strings. */
export const requestLog =
  (log: Log, durations: Histogram): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given && REQUEST_ID.test(given) ? given : uuidv7();
    response.locals['requestId'] = requestId;
    response.set('x-request-id', requestId);
    const started = performance.now();
    response.on('close', () => {
      const duration = Math.round((performance.now() - started) * 10) / 10;
      const route = (request.route as { path?: string } | undefined)?.path ?? 'unmatched';
      durations.observe({ method: request.method, route, status: String(response.statusCode) }, duration / 1000);
      log.info('request', {
        requestId,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        duration,
        userId: response.locals['userId'] as string | undefined,
      });
    });
    next();
  };
