import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import { readFile } from 'node:fs/promises';
import { applicationNameOf, endOrphans } from '../warehouse/orphans';
import { withCommandLine } from './command-line';
import { invokeInterruptibly } from './interruptible';
import type { Slots } from './slots';
import type { NodeStatus, RunNodeRequest, RunNodeResult } from './types';

type Selectable = { readonly original_file_path: string; readonly fqn: readonly string[] };

const selectables = new Map<string, Promise<Readonly<Record<string, Selectable>>>>();

const nodesOf = (manifestFile: string): Promise<Readonly<Record<string, Selectable>>> => {
  const known = selectables.get(manifestFile);
  if (known) return known;
  const reading = readFile(manifestFile, 'utf8').then((text) => {
    const { nodes, unit_tests } = JSON.parse(text) as { nodes: Manifest['nodes']; unit_tests?: object };
    return { ...nodes, ...unit_tests } as unknown as Record<string, Selectable>;
  });
  // deployments run one manifest at a time
  selectables.clear();
  selectables.set(manifestFile, reading);
  reading.catch(() => selectables.delete(manifestFile));
  return reading;
};

/** dbt selects by name parts, where a folder may be called as a model: a file of its own is exact. */
const selectorOf = ({ original_file_path, fqn }: Selectable, command: RunNodeRequest['command']): string =>
  command === 'test' ? `fqn:${fqn.join('.')}` : `path:${original_file_path}`;

/** Runs one node of an approved manifest. After an abort no statement of it is left in the database. */
export const runNode = async (slots: Slots, request: RunNodeRequest): Promise<RunNodeResult> => {
  const { projectDir, manifestFile, connection, environment, command, uniqueId, runId, signal } = request;
  const node = (await nodesOf(manifestFile))[uniqueId];
  if (!node) throw new Error(`the manifest has no node ${uniqueId}`);
  const applicationName = applicationNameOf(runId, uniqueId);
  const more = ['--select', selectorOf(node, command), '--no-write-json', '--cache-selected-only'];
  if (request.fullRefresh && command !== 'test') more.push('--full-refresh');
  const vars = { ...request.vars, ratchet_run_id: runId };
  try {
    return await withCommandLine(
      { command, projectDir, connection, environment, applicationName, vars, more },
      async ({ args, env }) => {
        const invocation = { args, env, manifest: manifestFile, root: projectDir };
        const onEvent = request.onEvent ?? (() => undefined);
        const { rows, error } = await slots.use(
          (runner) => invokeInterruptibly(runner, invocation, { signal, onEvent }),
          signal,
        );
        const row = rows.find((one) => one.uniqueId === uniqueId);
        if (rows.length > 1) throw new Error(`dbt ran ${rows.length} nodes in place of ${uniqueId}`);
        if (!row)
          return { ...nothing, status: 'error', message: error?.text ?? `dbt ran nothing for ${uniqueId}` } as const;
        const affected = row.adapterResponse['rows_affected'];
        return {
          status: row.status as NodeStatus,
          // a test's one row is its own count
          rowsAffected: command !== 'test' && typeof affected === 'number' && affected >= 0 ? affected : null,
          executionMs: row.executionMs,
          compileMs: row.compileMs,
          failures: row.failures,
          message: row.message,
          compiledCode: row.compiledCode,
          adapterResponse: row.adapterResponse,
        };
      },
    );
  } catch (error) {
    // a killed dbt leaves its statement running in the database
    await endOrphans(connection, applicationName);
    throw error;
  }
};

const nothing = {
  rowsAffected: null,
  executionMs: 0,
  compileMs: 0,
  failures: null,
  compiledCode: null,
  adapterResponse: {},
};
