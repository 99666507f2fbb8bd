import type { Request } from 'express';
import { readAs } from '@ratchet/prisma/database';
import { ROLE_RANK } from '@ratchet/workflows/platform/names';
import { ApiError } from '../api-error';
import { assertOwnOrigin } from '../identity/authenticate';
import { clearSessionCookies, refreshCookie, setSessionCookies } from '../identity/cookies';
import type { LoginThrottle } from '../identity/login-throttle';
import type { Session, Sessions } from '../identity/sessions';
import { ACCESS_TOKEN_SECONDS } from '../identity/tokens';
import type { GatewayDeps } from '../room';
import type { PlatformHandlers } from '../platform-room';

type IdentityHandlers = Pick<PlatformHandlers, 'login' | 'refresh' | 'logout' | 'me' | 'listUsers'>;

const sessionBody = (session: Session) => ({
  accessToken: session.access.token,
  expiresAt: session.access.expiresAt.toISOString(),
  user: session.user,
});

export const identityHandlers = (
  { db, cursors }: GatewayDeps,
  sessions: Sessions,
  throttle: LoginThrottle,
  publicOrigin: string,
): IdentityHandlers => ({
  login: async ({ body, response }) => {
    const keys = [`email ${body.email.toLowerCase()}`, `address ${(response.req as Request).ip ?? ''}`];
    throttle.check(keys);
    const session = await sessions.login(body.email, body.password).catch((error: unknown) => {
      if (error instanceof ApiError) throttle.fail(keys);
      throw error;
    });
    setSessionCookies(
      response,
      { value: session.access.token, seconds: ACCESS_TOKEN_SECONDS },
      { value: session.refreshToken, seconds: session.refreshSeconds },
    );
    return { status: 200, body: sessionBody(session) };
  },
  refresh: async ({ response }) => {
    const request = response.req as Request;
    const token = refreshCookie(request);
    if (!token) throw new ApiError('AUTH_001');
    assertOwnOrigin(request, publicOrigin);
    const session = await sessions.refresh(token);
    setSessionCookies(
      response,
      { value: session.access.token, seconds: ACCESS_TOKEN_SECONDS },
      { value: session.refreshToken, seconds: session.refreshSeconds },
    );
    return { status: 200, body: sessionBody(session) };
  },
  logout: async ({ response }) => {
    const request = response.req as Request;
    const token = refreshCookie(request);
    if (token) {
      assertOwnOrigin(request, publicOrigin);
      await sessions.logout(token);
    }
    clearSessionCookies(response);
    return { status: 204, body: null };
  },
  me: async ({ caller, reader }) => {
    const rows = await readAs(db, reader, (client) =>
      client.query(
        'SELECT id, organization_id AS "organizationId", email, display_name AS "displayName", role FROM platform.user_account WHERE organization_id = $1 AND id = $2',
        [caller.organizationId, caller.userId],
      ),
    );
    if (!rows.rows[0]) throw new ApiError('AUTH_001');
    return { status: 200, body: rows.rows[0] as unknown };
  },
  listUsers: async ({ caller, reader, query }) => {
    const [name, id] = query.cursor ? cursors.decode(query.cursor) : [null, null];
    // addresses are personal data: below the coordinator's rank people are known by name
    const showsEmail = ROLE_RANK[caller.role] >= ROLE_RANK.MANAGER;
    const { rows } = await readAs(db, reader, (client) =>
      client.query<{ id: string; displayName: string }>(
        `SELECT id, organization_id AS "organizationId", CASE WHEN $6 OR id = $7 THEN email ELSE '' END AS email, display_name AS "displayName", role FROM platform.user_account
         WHERE organization_id = $1 AND deleted_at IS NULL AND is_active AND ($2::text IS NULL OR role = $2)
           AND ($3::text IS NULL OR display_name ILIKE '%' || $3 || '%') AND ($4::text IS NULL OR (display_name, id) > ($4, $5::uuid))
         ORDER BY display_name, id LIMIT $8`,
        [caller.organizationId, query.role ?? null, query.q ?? null, name, id, showsEmail, caller.userId, query.limit],
      ),
    );
    const last = rows.at(-1);
    return {
      status: 200,
      body: {
        items: rows,
        nextCursor: last && rows.length === query.limit ? cursors.encode([last.displayName, last.id]) : null,
      },
    };
  },
});
