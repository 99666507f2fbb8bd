import { verify } from '@node-rs/bcrypt';
import { v7 as uuidv7 } from 'uuid';
import { readAs, systemReader, writeAs, type Database } from '@ratchet/prisma/database';
import type { Role } from '@ratchet/workflows/platform/names';
import { ApiError } from '../api-error';
import { hashRefreshToken, newRefreshToken, type AccessToken, type Tokens } from './tokens';

const IDLE_MS = 24 * 3600 * 1000;
const ABSOLUTE_MS = 30 * 24 * 3600 * 1000;
/** Within this time a second use of a rotated token is a lost answer, not a theft. */
const GRACE_MS = 10_000;
// compared against when no such user exists, so that both answers take equally long
const DECOY_HASH = '$2b$12$RRITuwXgAz6KuRFYm4xWfeG/v88hWc3bHACQWq8vXMfI6slw7G7Ni';

export type SessionUser = {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
};
export type Session = {
  readonly access: AccessToken;
  readonly refreshToken: string;
  readonly refreshSeconds: number;
  readonly user: SessionUser;
};

export type Sessions = {
  /** @throws ApiError AUTH_001 for a wrong pair; both reasons look the same. */
  readonly login: (email: string, password: string) => Promise<Session>;
  /** Single use: the token is replaced. Re-use of a replaced one ends the whole session family. @throws ApiError AUTH_001, AUTH_002 */
  readonly refresh: (refreshToken: string) => Promise<Session>;
  readonly logout: (refreshToken: string) => Promise<void>;
  /** False once the user was deactivated, the role changed or the session ended. Answers may be up to 1 s old. */
  readonly isLive: (claims: {
    userId: string;
    orgId: string;
    role: Role;
    sessionId: string;
    epoch: number;
  }) => Promise<boolean>;
};

type UserRow = {
  organization_id: string;
  id: string;
  email: string;
  display_name: string;
  role: Role;
  password_hash: string | null;
  is_active: boolean;
  token_epoch: number;
};
type TokenRow = {
  id: string;
  user_id: string;
  family_id: string;
  successor_id: string | null;
  rotated_at: Date | null;
  revoked_at: Date | null;
  idle_expires_at: Date;
  absolute_expires_at: Date;
};

const toUser = (row: UserRow): SessionUser => ({
  id: row.id,
  organizationId: row.organization_id,
  email: row.email,
  displayName: row.display_name,
  role: row.role,
});

export const createSessions = (db: Database, tokens: Tokens): Sessions => {
  const liveness = new Map<string, { at: number; live: Promise<boolean> }>();

  const insertToken = async (
    user: UserRow,
    familyId: string,
    absolute: Date,
    replaces: string | null,
  ): Promise<string> => {
    const token = newRefreshToken();
    const id = uuidv7();
    await writeAs(db, systemReader(user.organization_id), async (client) => {
      await client.query(
        'INSERT INTO platform.refresh_token (organization_id, id, user_id, family_id, token_hash, idle_expires_at, absolute_expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
        [
          user.organization_id,
          id,
          user.id,
          familyId,
          hashRefreshToken(token),
          new Date(Math.min(Date.now() + IDLE_MS, absolute.getTime())),
          absolute,
        ],
      );
      if (replaces)
        await client.query(
          'UPDATE platform.refresh_token SET rotated_at = coalesce(rotated_at, now()), successor_id = $3 WHERE organization_id = $1 AND id = $2',
          [user.organization_id, replaces, id],
        );
    });
    return token;
  };
  const open = async (user: UserRow, familyId: string, absolute: Date, replaces: string | null): Promise<Session> => {
    const refreshToken = await insertToken(user, familyId, absolute, replaces);
    const access = await tokens.issue({
      userId: user.id,
      orgId: user.organization_id,
      role: user.role,
      sessionId: familyId,
      epoch: user.token_epoch,
    });
    return { access, refreshToken, refreshSeconds: Math.floor(IDLE_MS / 1000), user: toUser(user) };
  };
  const revokeFamily = (organizationId: string, familyId: string): Promise<unknown> =>
    writeAs(db, systemReader(organizationId), (client) =>
      client.query(
        'UPDATE platform.refresh_token SET revoked_at = coalesce(revoked_at, now()) WHERE organization_id = $1 AND family_id = $2',
        [organizationId, familyId],
      ),
    );
  const findToken = async (refreshToken: string): Promise<{ organizationId: string; row: TokenRow } | null> => {
    const found = await db.pool.query<{ organization_id: string; id: string }>(
      'SELECT * FROM platform.find_refresh_token($1)',
      [hashRefreshToken(refreshToken)],
    );
    const pointer = found.rows[0];
    if (!pointer) return null;
    const rows = await readAs(db, systemReader(pointer.organization_id), (client) =>
      client.query<TokenRow>('SELECT * FROM platform.refresh_token WHERE organization_id = $1 AND id = $2', [
        pointer.organization_id,
        pointer.id,
      ]),
    );
    return rows.rows[0] ? { organizationId: pointer.organization_id, row: rows.rows[0] } : null;
  };

  return {
    login: async (email, password) => {
      const { rows } = await db.pool.query<UserRow>('SELECT * FROM platform.find_login($1)', [email]);
      const user = rows[0];
      const matches = await verify(password, user?.password_hash ?? DECOY_HASH);
      if (!user || !user.password_hash || !user.is_active || !matches)
        throw new ApiError('AUTH_001', { reason: 'Email or password is wrong.' });
      return open(user, uuidv7(), new Date(Date.now() + ABSOLUTE_MS), null);
    },
    refresh: async (refreshToken) => {
      const found = await findToken(refreshToken);
      if (!found) throw new ApiError('AUTH_001');
      const { organizationId, row } = found;
      if (row.revoked_at || row.absolute_expires_at < new Date() || row.idle_expires_at < new Date())
        throw new ApiError('AUTH_002');
      if (row.rotated_at && Date.now() - row.rotated_at.getTime() > GRACE_MS) {
        await revokeFamily(organizationId, row.family_id);
        throw new ApiError('AUTH_001', {
          reason: 'This session was ended because its token was used twice. Sign in again.',
        });
      }
      const users = await readAs(db, systemReader(organizationId), (client) =>
        client.query<UserRow>(
          'SELECT * FROM platform.user_account WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL',
          [organizationId, row.user_id],
        ),
      );
      const user = users.rows[0];
      if (!user?.is_active) throw new ApiError('AUTH_001');
      return open(user, row.family_id, row.absolute_expires_at, row.id);
    },
    logout: async (refreshToken) => {
      const found = await findToken(refreshToken);
      if (found) await revokeFamily(found.organizationId, found.row.family_id);
      liveness.clear();
    },
    isLive: (claims) => {
      const key = `${claims.userId}/${claims.sessionId}/${claims.role}/${claims.epoch}`;
      const known = liveness.get(key);
      if (known && Date.now() - known.at < 1_000) return known.live;
      const live = readAs(db, systemReader(claims.orgId), async (client) => {
        const { rows } = await client.query<{ live: boolean }>({
          name: 'session-live',
          text: `SELECT u.is_active AND u.deleted_at IS NULL AND u.role = $3 AND u.token_epoch = $4
                   AND NOT EXISTS (SELECT FROM platform.refresh_token t WHERE t.organization_id = $1 AND t.family_id = $5 AND t.revoked_at IS NOT NULL) AS live
                 FROM platform.user_account u WHERE u.organization_id = $1 AND u.id = $2`,
          values: [claims.orgId, claims.userId, claims.role, claims.epoch, claims.sessionId],
        });
        return rows[0]?.live ?? false;
      });
      if (liveness.size > 10_000) liveness.clear();
      liveness.set(key, { at: Date.now(), live });
      live.catch(() => liveness.delete(key));
      return live;
    },
  };
};
