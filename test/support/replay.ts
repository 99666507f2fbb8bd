import path from 'node:path';
import type { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { loadBundle } from '@ratchet/temporal/bundle';
import { connectClient } from '@ratchet/temporal/connection';
import { createDataConverter } from '@ratchet/temporal/data-converter';
import { TEST_KEYS, type TestStack } from './stack';

export type History = temporal.api.history.v1.IHistory;

const bundleFile = path.resolve(__dirname, '../../.ratchet/test/workflows.bundle.js');

export const historyOf = async (stack: Pick<TestStack, 'temporalAddress' | 'namespace'>, workflowId: string): Promise<History> => {
  const client = connectClient({ address: stack.temporalAddress, namespace: stack.namespace, keys: TEST_KEYS.payload });
  try {
    return await client.workflow.getHandle(workflowId).fetchHistory();
  } finally {
    await client.connection.close();
  }
};

/** Replays a history against the present workflow code. @throws DeterminismViolationError and the like when they disagree. */
export const replay = async (history: unknown, workflowId: string): Promise<void> => {
  const bundle = await loadBundle({ outFile: bundleFile });
  await Worker.runReplayHistory({ workflowBundle: { code: bundle.code }, dataConverter: createDataConverter(TEST_KEYS.payload) }, history, workflowId);
};
