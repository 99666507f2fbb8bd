import { demoId } from '@ratchet/prisma/seed';
import type { Api, ApiAnswer } from './api';
import { eventually } from './eventually';

export const user = (name: string): string => demoId(`${name}@demo.test`);

/** Fixture F of the deal room: a financed purchase in Saratoga Springs. */
export const birchwood = (overrides: Record<string, unknown> = {}) => ({
  templateKey: 'us-residential-financed',
  propertyAddress: {
    line1: '318 Birchwood Lane',
    city: 'Saratoga Springs',
    state: 'NY',
    postalCode: '12866',
    country: 'US',
  },
  timeZone: 'America/New_York',
  dealType: 'PURCHASE',
  representingSide: 'BUY',
  keyDates: { effectiveDate: '2026-10-01', closingDate: '2026-11-13' },
  purchasePrice: { amountMinor: 48_500_000, currency: 'USD' },
  participants: [
    { userId: user('coordinator'), dealRole: 'TRANSACTION_COORDINATOR' },
    { userId: user('agent'), dealRole: 'BUYER_AGENT' },
    { userId: user('buyer'), dealRole: 'BUYER' },
    { userId: user('lender'), dealRole: 'LENDER' },
    { userId: user('attorney'), dealRole: 'BUYER_ATTORNEY' },
  ],
  ...overrides,
});

export type TaskView = {
  id: string;
  key: string;
  status: string;
  baseStatus: string;
  dueAt: string | null;
  dueEstimated: boolean;
  overdueSince: string | null;
  rootCauseTaskIds: string[];
  waitingOn: { kind: string; key?: string; until?: string }[];
  assignee: { userId: string } | null;
  version: number;
  closedReason: string | null;
  phase: string;
};
export type DealView = {
  id: string;
  reference: string;
  status: string;
  provisioning: boolean;
  lastSeq: number;
  compensation: { step: string; status: string }[];
  keyDates: { key: string; localDate: string }[];
};

export const ok = <T>(answer: ApiAnswer<T>, status = 200): T => {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${answer.text}`);
  return answer.body;
};

export const createDeal = async (api: Api, overrides: Record<string, unknown> = {}): Promise<DealView> =>
  ok(await api.post<DealView>('/deals', birchwood(overrides)), 201);

/** Waits until the workflow has made the tasks and reacted to every event. */
export const settled = (api: Api, dealId: string): Promise<DealView> =>
  eventually(async () => {
    const deal = ok(await api.get<DealView>(`/deals/${dealId}`));
    if (deal.provisioning) return null;
    const state = await api.get<{ lastSeq: number }>(`/workflows/deal:${dealId}/queries/state`);
    return state.status === 200 && state.body.lastSeq === deal.lastSeq ? deal : null;
  }, `deal ${dealId} settles`);

export const tasksOf = async (api: Api, dealId: string): Promise<TaskView[]> =>
  ok(await api.get<{ items: TaskView[] }>(`/deals/${dealId}/tasks`)).items;

export const taskOf = async (api: Api, dealId: string, key: string): Promise<TaskView> => {
  const task = (await tasksOf(api, dealId)).find(
    (candidate) => candidate.key === key && candidate.baseStatus !== 'CANCELLED',
  );
  if (!task) throw new Error(`no task ${key}`);
  return task;
};

/** A deal under contract whose workflow has reacted to the acceptance (A1 included). */
export const acceptedDeal = async (api: Api, overrides: Record<string, unknown> = {}): Promise<DealView> => {
  const { id } = await createDeal(api, overrides);
  await settled(api, id);
  ok(await api.post(`/deals/${id}/accept-offer`, {}));
  return settled(api, id);
};

export const complete = async (
  api: Api,
  dealId: string,
  key: string,
  body: Record<string, unknown> = {},
): Promise<{ unblocked: { key: string }[]; conflicts: unknown[]; seq: number; task: TaskView }> => {
  const task = await taskOf(api, dealId, key);
  return ok(await api.post(`/tasks/${task.id}/complete`, body));
};

/** Completes `keys` in this order. */
export const completeAll = async (api: Api, dealId: string, keys: readonly string[]): Promise<void> => {
  const ids = new Map((await tasksOf(api, dealId)).map((task) => [task.key, task.id]));
  for (const key of keys) ok(await api.post(`/tasks/${ids.get(key)}/complete`, {}));
};

export type EventView = {
  sequence: number;
  type: string;
  payload: Record<string, any>;
  origin: string;
  causationId: string | null;
  id: string;
};
export const eventsOf = async (api: Api, dealId: string): Promise<EventView[]> => {
  const items: EventView[] = [];
  for (let after = 0; ;) {
    const page = ok(
      await api.get<{ items: EventView[]; nextCursor: string | null }>(
        `/deals/${dealId}/events?after=${after}&limit=200`,
      ),
    );
    items.push(...page.items);
    if (!page.nextCursor) return items;
    after = Number(page.nextCursor);
  }
};
export const ofType = (events: readonly EventView[], type: string): EventView[] =>
  events.filter((event) => event.type === type);
