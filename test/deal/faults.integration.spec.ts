import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectClient } from '@ratchet/temporal/connection';
import type { Api } from '../support/api';
import { runChild } from '../support/child';
import { acceptedDeal, complete, completeAll, eventsOf, ofType, ok, settled, taskOf, tasksOf } from '../support/deals';
import { eventually } from '../support/eventually';
import { historyOf, record, replay } from '../support/replay';
import { rows } from '../support/rows';
import { startStack, TEST_KEYS, type TestStack } from '../support/stack';

let stack: TestStack;
let tess: Api;

beforeEach(async () => {
  stack = await startStack({ startAt: '2026-10-05T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterEach(() => stack.close());

const notices = (id: string, type: string) =>
  rows<{ recipient_user_id: string; event_id: string }>(
    stack,
    'SELECT recipient_user_id, event_id FROM platform.notification WHERE aggregate_id = $1 AND type = $2',
    [id, type],
  );

describe('a deal when things go wrong', () => {
  it('[deal 9] a worker that dies between commit and acknowledgement leaves one task, one execution, one notice', async () => {
    const { id } = await acceptedDeal(tess);
    await completeAll(tess, id, ['open-file', 'send-contract', 'order-inspection']);
    await settled(tess, id);
    await stack.stopWorker();
    const child = await runChild('dying-worker.ts', { ...stack.workerEnvironment, DIE_AFTER: 'executeAutomation' });
    await complete(tess, id, 'inspection');
    expect((await child.exited).signal).toBe('SIGKILL');
    const committed = (await tasksOf(tess, id)).filter(({ key }) => key === 'repair-negotiation');
    expect(committed).toHaveLength(1);
    await stack.startWorker();
    await eventually(() => settled(tess, id), 'the next worker takes over', 60_000);
    expect((await tasksOf(tess, id)).filter(({ key }) => key === 'repair-negotiation')).toHaveLength(1);
    const executions = ok(await tess.get(`/deals/${id}/automation-executions`)).items as {
      ruleKey: string;
      status: string;
    }[];
    expect(executions.filter(({ ruleKey }) => ruleKey === 'A2')).toEqual([
      expect.objectContaining({ status: 'APPLIED' }),
    ]);
    const applied = await notices(id, 'AUTOMATION_APPLIED');
    expect(new Set(applied.map((notice) => `${notice.recipient_user_id} ${notice.event_id}`)).size).toBe(
      applied.length,
    );
    expect(applied.length).toBeGreaterThan(0);
    const history = await historyOf(stack, `deal:${id}`);
    await replay(history, `deal:${id}`);
    await record(history, 'v1-worker-killed');
  }, 120_000);

  it('[deal 9] completions answer at once while no worker lives, and marks and notices catch up in order', async () => {
    const { id } = await acceptedDeal(tess);
    await settled(tess, id);
    await stack.stopWorker();
    for (const key of ['open-file', 'send-contract', 'loan-application']) await complete(tess, id, key);
    const timeline = ok(await tess.get(`/deals/${id}/timeline`));
    expect(timeline.past.filter((entry: { type: string }) => entry.type === 'task.completed')).toHaveLength(3);
    expect(await notices(id, 'TASK_COMPLETED')).toHaveLength(0);
    await stack.startWorker();
    await eventually(() => settled(tess, id), 'the workflow catches up', 60_000);
    const events = await eventsOf(tess, id);
    const marks = ofType(events, 'task.overdue').map((event) => event.payload['dueAt'] as string);
    expect(marks).toEqual([...marks].sort());
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  }, 120_000);

  it('[deal 10] a completion signalled three times, late and out of order, changes nothing', async () => {
    const { id } = await acceptedDeal(tess);
    const seqs: { eventId: string; seq: number; taskId: string }[] = [];
    for (const key of ['open-file', 'send-contract']) {
      const { seq, task } = await complete(tess, id, key);
      const event = ofType(await eventsOf(tess, id), 'task.completed').at(-1);
      seqs.push({ eventId: event?.id ?? randomUUID(), seq, taskId: task.id });
    }
    await settled(tess, id);
    const before = {
      events: await eventsOf(tess, id),
      tasks: await tasksOf(tess, id),
      notices: (await rows(stack, 'SELECT id FROM platform.notification ORDER BY id')).length,
    };
    const client = connectClient({
      address: stack.temporalAddress,
      namespace: stack.namespace,
      keys: TEST_KEYS.payload,
    });
    const handle = client.workflow.getHandle(`deal:${id}`);
    for (const repeat of [...seqs].reverse().flatMap((seq) => [seq, seq, seq])) {
      await handle.signal('taskCompleted', {
        ...repeat,
        completedBy: randomUUID(),
        completedAt: new Date().toISOString(),
      });
    }
    const state = await handle.query<{ lastSeq: number }>('state');
    await client.connection.close();
    expect(state.lastSeq).toBe(before.events.length);
    expect(await eventsOf(tess, id)).toEqual(before.events);
    expect(await tasksOf(tess, id)).toEqual(before.tasks);
    expect(await rows(stack, 'SELECT id FROM platform.notification ORDER BY id')).toHaveLength(before.notices);
  });

  it('[deal 13] a cancellation whose worker dies is finished by the next one, each step once', async () => {
    const { id } = await acceptedDeal(tess);
    await completeAll(tess, id, ['earnest-money']);
    await settled(tess, id);
    await stack.stopWorker();
    const child = await runChild('dying-worker.ts', { ...stack.workerEnvironment, DIE_AFTER: 'commitCancel' });
    const answer = ok(
      await tess.post(`/deals/${id}/cancel`, { reasonCode: 'FINANCING_DENIED', note: 'The lender declined.' }),
    );
    expect(answer.result.status).toBe('CANCELLED');
    expect((await child.exited).signal).toBe('SIGKILL');
    await stack.startWorker();
    const deal = await eventually(
      async () => {
        const now = ok(await tess.get(`/deals/${id}`));
        return now.compensation.length === 7 &&
          now.compensation.every((entry: { status: string }) => entry.status === 'DONE')
          ? now
          : null;
      },
      'all seven steps end',
      60_000,
    );
    expect(deal.status).toBe('CANCELLED');
    await record(await historyOf(stack, `deal:${id}`), 'v1-cancelled');
    const tasks = await tasksOf(tess, id);
    expect(
      tasks
        .filter(({ phase }) => phase === 'CANCELLATION')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['mutual-release', 'notify-parties', 'release-deposit']);
    const events = await eventsOf(tess, id);
    expect(ofType(events, 'deal.cancelled')).toHaveLength(1);
    const refused = await tess.post(`/tasks/${tasks.find(({ key }) => key === 'appraisal')?.id}/complete`, {});
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('DEAL_004');
    expect(
      ofType(events, 'task.overdue').filter(
        ({ sequence }) => sequence > (ofType(events, 'deal.cancelled')[0]?.sequence ?? 0),
      ),
    ).toHaveLength(0);
  }, 120_000);

  it('[deal 13] a closed deal cannot be cancelled', async () => {
    const { id } = await acceptedDeal(tess);
    await rows(stack, "UPDATE deal.deal SET status = 'CLOSED', closed_at = now() WHERE id = $1 RETURNING id", [id]);
    const refused = await tess.post(`/deals/${id}/cancel`, { reasonCode: 'FINANCING_DENIED', note: 'Too late.' });
    expect(refused.status).toBe(409);
    expect(refused.body.code).toBe('DEAL_002');
    expect((await taskOf(tess, id, 'open-file')).status).not.toBe('CANCELLED');
  });
});
