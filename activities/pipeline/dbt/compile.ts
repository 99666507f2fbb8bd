import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import { withCommandLine } from './command-line';
import { dbtErrorsOf } from './errors';
import { invokeInterruptibly } from './interruptible';
import { manifestHashOf } from './manifest-hash';
import type { InvocationEvent, InvocationResult } from './runner';
import type { Slots } from './slots';
import type { CompileProgress, CompileRequest, CompileResult, DbtRuntime } from './types';

const LOGGED_LEVELS = ['info', 'warn', 'error'];

const progressFrom = (onProgress: (progress: CompileProgress) => void): ((event: InvocationEvent) => void) => {
  let total = 0;
  let done = 0;
  return ({ name, count }) => {
    if (name === 'ConcurrencyLine') total = count ?? 0;
    else if (name === 'NodeFinished') done += 1;
    else return;
    onProgress({ phase: 'COMPILE', done, total });
  };
};

const seedColumnsOf = ({ rows }: InvocationResult): Manifest['ratchet']['seedColumns'] =>
  Object.fromEntries(rows.flatMap(({ uniqueId, columns }) => (columns ? [[uniqueId, columns]] : [])));

/**
 * Parses and compiles a work tree with dbt for one environment. The full-refresh branch of incremental models is
 * compiled, so the result does not depend on what stands in the target.
 */
export const compileProject = async (
  slots: Slots,
  versions: DbtRuntime['versions'],
  { projectDir, connection, environment, vars = {}, onProgress = () => undefined, signal }: CompileRequest,
): Promise<CompileResult> => {
  const begin = Date.now();
  const lines: string[] = [];
  const progress = progressFrom(onProgress);
  const onEvent = (event: InvocationEvent): void => {
    if (LOGGED_LEVELS.includes(event.level)) lines.push(`${event.at} ${event.level} ${event.message}`);
    progress(event);
  };
  onProgress({ phase: 'PARSE', done: 0, total: 0 });
  return withCommandLine(
    {
      command: 'compile',
      projectDir,
      connection,
      environment,
      applicationName: 'ratchet:compile',
      vars,
      more: ['--full-refresh'],
    },
    async ({ args, env, targetDir }) => {
      const invocation = { args, env, manifest: null, root: projectDir };
      const result = await slots.use((runner) => invokeInterruptibly(runner, invocation, { signal, onEvent }), signal);
      const done = { log: `${lines.join('\n')}\n`, compileMs: Date.now() - begin };
      const errors = dbtErrorsOf(result);
      if (errors.length > 0 || !result.success)
        return { ...done, manifest: null, manifestBytes: null, manifestHash: null, errors };
      const written = await readFile(path.join(targetDir, 'manifest.json'), 'utf8');
      const manifest = { ...(JSON.parse(written) as Manifest), ratchet: { seedColumns: seedColumnsOf(result) } };
      const manifestHash = manifestHashOf(manifest, versions, environment);
      return { ...done, manifest, manifestBytes: Buffer.from(JSON.stringify(manifest)), manifestHash, errors };
    },
  );
};
