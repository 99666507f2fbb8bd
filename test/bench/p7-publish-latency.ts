import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { demoId } from '@ratchet/prisma/seed';
import { runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { interleave, type Context, type Figure } from './figure';
import { machineTime, pause, until } from './patience';
import { percentile, ratiosOf, sampleOf } from './statistics';

const RATE = 500;
const TARGET_RATIO = 1.5;
const TARGET_P50_MS = 5;
const TARGET_P99_MS = 25;
/** What falls behind is waited for, and counts with the time it took. */
const DRAIN_MS = 30_000;

type Sender = (id: string) => Promise<unknown>;
type Times = Readonly<Record<string, number>>;

type Receiver = { readonly count: () => Promise<number>; readonly stop: () => Promise<Times> };

const receive = async (kind: 'published' | 'graphile', url: string): Promise<Receiver> => {
  const child = fork(path.join(__dirname, 'p7-receiver.ts'), [kind, url], { execArgv: ['--import', 'tsx'] });
  const message = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      child.once('message', (value) => resolve(value as T));
      child.once('exit', (code) => reject(new Error(`the receiver ended with ${code}`)));
    });
  const ask = <T>(wish: 'count' | 'stop'): Promise<T> => {
    const answer = message<T>();
    child.send(wish);
    return answer;
  };
  await message();
  return { count: () => ask('count'), stop: () => ask('stop') };
};

/** Open loop: messages leave at their time, whether the earlier ones are through or not. Answers ms from commit to receipt. */
const latencies = async (seconds: number, send: Sender, receiver: Receiver): Promise<number[]> => {
  const committed = new Map<string, number>();
  const flying: Promise<unknown>[] = [];
  const begin = performance.now();
  for (let sent = 0; sent < seconds * RATE;) {
    const due = Math.min(seconds * RATE, Math.floor(((performance.now() - begin) / 1000) * RATE));
    for (; sent < due; sent += 1) {
      const id = randomUUID();
      flying.push(send(id).then(() => committed.set(id, machineTime())));
    }
    await pause(2);
  }
  await Promise.all(flying);
  await until('every message arrived', async () => (await receiver.count()) >= committed.size, 100, DRAIN_MS);
  const seen = await receiver.stop();
  // the first second warms both sides up; a receiver may see a commit before its sender hears of it
  const ids = [...committed.keys()].slice(RATE);
  return ids.map((id) => Math.max(0, (seen[id] ?? Number.NaN) - (committed.get(id) as number)));
};

const COMMIT_ONE = `SELECT 1 FROM platform.ratchet_begin($1, NULL, 'bench', $2, true, NULL, NULL, NULL, NULL) b,
  LATERAL platform.ratchet_commit($1, 'bench', $2, b.last_sequence, $3, $4, '[]', NULL, NULL) c`;

const eventSender = (pool: Pool): Sender => {
  const organizationId = demoId('demo');
  return (id) => {
    const event = {
      id,
      sequence: 1,
      type: 'bench.probed',
      version: 1,
      payload: { id },
      actor: { kind: 'service' },
      origin: 'service',
      occurred_at: new Date(),
    };
    const row = { id: randomUUID(), kind: 'event', event_type: event.type, event_data: { eventId: id, sequence: 1 } };
    return pool.query({
      name: 'commit-one',
      text: COMMIT_ONE,
      values: [organizationId, randomUUID(), JSON.stringify([event]), JSON.stringify([row])],
    });
  };
};
const jobSender =
  (pool: Pool): Sender =>
  (id) =>
    pool.query({
      name: 'add-job',
      text: "SELECT 1 FROM graphile_worker.add_job('probe', json_build_object('id', $1::text))",
      values: [id],
    });

const measure = async ({ installation, repeats, isQuick }: Context) => {
  const { superUrl, urls } = installation;
  await runMigrations({ connectionString: superUrl });
  await installation.start('relay');
  const app = new Pool({ connectionString: urls.databaseUrl, max: 16 });
  const admin = new Pool({ connectionString: superUrl, max: 16 });
  const seconds = isQuick ? 4 : 11;
  try {
    const { ours, peer } = await interleave(
      repeats,
      async () => latencies(seconds, eventSender(app), await receive('published', urls.relayUrl)),
      async () => latencies(seconds, jobSender(admin), await receive('graphile', superUrl)),
    );
    const at = (runs: readonly number[][], q: number): number[] => runs.map((times) => percentile(times, q));
    const line = (q: number, bound: number) => {
      const ratio = ratiosOf(at(ours, q), at(peer, q));
      const sample = sampleOf(at(ours, q));
      return {
        figure: 'P7',
        what: `commit → published and read, p${q * 100} at ${RATE}/s`,
        unit: 'ms' as const,
        ours: sample,
        peer: { name: 'graphile-worker add → start, 16 at once', sample: sampleOf(at(peer, q)) },
        ratio,
        target: `≤ ${TARGET_RATIO}x, ≤ ${bound} ms`,
        met: sample.median <= bound && ratio.median <= TARGET_RATIO,
      };
    };
    return [line(0.5, TARGET_P50_MS), line(0.99, TARGET_P99_MS)];
  } finally {
    await app.end();
    await admin.end();
    await installation.stop('relay');
  }
};

/** How long a committed event takes to be published, through a relay process, to a reader that follows positions. */
export const publishLatency: Figure = { name: 'P7', title: `commit to published at ${RATE}/s`, measure };
