import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { caseIs, caseSettled, servedCase, uploadPhoto } from '../support/cases';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { historyOf, recordedHistories, record, replay } from '../support/replay';
import { startTimeStack, type TimeStack } from '../support/time';

let stack: TimeStack;
let mara: Api;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-03-02T14:00:00.000Z' });
  mara = await stack.as('manager');
}, 120_000);
afterAll(() => stack.close());

/** The released code with two of its steps exchanged, as a careless change would. */
const reordered = (code: string): string =>
  code.replace(/letters\.(renderNotice|sendNotice)\b/g, (_, name) =>
    name === 'renderNotice' ? 'letters.sendNotice' : 'letters.renderNotice',
  );

describe('histories of the escalation', () => {
  it('goes from report to fine to cure in seconds, replays, and a reordered mutant does not', async () => {
    const { id } = await servedCase(mara, '2', 'TRASH-01', '2026-03-01T15:00:00.000Z');
    await stack.travelTo('2026-03-17T04:00:05.000Z');
    await caseIs(mara, id, ({ state }) => state === 'FINED', 'the fine');
    await caseSettled(mara, id);
    const owner = await stack.as('homeowner');
    const evidence = [{ kind: 'PHOTO', sha256: await uploadPhoto(owner) }];
    ok(await owner.post(`/violations/${id}/cure-reports`, { evidence }), 201);
    ok(await mara.post(`/violations/${id}/accept-cure`, {}));
    const history = await eventually(async () => {
      const found = await historyOf(stack, `violation:${id}`);
      return found.events?.at(-1)?.workflowExecutionCompletedEventAttributes ? found : null;
    }, 'the workflow ends');
    await replay(history, `violation:${id}`);
    await expect(replay(history, `violation:${id}`, reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    await record(history, 'v1-fined-and-cured', 'violation');
  }, 120_000);

  it.each(recordedHistories('violation'))(
    'replays the recorded %s, and a reordered mutant does not',
    async (_name, history) => {
      await replay(history, 'violation:recorded');
      await expect(replay(history, 'violation:recorded', reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    },
  );
});
