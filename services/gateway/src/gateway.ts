import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openArtifactStore } from '@ratchet/activities/platform/artifact-store';
import { createCipher } from '@ratchet/prisma/cipher';
import { offsetClock, type Clock } from '@ratchet/prisma/clock';
import { openDatabase, type Database } from '@ratchet/prisma/database';
import { connectClient } from '@ratchet/temporal/connection';
import { createApp } from './app';
import type { GatewayConfig } from './config';
import { createLog } from './platform/log';
import { createPublishedFeed } from './platform/published-feed';
import type { GatewayDeps, GatewayRoom } from './platform/room';
import { createStreamHub } from './platform/stream-hub';
import { createTemporalDoor } from './platform/temporal-door';

export type Gateway = { readonly url: string; readonly db: Database; readonly close: () => Promise<void> };

/** Builds the gateway from its configuration and listens. `clock` replaces the configured one in tests. */
export const startGateway = async (
  config: GatewayConfig,
  rooms: readonly GatewayRoom[],
  environment: GatewayDeps['environment'],
  clock: Clock = offsetClock(config.RATCHET_CLOCK_OFFSET_MS),
): Promise<Gateway> => {
  const log = createLog('gateway', config.LOG_LEVEL, config.NODE_ENV === 'test');
  const temporal = connectClient({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    keys: config.PAYLOAD_KEYS,
    identity: `gateway-${process.pid}`,
  });
  const door = createTemporalDoor(temporal, () => db, log);
  const db = openDatabase({
    url: config.DATABASE_URL,
    poolMax: config.DB_POOL_MAX,
    name: 'ratchet-gateway',
    clock,
    cipher: createCipher(config.BODY_KEYS),
    afterCommit: door.afterCommit,
  });
  const feed = createPublishedFeed(db, config.DATABASE_URL, log);
  const streams = createStreamHub(db, feed);
  const app = createApp({
    db,
    temporal,
    log,
    rooms,
    deps: { db, workflows: door, streams, feed, artifacts: openArtifactStore(config.RATCHET_HOME), environment },
    jwtSecret: config.JWT_SECRET,
    cursorSecret: config.CURSOR_SECRET,
    payloadKeys: config.PAYLOAD_KEYS,
    publicUrl: config.PUBLIC_URL,
    temporalUiUrl: config.TEMPORAL_UI_URL,
    demo: config.DEMO,
    validateAnswers: config.NODE_ENV !== 'production',
  });
  const server: Server = createServer({ keepAliveTimeout: 65_000 }, app);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(config.GATEWAY_PORT, config.GATEWAY_HOST, resolve),
  );
  const url = `http://${config.GATEWAY_HOST}:${(server.address() as AddressInfo).port}`;
  log.info('gateway listens', { url });
  return {
    url,
    db,
    close: async () => {
      await streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const forced = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(forced);
      await door.idle();
      await temporal.connection.close();
      await db.close();
    },
  };
};
