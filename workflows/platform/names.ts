/** Plain constants shared by every floor. Imports nothing, so workflow code may use it. */

export const ROLES = [
  'ADMIN',
  'TRANSACTION_COORDINATOR',
  'MANAGER',
  'OPERATOR',
  'AGENT',
  'ANALYTICS_ENGINEER',
  'BOARD',
  'ATTORNEY',
  'LENDER',
  'CLIENT',
  'HOMEOWNER',
  'VIEWER',
] as const;
export type Role = (typeof ROLES)[number];

/** Rank of an organisation role: a higher one may manage a lower one. */
export const ROLE_RANK: Readonly<Record<Role, number>> = {
  ADMIN: 100,
  TRANSACTION_COORDINATOR: 90,
  MANAGER: 85,
  OPERATOR: 85,
  AGENT: 80,
  ANALYTICS_ENGINEER: 80,
  BOARD: 70,
  ATTORNEY: 60,
  LENDER: 50,
  CLIENT: 30,
  HOMEOWNER: 30,
  VIEWER: 10,
};

export const ORIGINS = ['user', 'service', 'workflow', 'timer', 'automation', 'undo'] as const;
/** What made an event happen. */
export type Origin = (typeof ORIGINS)[number];

/** How an error code is answered over HTTP. `message` says what happened and what to do now. */
export type ErrorSpec = { readonly status: number; readonly message: string };

export const PLATFORM_ERRORS = {
  VALIDATION_001: {
    status: 400,
    message: 'The request does not fit its schema. Correct the named field and send it again.',
  },
  IDEMPOTENCY_001: {
    status: 400,
    message: 'The Idempotency-Key header is missing. Send a unique key for each intended change.',
  },
  IDEMPOTENCY_002: {
    status: 422,
    message: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
  },
  IDEMPOTENCY_003: {
    status: 409,
    message: 'The first request with this Idempotency-Key is still running. Retry in a moment with the same key.',
  },
  AUTH_001: { status: 401, message: 'Sign in: the request carries no valid token.' },
  AUTH_002: { status: 401, message: 'The token has expired. Refresh it or sign in again.' },
  AUTH_003: { status: 403, message: 'Your role does not allow this.' },
  AUTH_004: { status: 429, message: 'Too many sign-in attempts. Wait before you try again.' },
  NOT_FOUND_001: { status: 404, message: 'There is no such resource, or you may not see it.' },
  METHOD_001: { status: 405, message: 'This resource does not support the method. See the Allow header.' },
  VERSION_001: { status: 406, message: 'This representation version is unknown. Use one of the listed versions.' },
  VERSION_002: {
    status: 412,
    message: 'The resource has changed since you read it. Read it again and repeat your change.',
  },
  MEDIA_001: { status: 415, message: 'The request body must be application/json.' },
  MEDIA_002: { status: 415, message: 'This file type is not accepted. Send one of: {accepted}.' },
  UPLOAD_001: {
    status: 422,
    message: 'The file that arrived is not the one announced in X-Content-SHA256. Send it again.',
  },
  UPLOAD_002: { status: 413, message: 'The file is larger than the limit of {maxBytes} bytes.' },
  SIZE_001: { status: 413, message: 'The request body is larger than the 1 MB limit.' },
  RATE_001: { status: 429, message: 'Too many requests. Wait for the time in Retry-After.' },
  COMMAND_001: { status: 409, message: 'The workflow is closed: it takes no more commands.' },
  ENGINE_001: { status: 503, message: 'The workflow engine cannot be reached. Retry after the time in Retry-After.' },
  ENGINE_002: {
    status: 503,
    message: 'The database cannot be reached. Nothing was changed; retry after the time in Retry-After.',
  },
  ENGINE_003: { status: 503, message: 'No worker answered in time. Retry after the time in Retry-After.' },
  INTERNAL_001: {
    status: 500,
    message: 'Something failed on our side. Retry with the same Idempotency-Key; quote the x-request-id if it stays.',
  },
} as const satisfies Record<string, ErrorSpec>;
export type PlatformErrorCode = keyof typeof PLATFORM_ERRORS;
