import { installDbt } from '@ratchet/activities/pipeline/dbt/install';
import type { AfterReady } from './after-ready';
import { step, type Log } from './progress';

/** Installs dbt where the worker of this home looks for it. */
export const installDbtFor = async (home: string, log: Log): Promise<string> =>
  (await step(log, 'Installing dbt', () => installDbt(process.env['DBT_HOME'] ?? home))).pythonPath;

/** Installs dbt beside the running stack. Without it everything but compiling and deploying pipelines works. */
export const dbtRuntime: AfterReady = async (_ready, { home, log }) => {
  await installDbtFor(home, log);
};
