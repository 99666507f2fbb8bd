import { join } from 'node:path';

export type WebSettings = {
  readonly port: number;
  readonly gatewayUrl: string;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly dir: string;
};

const httpUrl = (name: string, value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`${name} must be an http(s) URL, got "${value}"`);
  return url.origin;
};

/** Everything the process reads from its environment. A wrong value stops the start with the setting to change. */
export const readSettings = (env: NodeJS.ProcessEnv): WebSettings => {
  const port = Number(env['WEB_PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`WEB_PORT must be a port, got "${env['WEB_PORT']}"`);
  return {
    port,
    gatewayUrl: httpUrl('GATEWAY_URL', env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000'),
    publicUrl: httpUrl('PUBLIC_URL', env['PUBLIC_URL'] ?? `http://localhost:${port}`),
    production: env['NODE_ENV'] === 'production',
    dir: join(import.meta.dirname, '..'),
  };
};
