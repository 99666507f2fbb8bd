import createClient from 'openapi-fetch';
import { offlineError, toRequestError } from './error';
import { sendSafely } from './send-safely';
import type { Paths } from './types';

export const ACCEPT = 'application/vnd.ratchet.v1+json';

/** The typed client of the browser: first-party cookies, repeatable writes, one silent session refresh. */
export const api = createClient<Paths>({ baseUrl: '/api/v1', headers: { accept: ACCEPT }, fetch: sendSafely });

type Result<T> = { data?: T; error?: unknown; response: Response };

/** The body of a 2xx answer. @throws RequestError for everything else. */
export const read = async <T>(call: Promise<Result<T>>): Promise<T> => {
  const { data, error, response } = await call.catch(() => {
    throw offlineError();
  });
  if (!response.ok) throw toRequestError(response, error);
  return data as T;
};

/** Required by every operation that changes state; the client keeps it over its retries. */
export const newKey = (): string => crypto.randomUUID();
