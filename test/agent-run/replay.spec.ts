import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import { agentEvents, DEMO_REQUEST, ended, ofAgentType, questionsOf, runOf, startRun } from '../support/agent-runs';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { historyOf, record, recordedHistories, replay } from '../support/replay';
import { startTimeStack, type TimeStack } from '../support/time';

const DAY_MS = 24 * 3_600_000;
const MAX_HISTORY_BYTES = 200_000;

let stack: TimeStack;
let eli: Api;

beforeAll(async () => {
  stack = await startTimeStack({ startAt: '2026-11-21T09:00:00.000Z' });
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

const inDays = (days: number): string => new Date(stack.clock.now().getTime() + days * DAY_MS).toISOString();

/** The released code with two of its steps exchanged, as a careless change would. */
const reordered = (code: string): string =>
  code
    .replaceAll('startAgentStep', '\u0000')
    .replaceAll('loadAgentRun', 'startAgentStep')
    .replaceAll('\u0000', 'loadAgentRun');

describe('histories of agent runs', () => {
  it('[agent-run 17] a question outlives a pause of 3 days, its default is used at the moved deadline, and the history replays', async () => {
    const { id } = await startRun(eli, DEMO_REQUEST);
    await eventually(
      async () => (await runOf(eli, id)).status === 'WAITING_CLARIFICATION',
      'only the question is left',
      120_000,
    );
    const deadline = async (): Promise<number> => Date.parse((await questionsOf(eli, id))[0]?.deadlineAt ?? '');
    const before = await deadline();
    ok(await eli.post(`/agent-runs/${id}/pause`, { reason: 'over the weekend' }));
    const calls = ofAgentType(await agentEvents(eli, id), 'MODEL_CALL_STARTED').length;
    await stack.travelTo(inDays(3));
    expect((await runOf(eli, id)).status).toBe('PAUSED');
    ok(await eli.post(`/agent-runs/${id}/resume`, {}));
    const resumed = ofAgentType(await agentEvents(eli, id), 'RUN_RESUMED')[0];
    expect(ofAgentType(await agentEvents(eli, id), 'MODEL_CALL_STARTED')).toHaveLength(calls);
    expect(resumed?.payload.pausedMs).toBeGreaterThanOrEqual(3 * DAY_MS);
    expect((await deadline()) - before).toBe(resumed?.payload.pausedMs);

    await stack.travelTo(new Date((await deadline()) + 60_000).toISOString());
    const run = await ended(eli, id);
    expect(run.status).toBe('SUCCEEDED');
    const answered = ofAgentType(await agentEvents(eli, id), 'CLARIFICATION_ANSWERED');
    expect(answered.map(({ payload }) => payload.source)).toEqual(['default']);

    const history = await eventually(async () => {
      const found = await historyOf(stack, `agent-run:${id}`);
      return found.events?.at(-1)?.workflowExecutionCompletedEventAttributes ? found : null;
    }, 'the workflow ends');
    const size = history.events?.findLast(({ workflowTaskStartedEventAttributes: task }) => task);
    expect(Number(size?.workflowTaskStartedEventAttributes?.historySizeBytes)).toBeLessThan(MAX_HISTORY_BYTES);
    await replay(history, `agent-run:${id}`);
    await expect(replay(history, `agent-run:${id}`, reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    await record(history, 'v1-question-default', 'agent-run');
  }, 300_000);

  it.each(recordedHistories('agent-run'))(
    'replays the recorded %s, and a reordered mutant does not',
    async (_name, history) => {
      await replay(history, 'agent-run:recorded');
      await expect(replay(history, 'agent-run:recorded', reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    },
    60_000,
  );
});
