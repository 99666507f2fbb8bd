import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Api } from '../support/api';
import { agentEvents, chat, CLEAR_REQUEST, ended, ofAgentType, runOf, startRun } from '../support/agent-runs';
import { eventually } from '../support/eventually';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

const PARTS = [
  'Bayberry Commons',
  'Cedar Ridge',
  'Dogwood Terrace',
  'Elm Street Lofts',
  'Granite Hill',
  'Harbor Point',
  'Ivy Gardens',
  'Kestrel Landing',
];
const SPREAD = `Write a report on reserve funding in Marlow County for all years, separately for ${PARTS.join(', ')}.`;

/** Keeps every state of every budget, as a trigger of the database sees it. */
const observeBudgets = async (stack: TestStack): Promise<void> => {
  const client = new Client({ connectionString: stack.urls.ownerUrl });
  await client.connect();
  await client.query(`
    CREATE TABLE public.budget_states (owner_id uuid, cap bigint, committed bigint);
    GRANT INSERT, SELECT ON public.budget_states TO ratchet_app;
    CREATE FUNCTION public.note_budget() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO public.budget_states VALUES (NEW.owner_id, NEW.cap_micros, NEW.spent_micros + NEW.reserved_micros + NEW.allocated_micros);
      RETURN NULL;
    END $$;
    CREATE TRIGGER note_budget AFTER INSERT OR UPDATE ON agent_run.budgets FOR EACH ROW EXECUTE FUNCTION public.note_budget();`);
  await client.end();
};

describe('a cap', () => {
  let stack: TestStack;
  let eli: Api;
  beforeAll(async () => {
    stack = await startStack();
    await observeBudgets(stack);
    eli = await stack.as('engineer');
  }, 60_000);
  afterAll(() => stack.close());

  it('[agent-run 6] for half the work of 8 parallel child runs is never passed, and what exists becomes a readable partial result', async () => {
    const options = { maxParallel: 8 };
    const whole = await ended(eli, (await startRun(eli, SPREAD, { options })).id, 240_000);
    expect([whole.status, whole.outcomeReason, whole.children?.length]).toEqual(['SUCCEEDED', 'completed', 8]);
    const capMicros = Math.floor(whole.costMicros / 2);

    const half = await ended(eli, (await startRun(eli, SPREAD, { options: { ...options, capMicros } })).id, 240_000);
    expect([half.status, half.outcomeReason]).toEqual(['SUCCEEDED', 'completed_partial']);
    const states = await rows<{ over: string; states: string }>(
      stack,
      'SELECT count(*) FILTER (WHERE committed > cap) AS over, count(*) AS states FROM public.budget_states',
    );
    expect(states[0]?.over).toBe('0');
    expect(Number(states[0]?.states)).toBeGreaterThan(50);
    const [charged] = await rows<{ total: number }>(
      stack,
      `SELECT sum(c.cost_micros)::float8 AS total FROM agent_run.model_calls c JOIN agent_run.runs r ON r.id = c.run_id WHERE r.id = $1 OR r.parent_run_id = $1`,
      [half.id],
    );
    expect(charged?.total).toBeLessThanOrEqual(capMicros);
    expect(half.budget).toMatchObject({ capMicros, reservedMicros: 0, allocatedMicros: 0, overrunMicros: 0 });
    const response = await fetch(`${eli.url()}/api/v1/agent/artifacts/${half.deliverableArtifactId}/content`, {
      headers: { authorization: `Bearer ${eli.token}` },
    });
    expect(await response.text()).toMatch(/partial|not finished|incomplete/i);
    const exhausted = await Promise.all(
      [half, ...(half.children ?? [])].map(async ({ id }) =>
        ofAgentType(await agentEvents(eli, id), 'BUDGET_EXHAUSTED'),
      ),
    );
    expect(exhausted.flat().length).toBeGreaterThan(0);
  }, 500_000);

  it('[agent-run 5] a stop ends the child runs first, then the run', async () => {
    const { id } = await startRun(eli, SPREAD, { options: { maxParallel: 4 } });
    const busy = await eventually(
      async () => {
        const run = await runOf(eli, id);
        return (run.children ?? []).filter(({ status }) => status === 'RUNNING').length >= 4 && run;
      },
      'child runs work',
      120_000,
    );
    expect(busy.status).toBe('RUNNING');
    const stopped = await eli.post(`/agent-runs/${id}/cancel`, { reason: 'wrong question' });
    expect([stopped.status, stopped.body.run.status]).toEqual([200, 'CANCELLING']);
    const run = await ended(eli, id);
    expect(run.status).toBe('CANCELLED');
    const order = await rows<{ children: string; last: string }>(
      stack,
      `SELECT (SELECT count(*) FROM agent_run.runs WHERE parent_run_id = $1 AND status NOT IN ('CANCELLED', 'SUCCEEDED')) AS children,
        (SELECT event_type FROM agent_run.run_events WHERE run_id = $1 ORDER BY sequence_num DESC LIMIT 1) AS last`,
      [id],
    );
    const events = await agentEvents(eli, id);
    const at = (type: string): number => events.findLastIndex((event) => event.type === type);
    expect(at('CHILD_COMPLETED')).toBeLessThan(at('RUN_CANCELLED'));
    expect(order[0]?.last).toBe('RUN_CANCELLED');
    expect(run.budget.reservedMicros).toBe(0);
  }, 240_000);
});

describe('a provider that charges more than was asked for', () => {
  let stack: TestStack;
  let eli: Api;
  beforeAll(async () => {
    stack = await startStack({ environment: { AGENT_REHEARSAL_FAULT: 'over_usage', AGENT_MAX_OUTPUT_TOKENS: '700' } });
    eli = await stack.as('engineer');
  }, 60_000);
  afterAll(() => stack.close());

  it('[agent-run 6] shows as an overrun outside the cap, ends the run, and blocks the model', async () => {
    const run = await ended(eli, (await startRun(eli, CLEAR_REQUEST)).id);
    expect(run.budget.overrunMicros).toBeGreaterThan(0);
    const { spentMicros, reservedMicros, allocatedMicros, capMicros } = run.budget;
    expect(spentMicros + reservedMicros + allocatedMicros).toBeLessThanOrEqual(capMicros);
    expect(run.outcomeReason).toBe('completed_partial');
    const refused = await chat(eli, CLEAR_REQUEST);
    expect([refused.status, (refused.body as unknown as { code: string }).code]).toEqual([422, 'AGENT_008']);
  }, 120_000);
});
