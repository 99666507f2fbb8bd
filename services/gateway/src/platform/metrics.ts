import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Database } from '@ratchet/prisma/database';

export type Metrics = { readonly registry: Registry; readonly requestDurations: Histogram };

export const createMetrics = (db: Database, streamClients: () => number): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requestDurations = new Histogram({
    name: 'api_request_duration_seconds',
    help: 'Duration of HTTP requests by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'db_pool_in_use',
    help: 'Database connections in use',
    registers: [registry],
    collect() {
      this.set(db.pool.totalCount - db.pool.idleCount);
    },
  });
  new Gauge({
    name: 'sse_clients',
    help: 'Connected event streams',
    registers: [registry],
    collect() {
      this.set(streamClients());
    },
  });
  return { registry, requestDurations };
};
