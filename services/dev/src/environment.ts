import path from 'node:path';
import type { Ports } from './ports';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

export type ServiceName = 'gateway' | 'worker' | 'relay' | 'web';
export type DatabaseUrls = { databaseUrl: string; relayUrl: string; warehouseUrl?: string };
export type StackUrls = {
  gatewayUrl: string;
  webUrl: string;
  temporalUiUrl: string;
  temporalAddress: string;
  codecEndpoint: string;
};

/** Where the parts of this stack answer. Browsers get `localhost`: `__Host-` cookies work there. */
export function urlsOf(settings: Settings, ports: Ports): StackUrls {
  const gatewayUrl = `http://localhost:${ports.GATEWAY_PORT}`;
  return {
    gatewayUrl,
    webUrl: `http://localhost:${ports.WEB_PORT}`,
    temporalUiUrl:
      settings.temporalUiUrl ??
      (settings.temporalAddress === undefined ? `http://localhost:${ports.TEMPORAL_UI_PORT}` : ''),
    temporalAddress: settings.temporalAddress ?? `127.0.0.1:${ports.TEMPORAL_PORT}`,
    codecEndpoint: `${gatewayUrl}/codec`,
  };
}

/**
 * The whole configuration of every service, in one table. What the user's environment says about secrets, pool size,
 * demo data or the public URL wins; ports and addresses are the stack's.
 */
export function serviceEnvironments(
  settings: Settings,
  ports: Ports,
  secrets: Secrets,
  { databaseUrl, relayUrl, warehouseUrl }: DatabaseUrls,
): Record<ServiceName, Record<string, string>> {
  const urls = urlsOf(settings, ports);
  const shared: Record<string, string> = {
    ...(warehouseUrl === undefined ? {} : { WAREHOUSE_URL: warehouseUrl }),
    DEMO: '1',
    PAYLOAD_KEYS: secrets.payloadKeys,
    BODY_KEYS: secrets.bodyKeys,
    JWT_SECRET: secrets.jwtSecret,
    CURSOR_SECRET: secrets.cursorSecret,
    DB_POOL_MAX: '20',
    PUBLIC_URL: urls.webUrl,
    TEMPORAL_NAMESPACE: 'default',
    // also carries the optional ones through: RATCHET_CLOCK_OFFSET_MS, REDIS_URL, S3_*, DEMO_PASSWORD …
    ...settings.inherited,
    NODE_ENV: settings.isDev ? 'development' : 'production',
    RATCHET_HOME: settings.home,
    TEMPORAL_ADDRESS: urls.temporalAddress,
    ...(urls.temporalUiUrl === '' ? {} : { TEMPORAL_UI_URL: urls.temporalUiUrl }),
    WORKFLOW_BUNDLE: path.join(settings.home, 'workflows.bundle.js'),
    GATEWAY_PORT: String(ports.GATEWAY_PORT),
    WORKER_PORT: String(ports.WORKER_PORT),
    RELAY_PORT: String(ports.RELAY_PORT),
    WEB_PORT: String(ports.WEB_PORT),
    GATEWAY_URL: `http://127.0.0.1:${ports.GATEWAY_PORT}`,
  };
  // set by the parent's shell for itself only
  delete shared['DATABASE_URL'];
  delete shared['RELAY_DATABASE_URL'];
  return {
    gateway: { ...shared, DATABASE_URL: databaseUrl },
    worker: { ...shared, DATABASE_URL: databaseUrl },
    relay: { ...shared, DATABASE_URL: relayUrl, RELAY_DATABASE_URL: relayUrl, APP_DATABASE_URL: databaseUrl },
    // the web tier reaches data through the gateway alone
    web: omit(shared, ['PAYLOAD_KEYS', 'BODY_KEYS', 'JWT_SECRET', 'CURSOR_SECRET', 'WAREHOUSE_URL']),
  };
}

function omit(from: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
}
