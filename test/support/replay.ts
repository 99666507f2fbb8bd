import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { loadBundle } from '@ratchet/temporal/bundle';
import { connectClient } from '@ratchet/temporal/connection';
import { createDataConverter } from '@ratchet/temporal/data-converter';
import { TEST_KEYS, type TestStack } from './stack';

export type History = temporal.api.history.v1.IHistory;

const ROOT = path.resolve(__dirname, '../..');
const folderOf = (room: string): string => path.join(ROOT, 'test', room, 'histories');

export const historyOf = async (
  stack: Pick<TestStack, 'temporalAddress' | 'namespace'>,
  workflowId: string,
): Promise<History> => {
  const client = connectClient({ address: stack.temporalAddress, namespace: stack.namespace, keys: TEST_KEYS.payload });
  try {
    return await client.workflow.getHandle(workflowId).fetchHistory();
  } finally {
    await client.connection.close();
  }
};

/** Keeps a history for the replay of later versions, when RATCHET_RECORD=1. Payloads stay encrypted under the tests' fixed key. */
export const record = async (history: History, name: string, room = 'deal'): Promise<void> => {
  if (process.env['RATCHET_RECORD'] !== '1') return;
  mkdirSync(folderOf(room), { recursive: true });
  writeFileSync(path.join(folderOf(room), `${name}.json.gz`), gzipSync(historyToJSON(history)));
};

/** Name and history of everything that was recorded for a room. */
export const recordedHistories = (room: string): [string, History][] =>
  readdirSync(folderOf(room)).map((file) => [
    file,
    historyFromJSON(JSON.parse(gunzipSync(readFileSync(path.join(folderOf(room), file))).toString())) as History,
  ]);

/** Replays a history against the present workflow code, or against a mutant of it. @throws when they disagree. */
export const replay = async (
  history: unknown,
  workflowId: string,
  mutate: (code: string) => string = (code) => code,
): Promise<void> => {
  const bundle = await loadBundle({ outFile: path.join(ROOT, '.ratchet/test/workflows.bundle.js') });
  await Worker.runReplayHistory(
    { workflowBundle: { code: mutate(bundle.code) }, dataConverter: createDataConverter(TEST_KEYS.payload) },
    history,
    workflowId,
  );
};
