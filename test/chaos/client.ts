import { randomUUID } from 'node:crypto';
import { pause } from '../bench/patience';
import type { Random } from './random';

export type Acknowledged<T> = { readonly status: number; readonly body: T };
export type ClientCounts = { requests: number; retries: number; repeats: number };

/** Nobody acknowledged within the bound. */
export class GaveUp extends Error {}
/** The API said no for good. */
export class Refused extends Error {}

const REQUEST_MS = 12_000;
const TOKEN_MS = 10 * 60_000;

/** A file as the whole body of a request. */
export type FileBody = { readonly bytes: Uint8Array; readonly mediaType: string; readonly sha256: string };
const isFile = (body: unknown): body is FileBody => (body as FileBody | undefined)?.bytes instanceof Uint8Array;

/** A command that its workflow has not settled yet is asked for again; any other 202 is an answer. */
const isPending = (status: number, text: string): boolean => status === 202 && text.includes('"pending":true');
const isTransient = (status: number, text: string): boolean =>
  isPending(status, text) || status === 409 || status === 429 || status >= 500;

const contentOf = (body: unknown): { headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> } => {
  if (body === undefined) return { headers: {} };
  if (isFile(body)) {
    const headers = { 'content-type': body.mediaType, 'x-content-sha256': body.sha256 };
    return { headers, body: new Uint8Array(body.bytes) };
  }
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
};

/**
 * A caller that does what the API asks of one: a key per intent, and the same key again until the intent is acknowledged,
 * whatever happens to the connection or the processes behind it.
 */
export class ChaosClient {
  readonly counts: ClientCounts = { requests: 0, retries: 0, repeats: 0 };
  #token: { value: Promise<string>; at: number } | undefined;

  constructor(
    private readonly gatewayUrl: string,
    private readonly random: Random,
    private readonly options: {
      readonly email: string;
      readonly boundMs: number;
      /** Share of acknowledged writes that are sent once more, as a client does that lost the answer. */
      readonly repeatShare: number;
    },
  ) {}

  get<T>(path: string): Promise<T> {
    return this.#persist('GET', path, undefined, undefined).then(({ body }) => body as T);
  }

  /** Acknowledged means a final 2xx; 409 is only transient while the first request with this key still runs. */
  async write<T>(path: string, body: unknown, key: string = randomUUID()): Promise<Acknowledged<T>> {
    const answer = await this.#persist('POST', path, body, key);
    if (this.random.next() < this.options.repeatShare) {
      this.counts.repeats += 1;
      const again = await this.#persist('POST', path, body, key);
      if (JSON.stringify(again) !== JSON.stringify(answer))
        throw new Refused(`POST ${path}: a repeat was answered differently`);
    }
    return answer as Acknowledged<T>;
  }

  async #persist(method: string, path: string, body: unknown, key: string | undefined): Promise<Acknowledged<unknown>> {
    const end = Date.now() + this.options.boundMs;
    for (let attempt = 0; ; attempt += 1) {
      if (attempt > 0) this.counts.retries += 1;
      const answer = await this.#once(method, path, body, key).catch((error: Error) => ({
        status: 0,
        text: error.message,
      }));
      const isRunning = answer.status !== 409 || answer.text.includes('IDEMPOTENCY_003');
      if (answer.status >= 200 && answer.status < 300 && !isPending(answer.status, answer.text))
        return { status: answer.status, body: JSON.parse(answer.text) as unknown };
      if (answer.status === 401) this.#token = undefined;
      else if (answer.status !== 0 && !(isTransient(answer.status, answer.text) && isRunning))
        throw new Refused(`${method} ${path} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
      if (Date.now() > end)
        throw new GaveUp(`${method} ${path}: last answer ${answer.status} ${answer.text.slice(0, 200)}`);
      await pause(Math.min(2_000, 100 * 2 ** Math.min(attempt, 4)) * this.random.between(0.7, 1.3));
    }
  }

  async #once(
    method: string,
    path: string,
    body: unknown,
    key: string | undefined,
  ): Promise<{ status: number; text: string }> {
    this.counts.requests += 1;
    return this.#send(method, path, body, {
      authorization: `Bearer ${await this.#signedIn()}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    });
  }

  async #signedIn(): Promise<string> {
    if (this.#token === undefined || Date.now() - this.#token.at > TOKEN_MS) {
      this.#token = { value: this.#signIn(), at: Date.now() };
      this.#token.value.catch(() => (this.#token = undefined));
    }
    return this.#token.value;
  }

  async #signIn(): Promise<string> {
    const credentials = { email: this.options.email, password: 'ratchet-demo' };
    const { status, text } = await this.#send('POST', '/auth/login', credentials, {});
    if (status !== 200) throw new Error(`sign-in answered ${status}: ${text.slice(0, 200)}`);
    return (JSON.parse(text) as { accessToken: string }).accessToken;
  }

  async #send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<{ status: number; text: string }> {
    const content = contentOf(body);
    const response = await fetch(`${this.gatewayUrl}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(REQUEST_MS),
      ...content,
      headers: { ...headers, ...content.headers },
    });
    return { status: response.status, text: await response.text() };
  }
}
