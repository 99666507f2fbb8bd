import type { ErrorRequestHandler, Response } from 'express';
import { AggregateMissing, IdempotencyConflict } from '@ratchet/prisma/commit';
import { isDatabaseAway } from '@ratchet/prisma/database';
import type { ErrorSpec } from '@ratchet/workflows/platform/names';
import { ApiError } from '../api-error';
import type { Log } from '../log';

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Any failure as a contract error; what is not foreseen is INTERNAL_001. */
export const toApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (error instanceof IdempotencyConflict)
    return new ApiError(error.code, {}, error.code === 'IDEMPOTENCY_003' ? { 'Retry-After': '1' } : {});
  if (error instanceof AggregateMissing) return new ApiError('NOT_FOUND_001');
  if (isDatabaseAway(error)) return new ApiError('ENGINE_002', {}, { 'Retry-After': '2' });
  const type = (error as { type?: string } | null)?.type;
  if (type === 'entity.parse.failed')
    return new ApiError('VALIDATION_001', { field: 'body', constraint: 'must be JSON' });
  if (type === 'entity.too.large') return new ApiError('SIZE_001');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new ApiError('MEDIA_001');
  return new ApiError('INTERNAL_001');
};

/** Fills `{name}` of a message with the detail of that name; objects are told by their title, key or id. */
const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (value !== null && typeof value === 'object') {
    const named = value as Record<string, unknown>;
    return inWords(
      named['what'] ?? named['title'] ?? named['name'] ?? named['key'] ?? named['kind'] ?? named['id'] ?? '',
    );
  }
  return String(value ?? '');
};
const messageOf = (spec: ErrorSpec, details: Readonly<Record<string, unknown>>): string =>
  spec.message.replace(/\{(\w+)\}/g, (_placeholder, name: string) => inWords(details[name]) || 'unknown');

export const sendError = (response: Response, error: ApiError, specs: Readonly<Record<string, ErrorSpec>>): void => {
  const spec = specs[error.code] ?? (specs['INTERNAL_001'] as ErrorSpec);
  const code = specs[error.code] ? error.code : 'INTERNAL_001';
  if (error.code.startsWith('ENGINE_')) response.set('Retry-After', '2');
  response
    .set(error.headers)
    .status(spec.status)
    .json({
      error: NAMES[spec.status] ?? 'Error',
      message: messageOf(spec, error.details),
      code,
      details: error.details,
    });
};

/** The one mapper at the edge. */
export const errorHandler =
  (specs: Readonly<Record<string, ErrorSpec>>, log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const mapped = toApiError(error);
    if (mapped.code === 'INTERNAL_001') {
      log.error('request failed', {
        requestId: response.locals['requestId'] as string,
        method: request.method,
        path: request.path,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (response.writableEnded) return next();
    sendError(response, mapped, specs);
  };
