import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { ActivitiesRoom } from '@ratchet/activities/platform/room';
import { isDatabaseAway } from '@ratchet/prisma/database';
import { connectClient } from '@ratchet/temporal/connection';
import type { RelayConfig } from './config';
import { createConsumerStep } from './consumer';
import { deliverBatch } from './deliver';
import { sweepExpired } from './housekeeping';
import { createLease } from './lease';
import { runLoop, type Loop } from './loop';
import { runsConsumer, timelineConsumer } from './projections';
import { publishBatch } from './publish';

export type Relay = { readonly url: string; readonly close: () => Promise<void> };
export type RelayLog = (level: 'info' | 'warn', message: string, fields: Record<string, unknown>) => void;

const metricsOf = (pool: Pool): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const depth = new Gauge({
    name: 'outbox_depth',
    help: 'Undelivered outbox rows',
    labelNames: ['kind'],
    registers: [registry],
  });
  const lag = new Gauge({
    name: 'outbox_lag_seconds',
    help: 'Age of the oldest undelivered outbox row',
    labelNames: ['kind'],
    registers: [registry],
  });
  const projection = new Gauge({
    name: 'projection_lag_events',
    help: 'Published events a consumer has not handled',
    labelNames: ['consumer'],
    registers: [registry],
    async collect() {
      const outbox = await pool.query<{ kind: string; depth: number; lag: number }>(
        "SELECT CASE WHEN kind = 'event' THEN 'event' ELSE 'workflow' END AS kind, count(*)::int AS depth, extract(epoch FROM now() - min(created_at))::float AS lag FROM platform.outbox WHERE processed_at IS NULL GROUP BY 1",
      );
      depth.reset();
      lag.reset();
      for (const row of outbox.rows) {
        depth.set({ kind: row.kind }, row.depth);
        lag.set({ kind: row.kind }, row.lag);
      }
      const cursors = await pool.query<{ consumer: string; behind: number }>(
        'SELECT consumer, (coalesce((SELECT max(position) FROM platform.published), 0) - position)::int AS behind FROM platform.consumer_cursor',
      );
      this.reset();
      for (const row of cursors.rows) this.set({ consumer: row.consumer }, row.behind);
    },
  });
  void projection;
  return registry;
};

/** Starts the loops: publish, deliver, project, sweep. Each goes on by itself after any failure. */
export const startRelay = async (
  config: RelayConfig,
  rooms: readonly ActivitiesRoom[],
  log: RelayLog,
): Promise<Relay> => {
  const pool = new Pool({
    connectionString: config.DATABASE_URL,
    max: config.DB_POOL_MAX,
    connectionTimeoutMillis: 5_000,
    application_name: 'ratchet-relay',
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  const temporal = connectClient({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    keys: config.PAYLOAD_KEYS,
    identity: `relay-${process.pid}`,
  });
  const lease = createLease(pool, randomUUID());
  const report =
    (loop: string) =>
    (error: Error): void =>
      log('warn', 'relay loop waits', { loop, error: error.message });
  const consumers = [timelineConsumer(rooms), runsConsumer(rooms)].map((consumer) =>
    runLoop({
      step: createConsumerStep(pool, consumer, isDatabaseAway),
      pause: [20, 500],
      onError: report(consumer.name),
    }),
  );
  const loops: Loop[] = [
    runLoop({
      step: async () => {
        const handled = await publishBatch(pool, lease);
        if (handled > 0) for (const consumer of consumers) consumer.poke();
        return handled;
      },
      pause: [1, 20],
      onError: report('publish'),
    }),
    runLoop({ step: () => deliverBatch(pool, temporal, lease), pause: [50, 400], onError: report('deliver') }),
    runLoop({ step: () => sweepExpired(pool), pause: [30_000, 60_000], onError: report('sweep') }),
    ...consumers,
  ];
  const registry = metricsOf(pool);
  const server = createServer((request, response) => {
    if (request.url === '/healthz') return void response.end('{"status":"ok"}');
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    registry.metrics().then(
      (text) => response.setHeader('content-type', registry.contentType).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(config.RELAY_PORT, '127.0.0.1', resolve),
  );
  log('info', 'relay runs', {});
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
      await lease.release().catch(() => undefined);
      await new Promise((resolve) => server.close(resolve));
      await temporal.connection.close();
      await pool.end();
    },
  };
};
