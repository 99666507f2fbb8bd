import { createHash, randomBytes } from 'node:crypto';
import { SignJWT, errors, jwtVerify } from 'jose';
import type { Role } from '@ratchet/workflows/platform/names';
import { ApiError } from '../api-error';

export const ACCESS_TOKEN_SECONDS = 15 * 60;

export type AccessClaims = {
  readonly userId: string;
  readonly orgId: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly epoch: number;
};
export type AccessToken = { readonly token: string; readonly expiresAt: Date };

export type Tokens = {
  readonly issue: (claims: AccessClaims) => Promise<AccessToken>;
  /** @throws ApiError AUTH_001 for a bad token, AUTH_002 for an expired one. */
  readonly verify: (token: string) => Promise<AccessClaims & { readonly expiresAt: Date }>;
};

/** HS256 access tokens, 15 minutes, host time. */
export const createTokens = (secret: string): Tokens => {
  const key = new TextEncoder().encode(secret);
  return {
    issue: async (claims) => {
      const expiresAt = new Date(Date.now() + ACCESS_TOKEN_SECONDS * 1000);
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('ratchet')
        .setIssuedAt()
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt };
    },
    verify: async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, { issuer: 'ratchet', algorithms: ['HS256'] });
        return { ...(payload as unknown as AccessClaims), expiresAt: new Date((payload.exp ?? 0) * 1000) };
      } catch (error) {
        throw new ApiError(error instanceof errors.JWTExpired ? 'AUTH_002' : 'AUTH_001');
      }
    },
  };
};

/** An opaque refresh token; only its hash is stored. */
export const newRefreshToken = (): string => randomBytes(32).toString('base64url');
export const hashRefreshToken = (token: string): Buffer => createHash('sha256').update(token).digest();
