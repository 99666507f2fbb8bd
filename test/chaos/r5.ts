import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client, Pool } from 'pg';
import { startPostgres } from '@ratchet/dev/engines';
import { outsidePlaceOf } from '@ratchet/dev/postgres-place';
import { migrate } from '@ratchet/prisma/migrate';
import { seedOnce } from '@ratchet/prisma/seed';
import { createLease } from '@ratchet/relay/lease';
import { runLoop } from '@ratchet/relay/loop';
import { publishBatch } from '@ratchet/relay/publish';
import { pause } from '../bench/patience';
import { followPositions, type Follower } from './r5-reader';
import { startWriters } from './r5-writers';
import type { Control, Outcome } from './report';

export type R5Result = { readonly outcome: Outcome; readonly control: Control };
export type R5Urls = { readonly databaseUrl: string; readonly relayUrl: string; readonly ownerUrl: string };

const WRITERS = 64;
/** The reader may be behind the writers, but it must move: no event for so long means that none will come. */
const STANDSTILL_MS = 20_000;

const PUBLISHED =
  'SELECT position, aggregate_id, sequence FROM platform.published WHERE position > $1 ORDER BY position LIMIT 1000';
// what a reader does that trusts the order of ids: the commit that comes late is behind its cursor already
const BY_ID = `SELECT position, aggregate_id, (event_data->>'sequence')::bigint AS sequence FROM platform.outbox
  WHERE kind = 'event' AND position > $1 ORDER BY position LIMIT 1000`;

const findings = (follower: Follower, committed: ReadonlyMap<string, number>): Record<string, string[]> => {
  const skipped: string[] = [];
  for (const [aggregate, last] of committed) {
    const seen = follower.countOf(aggregate);
    if (seen < last) skipped.push(`${aggregate}: ${seen} of ${last} events`);
  }
  return { skipped, disorder: [...follower.disorder], duplicate: [...follower.duplicates] };
};

const untilStandstill = async (reader: Follower, total: number): Promise<void> => {
  let seen = -1;
  let movedAt = Date.now();
  while (reader.seen() < total && Date.now() - movedAt < STANDSTILL_MS) {
    if (reader.seen() !== seen) movedAt = Date.now();
    seen = reader.seen();
    await pause(20);
  }
};

/** The product never reads the outbox this way, so it has no index for it; without one the control would slow the run down. */
const indexForControl = async (ownerUrl: string): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("CREATE INDEX chaos_control ON platform.outbox (position) WHERE kind = 'event'");
  await owner.end();
};

/** R5 on a database that is there: 64 writers commit out of order, one reader follows what the relay publishes, one follows ids. */
export const followThrough = async (
  urls: R5Urls,
  { events, seed, writers = WRITERS }: { events: number; seed: number; writers?: number },
): Promise<R5Result> => {
  await indexForControl(urls.ownerUrl);
  const app = new Pool({ connectionString: urls.databaseUrl, max: writers });
  const relay = new Pool({ connectionString: urls.relayUrl, max: 6 });
  for (const pool of [app, relay]) pool.on('error', () => undefined);
  const lease = createLease(relay, randomUUID());
  let failure: Error | undefined;
  const publisher = runLoop({
    step: () => publishBatch(relay, lease),
    pause: [1, 20],
    onError: (error) => (failure = error),
  });
  const reader = followPositions(relay, PUBLISHED);
  const naive = followPositions(relay, BY_ID);
  const begin = performance.now();
  try {
    const { committed, transactions, overtaken } = await startWriters(app, { writers, events, seed });
    const total = [...committed.values()].reduce((sum, last) => sum + last, 0);
    const written = (performance.now() - begin) / 1000;
    await untilStandstill(reader, total);
    const readIn = (performance.now() - begin) / 1000;
    await Promise.all([reader.stop(), naive.stop()]);
    const violations = findings(reader, committed);
    if (failure && reader.seen() < total) violations['stuck'] = [`the publisher failed: ${failure.message}`];
    const figures = {
      events: total,
      transactions,
      writers,
      aggregates: committed.size,
      'commits overtaken by a later id': overtaken,
      'written in': `${written.toFixed(1)} s (${Math.round(total / written)} events/s)`,
      'published and read in': `${readIn.toFixed(1)} s (${Math.round(reader.seen() / readIn)} events/s, one relay)`,
    };
    return {
      outcome: { figure: 'R5', title: 'commits out of order, one reader by position', figures, violations },
      control: {
        name: 'cursor by id',
        breaks: 'reads `id > last` instead of what the relay published',
        redIn: ['skipped'],
        outcome: {
          figure: 'R5',
          title: 'cursor by id',
          figures: { events: total },
          violations: findings(naive, committed),
        },
      },
    };
  } finally {
    await publisher.stop();
    await Promise.allSettled([reader.stop(), naive.stop()]);
    await app.end();
    await relay.end();
  }
};

/** R5 with a Postgres of its own. */
export const runR5 = async (options: { events: number; seed: number }): Promise<R5Result> => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'ratchet-r5-'));
  const postgres = await startPostgres({ home });
  try {
    const passwords = { owner: 'owner', app: 'app', relay: 'relay' };
    const urls = await migrate({ adminUrl: postgres.adminUrl, database: 'ratchet', passwords });
    await seedOnce(urls.ownerUrl);
    return await followThrough(urls, options);
  } finally {
    await postgres.stop();
    const outside = outsidePlaceOf(home);
    if (outside !== undefined) rmSync(outside, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  }
};
