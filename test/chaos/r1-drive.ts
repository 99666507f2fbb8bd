import { randomUUID } from 'node:crypto';
import { dealRequest } from '../bench/deal-request';
import { pause } from '../bench/patience';
import type { ChaosClient } from './client';

/** What the API acknowledged about one deal, and how far the caller came. */
export type Ledger = {
  readonly title: string;
  dealId: string | null;
  accepted: boolean;
  /** Tasks acknowledged as completed: key → id. */
  readonly completed: Map<string, string>;
  /** Why the caller stopped early, if it did. */
  failure: string | null;
};

/** Each is ready once the one before it is done; `send-contract` opens three. */
export const TASK_CHAIN = [
  'open-file',
  'send-contract',
  'order-title',
  'loan-application',
  'order-inspection',
  'seller-disclosures',
] as const;

type Task = { id: string; key: string };
const PLAN_MS = 250;

/** Opens a deal, accepts its offer and completes the chain, insisting on every step. */
export const driveDeal = async (client: ChaosClient, title: string, planBoundMs: number): Promise<Ledger> => {
  const ledger: Ledger = { title, dealId: null, accepted: false, completed: new Map(), failure: null };
  try {
    const created = await client.write<{ id: string }>('/deals', dealRequest(title));
    const dealId = created.body.id;
    ledger.dealId = dealId;
    const tasks = await plannedTasks(client, dealId, planBoundMs);
    await client.write(`/deals/${dealId}/accept-offer`, {});
    ledger.accepted = true;
    for (const key of TASK_CHAIN) {
      const task = tasks.find((candidate) => candidate.key === key);
      if (!task) throw new Error(`the plan has no task ${key}`);
      await client.write(`/tasks/${task.id}/complete`, { note: `Done ${randomUUID()}` });
      ledger.completed.set(key, task.id);
    }
  } catch (error) {
    ledger.failure = error instanceof Error ? error.message : String(error);
  }
  return ledger;
};

const plannedTasks = async (client: ChaosClient, dealId: string, boundMs: number): Promise<Task[]> => {
  const end = Date.now() + boundMs;
  for (;;) {
    const { items } = await client.get<{ items: Task[] }>(`/deals/${dealId}/tasks`);
    if (items.length > 0) return items;
    if (Date.now() > end) throw new Error(`no plan within ${boundMs / 1000} s of creation`);
    await pause(PLAN_MS);
  }
};

/** Drives at least `runs` deals, `width` at a time, and goes on until `mayStop`. */
export const driveDeals = async (
  client: ChaosClient,
  options: { runs: number; width: number; planBoundMs: number; prefix: string; mayStop: () => boolean },
): Promise<Ledger[]> => {
  const ledgers: Ledger[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < options.runs || !options.mayStop()) {
      const number = (next += 1);
      ledgers.push(await driveDeal(client, `${options.prefix} ${number}`, options.planBoundMs));
    }
  };
  await Promise.all(Array.from({ length: options.width }, lane));
  return ledgers;
};
