import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { rooms } from '@ratchet/activities';
import type { ActivitiesRoom } from '@ratchet/activities/platform/room';
import { connectClient } from '@ratchet/temporal/connection';
import { connectWorker } from '@ratchet/temporal/worker-connection';
import { buildBundle } from '@ratchet/temporal/bundle';
import { createDataConverter } from '@ratchet/temporal/data-converter';
import { installRuntime } from '@ratchet/temporal/runtime';
import { createWorker } from '@ratchet/temporal/worker';
import { readConfig } from '@ratchet/worker/config';
import { startWorker } from '@ratchet/worker/worker';
import { Client as Postgres } from 'pg';
import type { bareDeal } from './bare-deal.workflow';
import { signIn } from './caller';
import { dealRequest } from './deal-request';
import { interleave, type Context, type Figure } from './figure';
import type { Installation } from './installation';
import { until } from './patience';
import { ratiosOf, sampleOf } from './statistics';

const TARGET = 0.85;
const BARE_QUEUE = 'bench-bare';

/** Counts what a worker of this process did between its first step and the last run to come to rest. */
class Meter {
  steps = 0;
  first = 0;
  last = 0;
  readonly atRest = new Set<string>();
  step(): void {
    this.first ||= performance.now();
    this.steps += 1;
  }
  rests(run: string): void {
    this.atRest.add(run);
    this.last = performance.now();
  }
  perSecond(): number {
    return this.atRest.size / ((this.last - this.first) / 1000);
  }
}

/** A deal is at rest when it has loaded its agenda: plan made, people told, timer armed. */
const metered = (room: ActivitiesRoom, meter: Meter): ActivitiesRoom => ({
  ...room,
  createActivities: (deps) =>
    Object.fromEntries(
      Object.entries(room.createActivities(deps)).map(([name, activity]) => [
        name,
        async (input: never) => {
          meter.step();
          const result = await activity(input);
          if (name === 'loadAgenda') meter.rests((input as { dealId: string }).dealId);
          return result;
        },
      ]),
    ),
});

/** Workflows wait in Temporal with no worker; the clock runs while the worker brings all of them to rest. */
const runOurs = async (installation: Installation, count: number): Promise<Meter> => {
  const caller = await signIn(installation.gatewayUrl, 'coordinator@demo.test', 8);
  const create = async (): Promise<void> => {
    const answer = await caller.post('/deals', dealRequest('Bench'), randomUUID());
    if (answer.status !== 201) throw new Error(`POST /deals answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  };
  for (let made = 0; made < count; made += 8)
    await Promise.all(Array.from({ length: Math.min(8, count - made) }, create));
  caller.close();
  await until('every start was delivered', async () => (await undelivered(installation)) === 0);

  const meter = new Meter();
  const config = readConfig({ ...installation.environments.worker, WORKER_PORT: '0' });
  const worker = await startWorker(
    config,
    rooms.map((room) => metered(room, meter)),
    installation.environments.worker,
  );
  await until('every deal came to rest', () => Promise.resolve(meter.atRest.size >= count));
  // the projections are part of the work
  await until('every deal was projected', async () => (await unprojected(installation)) === 0, 5);
  meter.last = performance.now();
  await worker.close();
  return meter;
};

const count = async (installation: Installation, sql: string): Promise<number> => {
  const client = new Postgres({ connectionString: installation.superUrl });
  await client.connect();
  try {
    return (await client.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
};
const undelivered = (installation: Installation): Promise<number> =>
  count(
    installation,
    "SELECT count(*)::int AS count FROM platform.outbox WHERE processed_at IS NULL AND kind <> 'event'",
  );
const unprojected = (installation: Installation): Promise<number> =>
  count(
    installation,
    `SELECT count(*)::int AS count FROM platform.aggregate_head h LEFT JOIN platform.run r ON r.organization_id = h.organization_id
       AND r.aggregate_type = h.aggregate_type AND r.aggregate_id = h.aggregate_id
     WHERE h.aggregate_type = 'deal' AND r.last_sequence IS DISTINCT FROM h.last_sequence`,
  );

/** The same number of local activities and one timer, nothing behind them. */
const runBare = async (installation: Installation, runs: number, steps: number): Promise<Meter> => {
  const client = connectClient({
    address: installation.temporalAddress,
    namespace: 'default',
    keys: installation.payloadKeys,
  });
  const started = Array.from({ length: runs }, () =>
    client.workflow.start<typeof bareDeal>('bareDeal', {
      taskQueue: BARE_QUEUE,
      workflowId: `bare:${randomUUID()}`,
      args: [steps],
    }),
  );
  await Promise.all(started);
  const meter = new Meter();
  const connection = await connectWorker(installation.temporalAddress);
  const bundle = await buildBundle({
    outFile: path.join(installation.home, 'bare.bundle.js'),
    workflowsPath: path.join(__dirname, 'bare-deal.workflow.ts'),
  });
  const step = (run: string, number: number): Promise<{ lastSeq: number }> => {
    meter.step();
    if (number === steps) meter.rests(run);
    return Promise.resolve({ lastSeq: number });
  };
  const dataConverter = createDataConverter(installation.payloadKeys);
  const worker = await createWorker({ connection, taskQueue: BARE_QUEUE, bundle, activities: { step }, dataConverter });
  const ended = worker.run();
  await until('every bare run came to rest', () => Promise.resolve(meter.atRest.size >= runs));
  worker.shutdown();
  await ended;
  await connection.close();
  await client.connection.close();
  return meter;
};

const measure = async ({ installation, repeats, isQuick, log }: Context) => {
  installRuntime({ service: 'bench', level: 'WARN' });
  const runs = isQuick ? 40 : 150;
  await installation.start('gateway');
  await installation.start('relay');
  try {
    const warm = await runOurs(installation, 10);
    const steps = Math.round(warm.steps / 10);
    log(`P5 shape: ${steps} local activities and one timer a run`);
    await runBare(installation, 10, steps);
    const { ours, peer } = await interleave(
      repeats,
      () => runOurs(installation, runs),
      () => runBare(installation, runs, steps),
    );
    const rates = (meters: readonly Meter[]): number[] => meters.map((meter) => meter.perSecond());
    const ratio = ratiosOf(rates(ours), rates(peer));
    return [
      {
        figure: 'P5',
        what: `deals planned, told, projected (${steps} local activities, ${runs} runs waiting)`,
        unit: '/s' as const,
        ours: sampleOf(rates(ours)),
        peer: { name: 'bare Temporal, empty steps', sample: sampleOf(rates(peer)) },
        ratio,
        target: `≥ ${TARGET}x`,
        met: ratio.median >= TARGET,
      },
    ];
  } finally {
    await installation.stop('gateway');
    await installation.stop('relay');
  }
};

/** What events, outbox and projections cost on top of Temporal. */
export const engineOverhead: Figure = { name: 'P5', title: 'workflow throughput with product code', measure };
