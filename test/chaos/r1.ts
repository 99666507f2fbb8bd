import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client as Postgres } from 'pg';
import { connectClient } from '@ratchet/temporal/connection';
import { install, type Installation, type Part } from '../bench/installation';
import { until } from '../bench/patience';
import { ChaosClient } from './client';
import { seeded } from './random';
import type { Control, Outcome } from './report';
import { driveDeals } from './r1-drive';
import { killAtRandom, noKills, VICTIMS, victimsOf } from './r1-kills';
import { referenceEffects, verify, type Looking } from './r1-verify';

export type R1Options = {
  readonly runs: number;
  readonly kills: number;
  readonly seed: number;
  readonly log: (line: string) => void;
  readonly victims?: readonly Part[];
  readonly meanPauseMs?: number;
  readonly width?: number;
  readonly repeatShare?: number;
  /** How long a caller insists, and how long it waits for a plan. */
  readonly patienceMs?: number;
  /** How long everything may take to come to rest after the last deal. */
  readonly quietMs?: number;
  /** SQL that breaks the build, run once the undisturbed deal is through. */
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

/** R1: deals driven over HTTP while processes are killed at seeded moments; afterwards rows, streams and workflows must tell one story. */
export const runR1 = async (options: R1Options): Promise<Outcome> => {
  const { runs, kills, seed, log, meanPauseMs = 4_500, width = 8, patienceMs = 90_000, quietMs = 60_000 } = options;
  const installation = await install();
  try {
    await startAll(installation);
    const clientFor = (share: number): ChaosClient =>
      new ChaosClient(installation.gatewayUrl, seeded(seed), patienceMs, share);
    const quiet = await driveDeals(clientFor(0), {
      runs: 1,
      width: 1,
      planBoundMs: patienceMs,
      prefix: 'Undisturbed',
      mayStop: () => true,
    });
    const wanted = await withLooking(installation, 'Undisturbed', async (looking) => {
      const { found } = await verify(looking, quiet, null, quietMs);
      const trouble = [...Object.values(found).flat(), ...quiet.flatMap(({ failure }) => failure ?? [])];
      if (trouble.length > 0) throw new Error(`the undisturbed deal is not well: ${trouble.join('; ')}`);
      return referenceEffects(looking);
    });
    await sabotageWith(installation.superUrl, options.sabotage ?? []);

    const random = seeded(seed + 1);
    const victims = victimsOf(random, kills, options.victims ?? VICTIMS);
    const client = clientFor(options.repeatShare ?? 0.15);
    let counts = noKills();
    let isOver = false;
    const begin = Date.now();
    const killing = killAtRandom(installation, random, { victims, meanPauseMs }).then((killed) => {
      counts = killed;
      isOver = true;
      log(`  last kill after ${Math.round((Date.now() - begin) / 1000)} s`);
    });
    const [ledgers] = await Promise.all([
      driveDeals(client, { runs, width, planBoundMs: patienceMs, prefix: 'Chaos', mayStop: () => isOver }),
      killing,
    ]);
    log(`  ${ledgers.length} deals driven in ${Math.round((Date.now() - begin) / 1000)} s; looking`);
    await until('every process is back', () =>
      Promise.resolve(VICTIMS.every((part) => installation.pidOf(part) !== null)),
    );
    const { found, quietAfterMs } = await untilPostgres(() =>
      withLooking(installation, 'Chaos', (looking) => verify(looking, ledgers, wanted, quietMs)),
    );
    const killed = Object.entries(counts)
      .map(([part, count]) => `${part} ${count}`)
      .join(', ');
    return {
      figure: 'R1',
      title: 'kill -9 at seeded moments while deals run',
      figures: {
        seed,
        kills: `${Object.values(counts).reduce((sum, count) => sum + count, 0)} (${killed})`,
        deals: ledgers.length,
        'acknowledged writes': ledgers.reduce(
          (sum, { dealId, accepted, completed }) => sum + Number(dealId !== null) + Number(accepted) + completed.size,
          0,
        ),
        'requests (retries, repeats)': `${client.counts.requests} (${client.counts.retries}, ${client.counts.repeats})`,
        'effects compared per deal': Object.values(wanted).reduce((sum, count) => sum + count, 0),
        'quiet after the last deal': `${(quietAfterMs / 1000).toFixed(1)} s`,
      },
      violations: { ...found, 'unforeseen 500': unforeseen(installation.home) },
    };
  } finally {
    await installation.close();
  }
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
export const runR1Controls = async ({ seed, log }: Pick<R1Options, 'seed' | 'log'>): Promise<Control[]> => {
  const withoutKeys = await runR1({
    seed,
    log,
    runs: 12,
    kills: 2,
    victims: ['gateway'],
    meanPauseMs: 1_500,
    repeatShare: 0.6,
    patienceMs: 30_000,
    quietMs: 15_000,
    sabotage: dropRows('platform.idempotency_record'),
  });
  const withoutOutbox = await runR1({
    seed,
    log,
    runs: 12,
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
