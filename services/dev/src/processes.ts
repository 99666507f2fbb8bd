import path from 'node:path';
import type { ServiceName } from './environment';
import type { Ports } from './ports';
import { ROOT } from './settings';
import type { ProcessSpec } from './supervisor';

/** The reverse of the way a request goes, engines last: nothing loses what it stands on while it still works. */
export const STOP_ORDER = ['web', 'gateway', 'worker', 'relay', 'temporal', 'postgres'] as const;

const SERVICES: Record<ServiceName, { main: string; port: keyof Ports; health: string; stopBoundMs: number }> = {
  gateway: { main: 'services/gateway/src/main.ts', port: 'GATEWAY_PORT', health: '/healthz', stopBoundMs: 15_000 },
  // its grace for running activities, and some
  worker: { main: 'services/worker/src/main.ts', port: 'WORKER_PORT', health: '/healthz', stopBoundMs: 20_000 },
  relay: { main: 'services/relay/src/main.ts', port: 'RELAY_PORT', health: '/healthz', stopBoundMs: 15_000 },
  web: { main: 'web/server.ts', port: 'WEB_PORT', health: '/', stopBoundMs: 8_000 },
};

/** The four services as processes; with `isDev` each starts again when its sources change. */
export function serviceProcess(
  name: ServiceName,
  env: Record<string, string>,
  ports: Ports,
  isDev: boolean,
): ProcessSpec {
  const { main, port, health, stopBoundMs } = SERVICES[name];
  // Next reloads by itself
  const watches = isDev && name !== 'web';
  const args = watches
    ? [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', main]
    : ['--import', 'tsx', main];
  return {
    name,
    command: process.execPath,
    args,
    cwd: ROOT,
    env,
    stopBoundMs,
    isReady: () => answersHttp(`http://127.0.0.1:${ports[port]}${health}`, name === 'web' ? 30_000 : 2_000),
  };
}

/** True when the URL answers with success or a redirect within the bound. */
export async function answersHttp(url: string, boundMs: number): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(boundMs), redirect: 'manual' });
    await response.body?.cancel();
    return response.status < 400;
  } catch {
    return false;
  }
}
