import { randomUUID } from 'node:crypto';
import { dealRequest } from '../../bench/deal-request';
import { pause } from '../../bench/patience';
import type { ChaosClient } from '../client';
import type { Story } from '../story';

/** Each is ready once the one before it is done; `send-contract` opens three. */
const TASK_CHAIN = [
  'open-file',
  'send-contract',
  'order-title',
  'loan-application',
  'order-inspection',
  'seller-disclosures',
] as const;

type Task = { id: string; key: string };
const PLAN_MS = 250;

const plannedTasks = async (client: ChaosClient, dealId: string, boundMs: number): Promise<Task[]> => {
  const end = Date.now() + boundMs;
  for (;;) {
    const { items } = await client.get<{ items: Task[] }>(`/deals/${dealId}/tasks`);
    if (items.length > 0) return items;
    if (Date.now() > end) throw new Error(`no plan within ${boundMs / 1000} s of creation`);
    await pause(PLAN_MS);
  }
};

/** Opens a deal, accepts its offer and completes a chain of tasks. */
export const dealStory: Story = {
  room: 'deal',
  email: 'coordinator@demo.test',
  share: 4,
  drive: async (client, ledger, patienceMs) => {
    const created = await client.write<{ id: string }>('/deals', dealRequest(ledger.title));
    const dealId = (ledger.id = created.body.id);
    ledger.acknowledged.push('event deal.created');
    const tasks = await plannedTasks(client, dealId, patienceMs);
    await client.write(`/deals/${dealId}/accept-offer`, {});
    ledger.acknowledged.push('event offer.accepted');
    for (const key of TASK_CHAIN) {
      const task = tasks.find((candidate) => candidate.key === key);
      if (!task) throw new Error(`the plan has no task ${key}`);
      await client.write(`/tasks/${task.id}/complete`, { note: `Done ${randomUUID()}` });
      ledger.acknowledged.push(`event task.completed ${key}`);
    }
  },
  runs: "SELECT id, title, 'deal' AS aggregate_type FROM deal.deal WHERE starts_with(title, $1)",
  effects: `WITH d AS (SELECT id, title, status FROM deal.deal WHERE starts_with(title, $1)),
      task AS (SELECT t.id::text, t.key, t.deal_id, t.base_status FROM deal.task t JOIN d ON d.id = t.deal_id)
    SELECT d.title, 'event ' || e.type || coalesce(' ' || task.key, '') AS what FROM platform.event e JOIN d ON d.id = e.aggregate_id
      LEFT JOIN task ON task.id = e.payload->>'taskId'
    UNION ALL SELECT d.title, 'notice ' || n.type || ' to ' || n.recipient_user_id || coalesce(' ' || task.key, '') FROM platform.notification n JOIN d ON d.id = n.aggregate_id
      LEFT JOIN task ON task.id = n.params->>'taskId'
    UNION ALL SELECT d.title, 'execution ' || (x.rule_snapshot->>'key') || ' ' || x.status FROM deal.automation_execution x JOIN d ON d.id = x.deal_id
    UNION ALL SELECT d.title, 'task ' || task.key || ' ' || task.base_status FROM task JOIN d ON d.id = task.deal_id
    UNION ALL SELECT d.title, 'deal ' || d.status FROM d`,
  workflow: { type: 'dealLifecycle', restsIn: 'RUNNING', tellsSequence: true },
};
