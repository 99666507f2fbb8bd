import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deployWorkflowId } from '@ratchet/workflows/pipeline/deployment/names';
import type { Api } from '../support/api';
import { createEnvironment, deploy, importShop, reaches } from '../support/deployments';
import { eventually } from '../support/eventually';
import { historyOf, record, recordedHistories, replay } from '../support/replay';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let engineer: Api;

beforeAll(async () => {
  stack = await startStack({ withDbt: true });
  engineer = await stack.as('engineer');
}, 180_000);
afterAll(() => stack.close());

/** The released code with two of its steps exchanged, as a careless change would. */
const reordered = (code: string): string =>
  code.replaceAll('exportProject', '\u0000').replaceAll('makePlan', 'exportProject').replaceAll('\u0000', 'makePlan');

describe('histories of deployments', () => {
  it('replay, and a reordered mutant does not', async () => {
    const { id: environmentId } = await createEnvironment(await stack.as('operator'), 'dev');
    const { id } = await deploy(engineer, await importShop(engineer, 'Shop'), environmentId);
    await reaches(engineer, id, 'SUCCEEDED');
    const history = await eventually(async () => {
      const found = await historyOf(stack, deployWorkflowId(id));
      return found.events?.at(-1)?.workflowExecutionCompletedEventAttributes ? found : null;
    }, 'the workflow ends');
    await replay(history, deployWorkflowId(id));
    await expect(replay(history, deployWorkflowId(id), reordered)).rejects.toThrow(/[Nn]ondeterminism|TMPRL1100/);
    await record(history, 'v1-deployed', 'pipeline');
  }, 400_000);

  it.each(recordedHistories('pipeline'))(
    'replays the recorded %s, and a reordered mutant does not',
    async (_name, history) => {
      await replay(history, 'pipeline-deploy:recorded');
      await expect(replay(history, 'pipeline-deploy:recorded', reordered)).rejects.toThrow(
        /[Nn]ondeterminism|TMPRL1100/,
      );
    },
  );
});
