import { Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '@ratchet/prisma/database';
import type { Metrics } from './metrics';

type State = { readonly state: 'up' | 'down'; readonly error?: string };

const probe = async (work: () => Promise<unknown>): Promise<State> => {
  try {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      work(),
      new Promise((_, reject) => (timer = setTimeout(() => reject(new Error('no answer within 2 s')), 2_000))),
    ]).finally(() => clearTimeout(timer));
    return { state: 'up' };
  } catch (error) {
    return { state: 'down', error: (error as Error).message };
  }
};

/** `/healthz` is up while the process is; `/readyz` tells each dependency's state and is 503 without the database. */
export const healthRouter = (db: Database, temporal: Client, metrics: Metrics): Router => {
  const router = Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const [database, engine] = await Promise.all([
      probe(() => db.pool.query('SELECT 1')),
      probe(() => temporal.connection.ensureConnected()),
    ]);
    // commands commit while Temporal is away, so only the database decides
    response
      .status(database.state === 'up' ? 200 : 503)
      .json({ status: database.state === 'up' ? 'ready' : 'unavailable', database, temporal: engine });
  });
  router.get(
    '/metrics',
    async (_request, response) =>
      void response.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  return router;
};
