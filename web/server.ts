import { createServer, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { createGatewayProxy, isForwarded } from './server/gateway-proxy';
import { readSettings } from './server/settings';

const DRAIN_MS = 5_000;

const secure = (response: ServerResponse, https: boolean): void => {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
  if (https) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const main = async (): Promise<void> => {
  process.env['NEXT_TELEMETRY_DISABLED'] = '1';
  const settings = readSettings(process.env);
  const https = settings.publicUrl.startsWith('https:');
  const gateway = createGatewayProxy(settings.gatewayUrl);
  let draining = false;

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/healthz') {
      response
        .writeHead(draining ? 503 : 200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify({ status: draining ? 'draining' : 'ok' }));
      return;
    }
    if (isForwarded(path)) {
      gateway.forward(request, response);
      return;
    }
    secure(response, https);
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // uploads and streams live longer than the defaults allow
  server.requestTimeout = 0;

  const app = next({
    dev: !settings.production,
    dir: settings.dir,
    httpServer: server,
    hostname: '127.0.0.1',
    port: settings.port,
  });
  await app.prepare();
  const handle = app.getRequestHandler();

  const stop = async (): Promise<void> => {
    if (draining) return;
    draining = true;
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await closed;
    clearTimeout(force);
    gateway.close();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());

  await listen(server, settings.port);
  console.log(
    JSON.stringify({
      level: 'info',
      service: 'web',
      message: 'listening',
      port: settings.port,
      gateway: settings.gatewayUrl,
    }),
  );
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
