const ATTEMPTS = 4;
const BASE_DELAY_MS = 300;
const MAX_DELAY_MS = 4_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let refreshing: Promise<boolean> | null = null;

/** Exchanges the refresh cookie once, however many requests ask at the same time. */
export const refreshSession = (): Promise<boolean> => {
  refreshing ??= fetch('/api/v1/auth/refresh', { method: 'POST' })
    .then((response) => response.ok)
    .catch(() => false)
    .finally(() => {
      refreshing = null;
    });
  return refreshing;
};

const delayOf = (attempt: number, response: Response | null): number => {
  const asked = Number(response?.headers.get('retry-after')) * 1_000;
  const backOff = BASE_DELAY_MS * 2 ** attempt * (0.75 + Math.random() / 2);
  return Math.min(asked > 0 ? Math.max(asked, backOff) : backOff, MAX_DELAY_MS);
};

const isTransient = async (response: Response): Promise<boolean> => {
  if (response.status === 503) return true;
  if (response.status !== 409) return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null;
  return body?.code === 'IDEMPOTENCY_003';
};

/**
 * fetch that may be repeated: every write carries an Idempotency-Key, the same one on each attempt, so a lost answer
 * never does anything twice. Repeats after 503, a still running original, or a lost connection; refreshes the session once after 401.
 */
export const sendSafely = async (request: Request): Promise<Response> => {
  const headers = new Headers(request.headers);
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (writes && !headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
  const body = writes && request.body !== null ? await request.clone().arrayBuffer() : null;
  const send = (): Promise<Response> =>
    fetch(request.url, { method: request.method, headers, body, signal: request.signal, credentials: 'same-origin' });

  let refreshed = request.url.includes('/auth/');
  for (let attempt = 0; ; attempt += 1) {
    let response: Response | null = null;
    let failure: unknown;
    try {
      response = await send();
    } catch (error) {
      failure = error;
    }
    if (response?.status === 401 && !refreshed) {
      refreshed = true;
      if (await refreshSession()) continue;
      return response;
    }
    const last = attempt + 1 >= ATTEMPTS || request.signal.aborted;
    if (response && (last || !(await isTransient(response)))) return response;
    if (!response && last) throw failure;
    await pause(delayOf(attempt, response));
  }
};
