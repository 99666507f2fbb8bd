import createClient from 'openapi-fetch';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { toRequestError, RequestError } from './error';
import type { Paths, User } from './types';

const GATEWAY_URL = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';
const TIMEOUT_MS = 8_000;
const REFRESH_COOKIE = '__Host-ratchet_refresh';

/** The client of server components: acts as the caller by passing the session cookie on. */
export const serverApi = cache(async () => {
  const jar = await cookies();
  return createClient<Paths>({
    baseUrl: `${GATEWAY_URL}/api/v1`,
    headers: { accept: 'application/vnd.ratchet.v1+json', cookie: jar.toString() },
    fetch: (request: Request) => fetch(request, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) }),
  });
});

type Result<T> = { data?: T; error?: unknown; response: Response };
export type Loaded<T> = { ok: true; data: T } | { ok: false; error: RequestError };

/** A first answer for the page, or the error to show in its place: a failing part never takes the page down. */
export const load = async <T>(call: Promise<Result<T>>): Promise<Loaded<T>> => {
  try {
    const { data, error, response } = await call;
    return response.ok ? { ok: true, data: data as T } : { ok: false, error: toRequestError(response, error) };
  } catch {
    return {
      ok: false,
      error: new RequestError(
        'The service is restarting or cannot be reached. The page tries again by itself.',
        503,
        'GATEWAY_AWAY',
        {},
        null,
      ),
    };
  }
};

export type Session = { state: 'user'; user: User } | { state: 'expired' } | { state: 'away' };

/** Who is signed in. `expired`: only the browser can exchange the refresh cookie, a server component can't set cookies. */
export const readSession = cache(async (): Promise<Session> => {
  const jar = await cookies();
  const api = await serverApi();
  const me = await load(api.GET('/users/me'));
  if (me.ok) return { state: 'user', user: me.data };
  if (me.error.status !== 401) return { state: 'away' };
  if (jar.has(REFRESH_COOKIE)) return { state: 'expired' };
  const path = (await headers()).get('x-path') ?? '/';
  redirect(path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`);
});
