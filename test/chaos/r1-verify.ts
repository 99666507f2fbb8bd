import type { Client as Temporal } from '@temporalio/client';
import type { Client as Postgres } from 'pg';
import { pause } from '../bench/patience';
import type { Ledger } from './r1-drive';

/** What each deal of the same story must have done, counted on a deal that ran undisturbed. */
export type Effects = Readonly<Record<string, number>>;
export type Found = Record<'lost' | 'duplicate' | 'disorder' | 'stuck' | 'refused', string[]>;
export type Looking = { readonly database: Postgres; readonly temporal: Temporal; readonly prefix: string };

type DealRow = { id: string; title: string; status: string; head: number };

const OF_RUN = 'SELECT id, title, status FROM deal.deal WHERE starts_with(title, $1)';
const DEALS = `SELECT d.id, d.title, d.status, h.last_sequence::integer AS head FROM (${OF_RUN}) d
  JOIN platform.aggregate_head h ON h.aggregate_type = 'deal' AND h.aggregate_id = d.id`;

/** Every kind of effect with its count: events by type and task, notices by person, type and task, automation results, tasks by key and state. */
const EFFECTS = `WITH d AS (${OF_RUN}), task AS (SELECT t.id::text, t.key, t.deal_id, t.base_status FROM deal.task t JOIN d ON d.id = t.deal_id)
  SELECT title, what, count(*)::integer AS count FROM (
    SELECT d.title, 'event ' || e.type || coalesce(' ' || task.key, '') AS what FROM platform.event e JOIN d ON d.id = e.aggregate_id
      LEFT JOIN task ON task.id = e.payload->>'taskId'
    UNION ALL SELECT d.title, 'notice ' || n.type || ' to ' || n.recipient_user_id || coalesce(' ' || task.key, '') FROM platform.notification n JOIN d ON d.id = n.aggregate_id
      LEFT JOIN task ON task.id = n.params->>'taskId'
    UNION ALL SELECT d.title, 'execution ' || (x.rule_snapshot->>'key') || ' ' || x.status FROM deal.automation_execution x JOIN d ON d.id = x.deal_id
    UNION ALL SELECT d.title, 'task ' || task.key || ' ' || task.base_status FROM task JOIN d ON d.id = task.deal_id
    UNION ALL SELECT d.title, 'deal ' || d.status FROM d
  ) effects GROUP BY title, what`;

const FINDINGS: readonly (readonly [keyof Found, string])[] = [
  [
    'disorder',
    `SELECT d.title || ': event sequences are not 1..n' AS finding FROM d JOIN platform.event e ON e.aggregate_id = d.id GROUP BY d.id, d.title
     HAVING count(*) <> max(e.sequence) OR min(e.sequence) <> 1 OR count(DISTINCT e.sequence) <> count(*)`,
  ],
  [
    'disorder',
    `SELECT DISTINCT title || ': published out of sequence' AS finding FROM (
     SELECT d.title, p.sequence, row_number() OVER (PARTITION BY p.aggregate_id ORDER BY p.position) AS place FROM platform.published p JOIN d ON d.id = p.aggregate_id) o WHERE place <> sequence`,
  ],
  [
    'lost',
    `SELECT d.title || ': event ' || e.sequence || ' ' || e.type || ' was never published' AS finding FROM platform.event e JOIN d ON d.id = e.aggregate_id
     LEFT JOIN platform.published p ON p.organization_id = e.organization_id AND p.event_id = e.id WHERE p.event_id IS NULL`,
  ],
  [
    'duplicate',
    `SELECT d.title || ': event published ' || count(*) || ' times' AS finding FROM platform.published p JOIN d ON d.id = p.aggregate_id GROUP BY d.title, p.event_id HAVING count(*) > 1`,
  ],
  [
    'lost',
    `SELECT d.title || ': timeline has no entry ' || e.sequence AS finding FROM platform.event e JOIN d ON d.id = e.aggregate_id
     LEFT JOIN platform.timeline_entry t ON t.organization_id = e.organization_id AND t.aggregate_id = e.aggregate_id AND t.sequence = e.sequence WHERE t.sequence IS NULL`,
  ],
  [
    'duplicate',
    `SELECT n.type || ' notice for one event ' || count(*) || ' times' AS finding FROM platform.notification n JOIN d ON d.id = n.aggregate_id
     GROUP BY n.recipient_user_id, n.event_id, n.type, n.channel HAVING count(*) > 1`,
  ],
  [
    'stuck',
    `SELECT d.title || ': outbox ' || o.kind || ' ' || o.event_type || ' undelivered: ' || coalesce(o.last_error, '') AS finding FROM platform.outbox o JOIN d ON d.id = o.aggregate_id WHERE o.processed_at IS NULL`,
  ],
  [
    'stuck',
    `SELECT d.title || ': dead letter of ' || l.consumer || ': ' || l.error AS finding FROM platform.dead_letter l JOIN d ON d.id = l.aggregate_id`,
  ],
  [
    'stuck',
    `SELECT d.title || ': run list at ' || coalesce(r.last_sequence::text, 'nothing') || ' of ' || h.last_sequence AS finding FROM d JOIN platform.aggregate_head h ON h.aggregate_id = d.id
     LEFT JOIN platform.run r ON r.aggregate_id = d.id WHERE r.last_sequence IS DISTINCT FROM h.last_sequence`,
  ],
];

const effectsByDeal = async ({ database, prefix }: Looking): Promise<Map<string, Record<string, number>>> => {
  const { rows } = await database.query<{ title: string; what: string; count: number }>(EFFECTS, [prefix]);
  const byDeal = new Map<string, Record<string, number>>();
  for (const { title, what, count } of rows) byDeal.set(title, { ...byDeal.get(title), [what]: count });
  return byDeal;
};

/** Effects of the one undisturbed deal. */
export const referenceEffects = async (looking: Looking): Promise<Effects> => {
  const [effects] = [...(await effectsByDeal(looking)).values()];
  if (!effects) throw new Error('the undisturbed deal left nothing');
  return effects;
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
  ledger: Ledger,
  deals: readonly DealRow[],
  effects: Effects | undefined,
  wanted: Effects,
  found: Found,
): void => {
  const { title, dealId, accepted, completed, failure } = ledger;
  if (failure !== null)
    (/ answered \d/.test(failure) || failure.includes('differently') ? found.refused : found.stuck).push(
      `${title}: ${failure}`,
    );
  const own = deals.filter((deal) => deal.title === title);
  if (own.length > 1) return void found.duplicate.push(`${title}: ${own.length} deals for one key`);
  if (dealId === null) return;
  if (own[0]?.id !== dealId || !effects) return void found.lost.push(`${title}: the acknowledged deal is not there`);
  if (accepted && own[0].status === 'DRAFT') found.lost.push(`${title}: the acknowledged acceptance is not there`);
  for (const key of completed.keys()) {
    if (effects[`event task.completed ${key}`] !== 1)
      found.lost.push(
        `${title}: ${key} acknowledged once, completed ${effects[`event task.completed ${key}`] ?? 0} times`,
      );
  }
  // one that the caller left half-way has fewer effects by right
  if (failure === null) compare(title, effects, wanted, found);
};

/** Each deal has one execution, running, level with its log. */
const checkWorkflows = async ({ temporal }: Looking, deals: readonly DealRow[], found: Found): Promise<void> => {
  const executions = new Map<string, number>();
  for await (const { workflowId } of temporal.workflow.list({ query: "WorkflowType = 'dealLifecycle'" }))
    executions.set(workflowId, (executions.get(workflowId) ?? 0) + 1);
  for (const { id, title, head } of deals) {
    const workflowId = `deal:${id}`;
    const count = executions.get(workflowId) ?? 0;
    if (count > 1) found.duplicate.push(`${title}: ${count} executions of ${workflowId}`);
    if (count === 0) found.lost.push(`${title}: ${workflowId} was never started`);
    if (count === 0) continue;
    try {
      const handle = temporal.workflow.getHandle(workflowId);
      const { lastSeq } = await handle.query<{ lastSeq: number }>('state');
      if (lastSeq !== head) found.stuck.push(`${title}: workflow at ${lastSeq} of ${head}`);
      const { status } = await handle.describe();
      if (status.name !== 'RUNNING') found.stuck.push(`${title}: workflow is ${status.name}`);
    } catch (error) {
      found.stuck.push(`${title}: workflow does not answer: ${(error as Error).message}`);
    }
  }
};

const look = async (looking: Looking, ledgers: readonly Ledger[], wanted: Effects | null): Promise<Found> => {
  const found: Found = { lost: [], duplicate: [], disorder: [], stuck: [], refused: [] };
  const { database, prefix } = looking;
  const { rows: deals } = await database.query<DealRow>(DEALS, [prefix]);
  for (const [kind, sql] of FINDINGS) {
    const { rows } = await database.query<{ finding: string }>(`WITH d AS (${OF_RUN}) ${sql}`, [prefix]);
    found[kind].push(...rows.map(({ finding }) => finding));
  }
  await checkWorkflows(looking, deals, found);
  if (wanted === null) return found;
  const effects = await effectsByDeal(looking);
  for (const ledger of ledgers) checkLedger(ledger, deals, effects.get(ledger.title), wanted, found);
  const known = new Set(ledgers.map(({ title }) => title));
  for (const { title } of deals) if (!known.has(title)) found.duplicate.push(`${title}: nobody asked for this deal`);
  return found;
};

const isQuiet = (found: Found): boolean => found.stuck.length === 0 && found.lost.length === 0;

/** Looks until nothing is under way any more, at most `boundMs`; what then is missing is lost, what is not through is stuck. */
export const verify = async (
  looking: Looking,
  ledgers: readonly Ledger[],
  wanted: Effects | null,
  boundMs: number,
): Promise<{ found: Found; quietAfterMs: number }> => {
  const begin = Date.now();
  for (;;) {
    const found = await look(looking, ledgers, wanted);
    const elapsed = Date.now() - begin;
    if (isQuiet(found) || elapsed > boundMs) return { found, quietAfterMs: elapsed };
    await pause(500);
  }
};
