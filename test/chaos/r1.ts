import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client as Postgres } from 'pg';
import { connectClient } from '@ratchet/temporal/connection';
import { install, type Installation, type Part } from '../bench/installation';
import { until } from '../bench/patience';
import { ChaosClient, type ClientCounts } from './client';
import { seeded } from './random';
import type { Control, Outcome } from './report';
import { driveAll } from './r1-drive';
import { killAtRandom, noKills, VICTIMS, victimsOf } from './r1-kills';
import { referenceEffects, verify, type Looking } from './r1-verify';
import type { Ledger, Story } from './story';

export type R1Options = {
  readonly stories: readonly Story[];
  readonly runs: number;
  readonly kills: number;
  readonly seed: number;
  readonly log: (line: string) => void;
  readonly victims?: readonly Part[];
  readonly meanPauseMs?: number;
  readonly width?: number;
  readonly repeatShare?: number;
  /** How long a caller insists, and how long it waits for what the workflow does. */
  readonly patienceMs?: number;
  /** How long everything may take to come to rest after the last run. */
  readonly quietMs?: number;
  /** SQL that breaks the build, run once the undisturbed runs are through. */
  readonly sabotage?: readonly string[];
};

const startAll = async (installation: Installation): Promise<void> => {
  await Promise.all((['gateway', 'worker', 'relay'] as const).map((service) => installation.start(service)));
};

const sabotageWith = async (superUrl: string, statements: readonly string[]): Promise<void> => {
  const client = new Postgres({ connectionString: superUrl });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

const withLooking = async <T>(
  installation: Installation,
  prefix: string,
  work: (looking: Looking) => Promise<T>,
): Promise<T> => {
  const { superUrl, temporalAddress, payloadKeys } = installation;
  const database = new Postgres({ connectionString: superUrl });
  const temporal = connectClient({ address: temporalAddress, namespace: 'default', keys: payloadKeys });
  await database.connect();
  try {
    return await work({ database, temporal, prefix });
  } finally {
    await database.end();
    await temporal.connection.close();
  }
};

/** R1: runs of all rooms driven over HTTP while processes are killed at seeded moments; afterwards rows, streams and workflows must tell one story. */
export const runR1 = async (options: R1Options): Promise<Outcome> => {
  const { stories, runs, kills, seed, log } = options;
  const { meanPauseMs = 4_500, width = 8, patienceMs = 90_000, quietMs = 60_000 } = options;
  for (const { prepare } of stories) await prepare?.();
  const installation = await install();
  try {
    await startAll(installation);
    const clientsFor = (share: number): Map<Story, ChaosClient> =>
      new Map(
        stories.map((story) => {
          const options = { email: story.email, boundMs: patienceMs, repeatShare: share };
          return [story, new ChaosClient(installation.gatewayUrl, seeded(seed), options)];
        }),
      );
    const alone = { runs: 1, width: 1, patienceMs, prefix: 'Undisturbed', mayStop: () => true };
    const quiet: Ledger[] = [];
    for (const turn of clientsFor(0)) quiet.push(...(await driveAll(new Map([turn]), alone)));
    const wanted = await withLooking(installation, 'Undisturbed', async (looking) => {
      const { found } = await verify(looking, stories, quiet, new Map(), quietMs);
      const trouble = [...Object.values(found).flat(), ...quiet.flatMap(({ failure }) => failure ?? [])];
      if (trouble.length > 0) throw new Error(`the undisturbed runs are not well: ${trouble.join('; ')}`);
      return referenceEffects(looking, stories);
    });
    await sabotageWith(installation.superUrl, options.sabotage ?? []);

    const random = seeded(seed + 1);
    const victims = victimsOf(random, kills, options.victims ?? VICTIMS);
    const clients = clientsFor(options.repeatShare ?? 0.15);
    let counts = noKills();
    let isOver = false;
    const begin = Date.now();
    const killing = killAtRandom(installation, random, { victims, meanPauseMs }).then((killed) => {
      counts = killed;
      isOver = true;
      log(`  last kill after ${Math.round((Date.now() - begin) / 1000)} s`);
    });
    const [ledgers] = await Promise.all([
      driveAll(clients, { runs, width, patienceMs, prefix: 'Chaos', mayStop: () => isOver }),
      killing,
    ]);
    log(`  ${ledgers.length} runs driven in ${Math.round((Date.now() - begin) / 1000)} s; looking`);
    await until('every process is back', () =>
      Promise.resolve(VICTIMS.every((part) => installation.pidOf(part) !== null)),
    );
    const { found, quietAfterMs } = await untilPostgres(() =>
      withLooking(installation, 'Chaos', (looking) => verify(looking, stories, ledgers, wanted, quietMs)),
    );
    const total = (name: keyof ClientCounts): number =>
      [...clients.values()].reduce((sum, { counts: own }) => sum + own[name], 0);
    const killed = Object.entries(counts)
      .map(([part, count]) => `${part} ${count}`)
      .join(', ');
    return {
      figure: 'R1',
      title: `kill -9 at seeded moments while runs of ${stories.map(({ room }) => room).join(', ')} go on`,
      figures: {
        seed,
        kills: `${sumOf(counts)} (${killed})`,
        runs: `${ledgers.length} (${countsBy(ledgers, ({ room }) => room)})`,
        'acknowledged writes': ledgers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
        'requests (retries, repeats)': `${total('requests')} (${total('retries')}, ${total('repeats')})`,
        'effects compared per run': [...wanted].map(([room, effects]) => `${room} ${sumOf(effects)}`).join(', '),
        'quiet after the last run': `${(quietAfterMs / 1000).toFixed(1)} s`,
      },
      violations: { ...found, 'unforeseen 500': unforeseen(installation.home) },
    };
  } finally {
    await installation.close();
  }
};

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const countsBy = <T>(items: readonly T[], nameOf: (item: T) => string): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
};

/** What the gateway itself did not foresee, by the first line of the error. */
const unforeseen = (home: string): string[] => {
  const log = readFileSync(path.join(home, 'run/gateway/logs/gateway.log'), 'utf8');
  const errors = log.split('\n').filter((line) => line.includes('"request failed"'));
  return errors.map((line) => {
    const { method, path: where, error } = JSON.parse(line) as { method: string; path: string; error: string };
    return `${method} ${where.replace(/[0-9a-f-]{36}/g, ':id')}: ${error.split('\n')[0]}`;
  });
};

/** The database may just be coming back from its last kill. */
const untilPostgres = async <T>(work: () => Promise<T>): Promise<T> => {
  let result: { value: T } | undefined;
  await until(
    'the database answers',
    async () => {
      result = { value: await work() };
      return true;
    },
    500,
  );
  return (result as { value: T }).value;
};

const dropRows = (table: string, when = ''): string[] => [
  `CREATE OR REPLACE FUNCTION public.chaos_drop_row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
  `CREATE TRIGGER chaos_drop_row BEFORE INSERT ON ${table} FOR EACH ROW ${when} EXECUTE FUNCTION public.chaos_drop_row()`,
];

/** Builds that must fail: planted in the scratch database alone, the product's code is the same. */
export const runR1Controls = async ({
  stories,
  seed,
  log,
}: Pick<R1Options, 'stories' | 'seed' | 'log'>): Promise<Control[]> => {
  const withoutKeys = await runR1({
    stories,
    seed,
    log,
    runs: Math.max(12, 3 * stories.length),
    kills: 2,
    victims: ['gateway'],
    meanPauseMs: 1_500,
    repeatShare: 0.6,
    patienceMs: 30_000,
    quietMs: 15_000,
    sabotage: dropRows('platform.idempotency_record'),
  });
  const withoutOutbox = await runR1({
    stories,
    seed,
    log,
    runs: Math.max(12, 3 * stories.length),
    kills: 8,
    victims: ['temporal', 'gateway'],
    meanPauseMs: 800,
    repeatShare: 0,
    patienceMs: 25_000,
    quietMs: 15_000,
    sabotage: dropRows('platform.outbox', "WHEN (NEW.kind <> 'event')"),
  });
  return [
    {
      name: 'no idempotency record',
      breaks: 'a repeated key does its work again',
      redIn: ['duplicate'],
      outcome: withoutKeys,
    },
    {
      name: 'no outbox row for the workflow',
      breaks: 'starts and signals live in memory after the commit',
      redIn: ['stuck', 'lost'],
      outcome: withoutOutbox,
    },
  ];
};
