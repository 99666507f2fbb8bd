import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openArtifactStore } from '@ratchet/activities/platform/artifact-store';
import type { ActivitiesRoom, ActivityDeps } from '@ratchet/activities/platform/room';
import { createCipher } from '@ratchet/prisma/cipher';
import { offsetClock, type Clock } from '@ratchet/prisma/clock';
import { openDatabase } from '@ratchet/prisma/database';
import { loadBundle } from '@ratchet/temporal/bundle';
import { connectWorker } from '@ratchet/temporal/worker-connection';
import { createDataConverter } from '@ratchet/temporal/data-converter';
import { createWorker } from '@ratchet/temporal/worker';
import type { WorkerConfig } from './config';

export type RunningWorker = {
  readonly url: string;
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};

/** Runs one Temporal worker per room, each on its own task queue, over one database pool. `clock` replaces the configured one in tests. */
export const startWorker = async (
  config: WorkerConfig,
  rooms: readonly ActivitiesRoom[],
  environment: ActivityDeps['environment'],
  clock: Clock = offsetClock(config.RATCHET_CLOCK_OFFSET_MS),
): Promise<RunningWorker> => {
  const db = openDatabase({
    url: config.DATABASE_URL,
    poolMax: config.DB_POOL_MAX,
    name: 'ratchet-worker',
    clock,
    cipher: createCipher(config.BODY_KEYS),
  });
  const [bundle, connection] = await Promise.all([
    loadBundle({ outFile: config.WORKFLOW_BUNDLE }),
    connectWorker(config.TEMPORAL_ADDRESS),
  ]);
  const closers: (() => Promise<void>)[] = [];
  const deps: ActivityDeps = {
    db,
    artifacts: openArtifactStore(config.RATCHET_HOME),
    environment,
    onClose: (close) => void closers.push(close),
  };
  const taskQueues = (room: ActivitiesRoom): string[] => [
    ...new Set(Object.values(room.contract.workflows).map((workflow) => workflow.taskQueue)),
  ];
  const workers = await Promise.all(
    rooms.flatMap((room) => {
      const activities = room.createActivities(deps);
      return taskQueues(room).map((taskQueue) =>
        createWorker({
          connection,
          namespace: config.TEMPORAL_NAMESPACE,
          taskQueue,
          bundle,
          activities,
          dataConverter: createDataConverter(config.PAYLOAD_KEYS),
          identity: `worker-${process.pid}@${taskQueue}`,
        }),
      );
    }),
  );
  const closed = Promise.all(workers.map((worker) => worker.run())).then(() => undefined);
  const server = createServer((request, response) => {
    const states = workers.map((worker) => ({ taskQueue: worker.options.taskQueue, state: worker.getState() }));
    const healthy = states.every(({ state }) => state === 'RUNNING');
    response
      .writeHead(request.url === '/healthz' ? (healthy ? 200 : 503) : 404)
      .end(JSON.stringify({ status: healthy ? 'ok' : 'stopping', workers: states }));
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(config.WORKER_PORT, '127.0.0.1', resolve),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    closed,
    close: async () => {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await closed.catch(() => undefined);
      await Promise.all(closers.map((closer) => closer()));
      await new Promise((resolve) => server.close(resolve));
      await connection.close();
      await db.close();
    },
  };
};
