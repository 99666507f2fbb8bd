import { randomUUID } from 'node:crypto';
import { Agent, ServerResponse, type IncomingMessage } from 'node:http';
import { createProxyServer } from 'http-proxy-3';

const FORWARDED = ['/api', '/meta', '/dsl', '/docs', '/openapi.json', '/preview'];

export const isForwarded = (path: string): boolean =>
  FORWARDED.some((prefix) => path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}?`));

export type GatewayProxy = {
  readonly forward: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => void;
};

/** Streams requests to the gateway and its answers back, unbuffered, so that cookies are first-party. */
export const createGatewayProxy = (gatewayUrl: string): GatewayProxy => {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const proxy = createProxyServer({ target: gatewayUrl, xfwd: true, agent, proxyTimeout: 0, timeout: 0 });

  proxy.on('proxyReq', (outgoing, _request, response) => {
    // a reader that left must free the gateway's side of the stream too
    response.on('close', () => outgoing.destroy());
  });
  proxy.on('proxyRes', (incoming, _request, response) => {
    // a gateway that dies in mid-answer must not leave a stream open that never says anything again
    incoming.on('close', () => {
      if (!incoming.complete) response.destroy();
    });
  });
  proxy.on('error', (_error, _request, response) => {
    if (response instanceof ServerResponse) answerAway(response);
    else response.destroy();
  });

  return {
    forward: (request, response) => proxy.web(request, response),
    close: () => {
      proxy.close();
      agent.destroy();
    },
  };
};

const answerAway = (response: ServerResponse): void => {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({
    error: 'Service unavailable',
    message: 'The service is restarting or cannot be reached. Nothing was changed; try again in a moment.',
    code: 'GATEWAY_AWAY',
    details: {},
  });
  response
    .writeHead(503, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '2',
      'x-request-id': randomUUID(),
    })
    .end(body);
};
