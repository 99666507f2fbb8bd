export type Json = Record<string, unknown>;
/** Calls the gateway; a body is JSON unless it is a file. Waits and repeats while the stack is still settling. */
export type Call = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  path: string,
  body?: Json | File,
  key?: string,
) => Promise<Json>;
export type File = { readonly bytes: Uint8Array; readonly mediaType: string; readonly sha256: string };

const ATTEMPTS = 40;
const PAUSE_MS = 250;

const contentOf = (body: Json | File | undefined): { headers: Record<string, string>; body?: Uint8Array | string } => {
  if (!body) return { headers: { 'content-type': 'application/json' } };
  if (body['bytes'] instanceof Uint8Array) {
    const { bytes, mediaType, sha256 } = body as File;
    return { headers: { 'content-type': mediaType, 'x-content-sha256': sha256 }, body: bytes };
  }
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
};

const caller =
  (gatewayUrl: string, token?: string): Call =>
  async (method, path, body, key) => {
    const content = contentOf(body);
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(`${gatewayUrl}/api/v1${path}`, {
        method,
        headers: {
          ...content.headers,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(key ? { 'idempotency-key': key } : {}),
        },
        ...(content.body === undefined ? {} : { body: content.body as NonNullable<RequestInit['body']> }),
      });
      const answer = (response.status === 204 ? {} : await response.json()) as Json;
      if (response.ok && response.status !== 202) return answer;
      // a command that its workflow has not settled yet is asked for again under the same key
      const isPending = response.status === 202 && answer['pending'] === true;
      if (response.status === 202 && !isPending) return answer;
      const isPassing = isPending || response.status === 503 || answer['code'] === 'IDEMPOTENCY_003';
      if (!isPassing || attempt >= ATTEMPTS)
        throw new Error(
          `demo data: ${method} ${path} answered ${response.status} ${String(answer['code'] ?? '')} ${String(answer['message'] ?? '')}`,
        );
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };

/** Signs a demo user in. */
export const signIn = async (gatewayUrl: string, email: string): Promise<Call> => {
  const session = await caller(gatewayUrl)('POST', '/auth/login', {
    email,
    password: process.env['DEMO_PASSWORD'] ?? 'ratchet-demo',
  });
  return caller(gatewayUrl, String(session['accessToken']));
};
