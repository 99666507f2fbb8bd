import { randomUUID } from 'node:crypto';

export type ApiAnswer<T = any> = {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Headers;
};
export type CallOptions = { readonly key?: string | null; readonly headers?: Record<string, string> };

/** A caller over HTTP. Writes carry a fresh Idempotency-Key unless `key` says otherwise (`null`: none). */
export type Api = {
  readonly get: <T = any>(path: string, options?: CallOptions) => Promise<ApiAnswer<T>>;
  readonly post: <T = any>(path: string, body?: unknown, options?: CallOptions) => Promise<ApiAnswer<T>>;
  readonly login: (email: string, password: string) => Promise<string>;
  readonly token: string | null;
  readonly url: () => string;
};

export const createApi = (url: () => string, token: string | null): Api => {
  const call = async <T>(
    method: string,
    path: string,
    body: unknown,
    { key = randomUUID(), headers = {} }: CallOptions,
  ): Promise<ApiAnswer<T>> => {
    const response = await fetch(`${url()}/api/v1${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' || key === null ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T, text, headers: response.headers };
  };
  return {
    token,
    url,
    get: (path, options = {}) => call('GET', path, undefined, options),
    post: (path, body, options = {}) => call('POST', path, body ?? {}, options),
    login: async (email, password) => {
      const answer = await call<{ accessToken: string }>('POST', '/auth/login', { email, password }, { key: null });
      if (answer.status !== 200) throw new Error(`login as ${email} answered ${answer.status}: ${answer.text}`);
      return answer.body.accessToken;
    },
  };
};
