import http from 'node:http';

export type Answer = { readonly status: number; readonly text: string };
export type Caller = {
  readonly post: (path: string, body: unknown, key: string) => Promise<Answer>;
  readonly get: (path: string) => Promise<Answer>;
  readonly close: () => void;
};

const BOUND_MS = 30_000;

/** A signed-in caller over kept-alive connections, one request each at a time. */
export const signIn = async (gatewayUrl: string, email: string, connections = 1): Promise<Caller> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const call = (method: string, path: string, body: string | null, headers: Record<string, string>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = http.request(
        `${gatewayUrl}/api/v1${path}`,
        { method, agent, headers, timeout: BOUND_MS },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
        },
      );
      request.once('timeout', () => request.destroy(new Error(`${method} ${path}: no answer within ${BOUND_MS} ms`)));
      request.once('error', reject);
      request.end(body);
    });
  const json = (body: string): Record<string, string> => ({
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
  const credentials = JSON.stringify({ email, password: 'ratchet-demo' });
  const answer = await call('POST', '/auth/login', credentials, json(credentials));
  if (answer.status !== 200) throw new Error(`sign-in as ${email} answered ${answer.status}: ${answer.text}`);
  const authorization = `Bearer ${(JSON.parse(answer.text) as { accessToken: string }).accessToken}`;
  return {
    post: (path, body, key) => {
      const text = JSON.stringify(body);
      return call('POST', path, text, { ...json(text), authorization, 'idempotency-key': key });
    },
    get: (path) => call('GET', path, null, { authorization }),
    close: () => agent.destroy(),
  };
};
