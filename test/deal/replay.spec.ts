import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { acceptedDeal, eventsOf, ofType, ok, settled, tasksOf } from '../support/deals';
import { eventually } from '../support/eventually';
import { historyOf, recordedHistories, record, replay } from '../support/replay';
import { startTimeStack, type TimeStack } from '../support/time';

const DAY_MS = 24 * 3_600_000;

let stack: TimeStack;
let tess: Api;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-10-01T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterAll(() => stack.close());

/** Works on the deal as people would: what is ready gets done on the day it is due, and the status follows. */
const work = async (id: string): Promise<void> => {
  for (const task of await tasksOf(tess, id)) {
    const now = stack.clock.now().toISOString();
    if (
      ['PENDING', 'IN_PROGRESS'].includes(task.baseStatus) &&
      (task.dueAt ?? '') < new Date(Date.parse(now) + DAY_MS).toISOString()
    )
      ok(await tess.post(`/tasks/${task.id}/complete`, {}));
  }
  const { status } = await settled(tess, id);
  if (status === 'UNDER_CONTRACT') await tess.post(`/deals/${id}/mark-pending`, {});
  if (status === 'PENDING') await tess.post(`/deals/${id}/close`, {});
};

/** The released code with two of its steps exchanged, as a careless change would. */
const reordered = (code: string): string =>
  code
    .replaceAll('applyTemplate', '\u0000')
    .replaceAll('loadAgenda', 'applyTemplate')
    .replaceAll('\u0000', 'loadAgenda');

describe('histories of the deal lifecycle', () => {
  it('lives through 75 days in seconds, replays, and a reordered mutant does not', async () => {
    const { id } = await acceptedDeal(tess, { keyDates: { effectiveDate: '2026-10-01', closingDate: '2026-11-13' } });
    for (let day = 0; day < 90; day += 1) {
      await work(id);
      if ((await settledOrEnded(id)) === 'COMPLETED') break;
      await stack.travelTo(new Date(stack.clock.now().getTime() + DAY_MS).toISOString());
    }
    const deal = ok(await tess.get(`/deals/${id}`));
    expect(deal.status).toBe('COMPLETED');
    const lived = (Date.parse(deal.completedAt) - Date.parse('2026-10-01T13:00:00.000Z')) / DAY_MS;
    expect(lived).toBeGreaterThanOrEqual(75);
    const events = await eventsOf(tess, id);
    expect(ofType(events, 'deal.completed')).toHaveLength(1);
    expect(ofType(events, 'milestone.reached')).toHaveLength(8);
    const history = await eventually(async () => {
      const found = await historyOf(stack, `deal:${id}`);
      return found.events?.at(-1)?.workflowExecutionCompletedEventAttributes ? found : null;
    }, 'the workflow ends');
    await replay(history, `deal:${id}`);
    await expect(replay(history, `deal:${id}`, reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    await record(history, 'v1-75-days');
  }, 300_000);

  it.each(recordedHistories('deal'))(
    'replays the recorded %s, and a reordered mutant does not',
    async (_name, history) => {
      await replay(history, 'deal:recorded');
      await expect(replay(history, 'deal:recorded', reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    },
  );
});

const settledOrEnded = async (id: string): Promise<string> => {
  const deal = ok(await tess.get(`/deals/${id}`)) as { status: string };
  if (deal.status === 'COMPLETED') return deal.status;
  return (await settled(tess, id)).status;
};
