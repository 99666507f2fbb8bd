import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AttemptFenced, createDeltaWriter } from '@ratchet/activities/agent-run/deltas/delta-writer';
import { readAs, systemReader } from '@ratchet/prisma/database';
import { demoId } from '@ratchet/prisma/seed';
import { seeded } from '../chaos/random';
import type { Api } from '../support/api';
import { agentEvents, CLEAR_REQUEST, ended, ofAgentType, startRun, type AgentEvent } from '../support/agent-runs';
import { runChild } from '../support/child';
import { eventually } from '../support/eventually';
import { readResuming, textsOf } from '../support/resuming-sse';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let eli: Api;

beforeAll(async () => {
  stack = await startStack({ withWorker: false, environment: { AGENT_REHEARSAL_PACE_MS: '30' } });
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

const repeated = (events: readonly AgentEvent[], type: string, field: string): unknown[] => {
  const ids = ofAgentType(events, type).map(({ payload }) => payload[field]);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

describe('a worker killed in mid-stream', () => {
  it('[agent-run 3] another one goes on: one reset, one full text, no finished call again, and the old attempt writes nothing more', async () => {
    const dying = await runChild('dying-worker.ts', stack.workerEnvironment);
    const { id } = await startRun(eli, CLEAR_REQUEST);
    const reader = readResuming(eli, `/agent-runs/${id}/chat`, {
      random: seeded(1),
      drops: 0,
      isLast: ({ event }) => event === 'end',
    });
    const first = await eventually(
      async () => reader.messages.filter(({ event }) => event === 'message.delta')[2],
      'a text streams',
      120_000,
    );
    dying.kill('SIGKILL');
    await dying.exited;
    await stack.startWorker();
    const { status } = await ended(eli, id, 180_000);
    expect(status).toBe('SUCCEEDED');
    await reader.done;

    const events = await agentEvents(eli, id);
    const messageId = first.data.messageId as string;
    const resets = reader.messages.filter(({ event }) => event === 'message.reset');
    expect(resets.map(({ data }) => [data.messageId, data.attempt, data.cause])).toEqual([
      [messageId, 2, 'worker_lost'],
    ]);
    const [completed] = ofAgentType(events, 'MESSAGE_COMPLETED').filter(
      ({ payload }) => payload.messageId === messageId,
    );
    expect(textsOf(reader.messages).get(messageId)).toHaveLength(completed?.payload.chars);
    expect(repeated(events, 'MODEL_CALL_COMPLETED', 'modelCallId')).toEqual([]);
    expect(repeated(events, 'TOOL_CALL_COMPLETED', 'toolCallId')).toEqual([]);
    expect(repeated(events, 'MODEL_CALL_STARTED', 'modelCallId')).toHaveLength(1);
    const [budget] = await rows<{ reserved: string; forfeited: string }>(
      stack,
      `SELECT reserved_micros AS reserved, (SELECT count(*) FROM agent_run.budget_reservations v WHERE v.budget_id = b.id AND v.status = 'FORFEITED') AS forfeited FROM agent_run.budgets b WHERE owner_id = $1`,
      [id],
    );
    expect(budget).toEqual({ reserved: '0', forfeited: '1' });
  }, 300_000);

  it('[agent-run 3] what a zombie attempt still writes is refused', async () => {
    const [message] = await rows<{ id: string; runId: string }>(
      stack,
      `SELECT id, run_id AS "runId" FROM agent_run.messages WHERE role = 'assistant' AND attempt = 2 LIMIT 1`,
    );
    const { id: messageId, runId } = message as { id: string; runId: string };
    const { db } = stack.gateway();
    const count = (): Promise<unknown> =>
      readAs(db, systemReader(demoId('demo')), async (client) => {
        const text = 'SELECT count(*) AS deltas FROM agent_run.run_deltas WHERE message_id = $1';
        return (await client.query(text, [messageId])).rows[0];
      });
    const before = await count();
    const writer = createDeltaWriter(db, 50);
    const zombie = writer.open({ organizationId: demoId('demo'), runId, messageId, attempt: 1 });
    zombie.write('late words');
    await expect(zombie.finish()).rejects.toThrow(AttemptFenced);
    expect(zombie.fenced.aborted).toBe(true);
    expect(await count()).toEqual(before);
    await writer.close();
  }, 30_000);
});
