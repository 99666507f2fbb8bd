import { compileProject } from './compile';
import { ensureDbt } from './install';
import { runNode } from './run-node';
import { startRunner } from './runner';
import { createSlots } from './slots';
import type { DbtRunnerPool } from './types';

export type PoolOptions = {
  /** Below which dbt was installed. */
  readonly home: string;
  readonly size: number;
  /** The process's environment; the runners get an allow-list of it. */
  readonly environment: NodeJS.ProcessEnv;
};

/** The worker's dbt processes. None is started before the first call, so a worker without dbt serves all else. */
export const createDbtPool = ({ home, size, environment }: PoolOptions): DbtRunnerPool => {
  const slots = createSlots(size, () => startRunner(ensureDbt(home), environment));
  return {
    run: async (request) => {
      ensureDbt(home);
      return runNode(slots, request);
    },
    compile: async (request) => compileProject(slots, ensureDbt(home).versions, request),
    processes: () => slots.processes(),
    close: () => slots.close(),
  };
};
