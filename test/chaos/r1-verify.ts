import type { Client as Temporal } from '@temporalio/client';
import type { Client as Postgres } from 'pg';
import { pause } from '../bench/patience';
import { FINDINGS, nothingFound, type Found } from './r1-findings';
import { checkWorkflows, type RunRow } from './r1-workflows';
import type { Ledger, Story } from './story';

/** What each run of the same story must have done, counted on a run that was left alone. */
export type Effects = Readonly<Record<string, number>>;
export type Looking = { readonly database: Postgres; readonly temporal: Temporal; readonly prefix: string };

const effectsByRun = async ({ database, prefix }: Looking, story: Story): Promise<Map<string, Effects>> => {
  const { rows } = await database.query<{ title: string; what: string; count: number }>(
    `SELECT title, what, count(*)::integer AS count FROM (${story.effects}) effect GROUP BY title, what`,
    [prefix],
  );
  const byRun = new Map<string, Effects>();
  for (const { title, what, count } of rows) byRun.set(title, { ...byRun.get(title), [what]: count });
  return byRun;
};

/** Effects of each story's undisturbed run. */
export const referenceEffects = async (
  looking: Looking,
  stories: readonly Story[],
): Promise<ReadonlyMap<string, Effects>> => {
  const wanted = new Map<string, Effects>();
  for (const story of stories) {
    const [effects] = [...(await effectsByRun(looking, story)).values()];
    if (!effects) throw new Error(`the undisturbed ${story.room} run left nothing`);
    wanted.set(story.room, effects);
  }
  return wanted;
};

const compare = (title: string, effects: Effects, wanted: Effects, found: Found): void => {
  for (const what of new Set([...Object.keys(effects), ...Object.keys(wanted)])) {
    const [is, must] = [effects[what] ?? 0, wanted[what] ?? 0];
    if (is < must) found.lost.push(`${title}: ${what} ${is} times instead of ${must}`);
    if (is > must) found.duplicate.push(`${title}: ${what} ${is} times instead of ${must}`);
  }
};

/** What the API acknowledged must be in the rows. */
const checkLedger = (
  { title, id, acknowledged, failure }: Ledger,
  runs: readonly RunRow[],
  effects: Effects | undefined,
  wanted: Effects,
  found: Found,
): void => {
  if (failure !== null)
    (/ answered \d/.test(failure) || failure.includes('differently') ? found.refused : found.stuck).push(
      `${title}: ${failure}`,
    );
  const own = runs.filter((run) => run.title === title);
  if (own.length > 1) return void found.duplicate.push(`${title}: ${own.length} runs for one key`);
  if (id === null) return;
  if (own[0]?.id !== id || !effects) return void found.lost.push(`${title}: the acknowledged run is not there`);
  for (const what of acknowledged)
    if (effects[what] !== 1) found.lost.push(`${title}: ${what} acknowledged once, there ${effects[what] ?? 0} times`);
  // one that the caller left half-way has fewer effects by right
  if (failure === null) compare(title, effects, wanted, found);
};

const lookAt = async (
  looking: Looking,
  story: Story,
  ledgers: readonly Ledger[],
  wanted: Effects | undefined,
  found: Found,
): Promise<void> => {
  const { database, prefix } = looking;
  const { rows: runs } = await database.query<RunRow>(
    `SELECT run.*, h.last_sequence::integer AS head FROM (${story.runs}) run
     JOIN platform.aggregate_head h ON h.aggregate_type = run.aggregate_type AND h.aggregate_id = run.id`,
    [prefix],
  );
  for (const [kind, sql] of FINDINGS) {
    const { rows } = await database.query<{ finding: string }>(`WITH run AS (${story.runs}) ${sql}`, [prefix]);
    found[kind].push(...rows.map(({ finding }) => finding));
  }
  await checkWorkflows(looking.temporal, story, runs, found);
  if (wanted === undefined) return;
  const effects = await effectsByRun(looking, story);
  for (const ledger of ledgers) checkLedger(ledger, runs, effects.get(ledger.title), wanted, found);
  const known = new Set(ledgers.map(({ title }) => title));
  for (const { title } of runs) if (!known.has(title)) found.duplicate.push(`${title}: nobody asked for this run`);
};

/** Looks until nothing is under way any more, at most `boundMs`; what then is missing is lost, what is not through is stuck. */
export const verify = async (
  looking: Looking,
  stories: readonly Story[],
  ledgers: readonly Ledger[],
  wanted: ReadonlyMap<string, Effects>,
  boundMs: number,
): Promise<{ found: Found; quietAfterMs: number }> => {
  const begin = Date.now();
  for (;;) {
    const found = nothingFound();
    for (const story of stories) {
      const own = ledgers.filter(({ room }) => room === story.room);
      await lookAt(looking, story, own, wanted.get(story.room), found);
    }
    const elapsed = Date.now() - begin;
    if ((found.stuck.length === 0 && found.lost.length === 0) || elapsed > boundMs)
      return { found, quietAfterMs: elapsed };
    await pause(500);
  }
};
