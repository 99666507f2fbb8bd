import type { Request, Response } from 'express';
import { parse, serialize } from 'cookie';

const ACCESS = '__Host-ratchet_access';
const REFRESH = '__Host-ratchet_refresh';

const set = (response: Response, name: string, value: string, maxAgeSeconds: number): void => {
  response.append(
    'Set-Cookie',
    serialize(name, value, { httpOnly: true, secure: true, sameSite: 'lax', path: '/', maxAge: maxAgeSeconds }),
  );
};

/** `__Host-` cookies: secure, bound to the host, out of reach of scripts. */
export const setSessionCookies = (
  response: Response,
  access: { value: string; seconds: number },
  refresh: { value: string; seconds: number },
): void => {
  set(response, ACCESS, access.value, access.seconds);
  set(response, REFRESH, refresh.value, refresh.seconds);
};
export const clearSessionCookies = (response: Response): void => {
  set(response, ACCESS, '', 0);
  set(response, REFRESH, '', 0);
};
const read = (request: Request, name: string): string | null => parse(request.headers.cookie ?? '')[name] || null;
export const accessCookie = (request: Request): string | null => read(request, ACCESS);
export const refreshCookie = (request: Request): string | null => read(request, REFRESH);
