import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { rooms as activityRooms } from '@ratchet/activities';
import { readConfig as readGatewayConfig } from '@ratchet/gateway/config';
import { startGateway, type Gateway } from '@ratchet/gateway/gateway';
import { gatewayRooms } from '@ratchet/gateway/rooms';
import { migrate, type RoleUrls } from '@ratchet/prisma/migrate';
import { seedOnce } from '@ratchet/prisma/seed';
import { startRelay, type Relay } from '@ratchet/relay/relay';
import { readConfig as readRelayConfig } from '@ratchet/relay/config';
import { startWorker, type RunningWorker } from '@ratchet/worker/worker';
import { readConfig as readWorkerConfig } from '@ratchet/worker/config';
import { createApi, type Api } from './api';
import { testClock, type TestClock } from './clock';
import { dbtEnvironment } from './dbt';

const key = (): string => randomBytes(32).toString('base64');
/** The payload key is fixed, so that recorded histories stay readable. */
export const TEST_KEYS = { payload: `test:${Buffer.alloc(32, 7).toString('base64')}`, body: `test:${key()}` };
const ORIGIN = 'http://localhost:3000';

export type StackOptions = {
  /** Business time at the start; host time when left out. */
  readonly startAt?: string;
  /** Temporal server to use; by default the run's shared one, in a namespace of its own. */
  readonly temporalAddress?: string;
  /** Another way of the worker to the same server. */
  readonly workerTemporalAddress?: string;
  /** Postgres to use; by default the run's shared one. */
  readonly adminUrl?: string;
  /** More settings of every process. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly withWorker?: boolean;
  readonly withRelay?: boolean;
  /** A built-in warehouse of its own and this checkout's dbt, installed at first use. */
  readonly withDbt?: boolean;
};

export type TestStack = {
  readonly urls: RoleUrls;
  readonly clock: TestClock;
  readonly namespace: string;
  readonly temporalAddress: string;
  /** Configuration of a worker run as a process of its own. */
  readonly workerEnvironment: Readonly<Record<string, string>>;
  /** Signed-in caller by the part of a demo address before the `@`, e.g. `coordinator`. */
  readonly as: (user: string, organization?: string) => Promise<Api>;
  readonly gateway: () => Gateway;
  readonly startGateway: () => Promise<void>;
  readonly startWorker: () => Promise<RunningWorker>;
  readonly startRelay: () => Promise<Relay>;
  readonly stopWorker: () => Promise<void>;
  readonly stopRelay: () => Promise<void>;
  readonly stopGateway: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const registerNamespace = async (address: string, namespace: string): Promise<void> => {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: 86_400 as never },
    });
    for (let tries = 0; tries < 200; tries += 1) {
      const known = await connection.workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1 }).then(
        () => true,
        () => false,
      );
      if (known) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the namespace did not become usable within 10 s');
  } finally {
    await connection.close();
  }
};

/** Gateway, relay and worker of one test, in process, over an own database and Temporal namespace on the run's real engines. */
export const startStack = async (options: StackOptions = {}): Promise<TestStack> => {
  const adminUrl = options.adminUrl ?? process.env['RATCHET_TEST_ADMIN_URL'];
  const temporalAddress = options.temporalAddress ?? process.env['RATCHET_TEST_TEMPORAL'];
  if (!adminUrl || !temporalAddress) throw new Error('engine-backed tests run in a Jest project with the global setup');
  const namespace = options.temporalAddress ? 'default' : `test-${randomUUID()}`;
  const urlsWork = migrate({
    adminUrl,
    database: `test_${randomBytes(6).toString('hex')}`,
    passwords: { owner: 'owner', app: 'app', relay: 'relay' },
  });
  const [urls] = await Promise.all([
    urlsWork,
    options.temporalAddress ? undefined : registerNamespace(temporalAddress, namespace),
  ]);
  await seedOnce(urls.ownerUrl);
  const dbt = options.withDbt ? await dbtEnvironment(adminUrl) : {};
  const clock = testClock(options.startAt);
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: urls.databaseUrl,
    DB_POOL_MAX: '12',
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
    PAYLOAD_KEYS: TEST_KEYS.payload,
    BODY_KEYS: TEST_KEYS.body,
    JWT_SECRET: key(),
    CURSOR_SECRET: key(),
    PUBLIC_URL: ORIGIN,
    GATEWAY_PORT: '0',
    WORKER_PORT: '0',
    RELAY_PORT: '0',
    RATCHET_HOME: mkdtempSync(path.join(process.env['RATCHET_TEST_HOME'] ?? os.tmpdir(), 'home-')),
    WORKFLOW_BUNDLE: path.resolve(__dirname, '../../.ratchet/test/workflows.bundle.js'),
    ...options.environment,
    ...dbt,
  };
  let gateway: Gateway | undefined;
  let worker: RunningWorker | undefined;
  let relay: Relay | undefined;
  let port = '0';
  const tokens = new Map<string, Promise<string>>();
  const stack: TestStack = {
    urls,
    clock,
    namespace,
    temporalAddress,
    workerEnvironment: { ...environment, TEST_CLOCK_OFFSET_MS: String(clock.offsetMs()) },
    gateway: () => gateway as Gateway,
    as: async (user, organization = 'demo') => {
      const email = `${user}@${organization}.test`;
      const url = (): string => (gateway as Gateway).url;
      if (!tokens.has(email)) tokens.set(email, createApi(url, null).login(email, 'ratchet-demo'));
      return createApi(url, (await tokens.get(email)) as string);
    },
    startGateway: async () => {
      gateway = await startGateway(
        readGatewayConfig({ ...environment, GATEWAY_PORT: port }),
        gatewayRooms,
        environment,
        clock,
      );
      port = new URL(gateway.url).port;
    },
    startWorker: async () =>
      (worker = await startWorker(
        readWorkerConfig({ ...environment, TEMPORAL_ADDRESS: options.workerTemporalAddress ?? temporalAddress }),
        activityRooms,
        environment,
        clock,
      )),
    startRelay: async () =>
      (relay = await startRelay(
        readRelayConfig({ ...environment, DATABASE_URL: urls.relayUrl }),
        activityRooms,
        (level, message, fields) => {
          if (process.env['RATCHET_TEST_LOG']) console.log(level, message, fields);
        },
      )),
    stopWorker: async () => {
      await worker?.close();
      worker = undefined;
    },
    stopRelay: async () => {
      await relay?.close();
      relay = undefined;
    },
    stopGateway: async () => {
      await gateway?.close();
      gateway = undefined;
    },
    close: async () => {
      await stack.stopGateway();
      await stack.stopWorker();
      await stack.stopRelay();
    },
  };
  await stack.startGateway();
  if (options.withRelay !== false) await stack.startRelay();
  if (options.withWorker !== false) await stack.startWorker();
  return stack;
};
