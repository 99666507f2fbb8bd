import type { Request } from 'express';
import { ApiError } from '../api-error';
import type { Caller } from '../room';
import { accessCookie } from './cookies';
import type { Sessions } from './sessions';
import type { Tokens } from './tokens';

export type Authenticated = Caller & { readonly expiresAt: Date };

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A cookie travels by itself, so a change made with one must come from our own pages. */
export const assertOwnOrigin = (request: Request, publicOrigin: string): void => {
  if (SAFE.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === publicOrigin) return;
  if (origin === undefined && (site === 'same-origin' || site === 'none')) return;
  throw new ApiError('AUTH_003', {
    reason: 'A request with a session cookie must come from this application (Origin header).',
  });
};

/** Bearer token first, then the cookie. @throws ApiError AUTH_001, AUTH_002, AUTH_003 */
export const authenticate = async (
  request: Request,
  tokens: Tokens,
  sessions: Sessions,
  publicOrigin: string,
): Promise<Authenticated> => {
  const header = request.headers.authorization;
  const bearer = header?.startsWith('Bearer ') ? header.slice(7) : null;
  const token = bearer ?? accessCookie(request);
  if (!token) throw new ApiError('AUTH_001');
  if (!bearer) assertOwnOrigin(request, publicOrigin);
  const claims = await tokens.verify(token);
  if (!(await sessions.isLive(claims)))
    throw new ApiError('AUTH_001', { reason: 'This session has ended. Sign in again.' });
  return { userId: claims.userId, organizationId: claims.orgId, role: claims.role, expiresAt: claims.expiresAt };
};
