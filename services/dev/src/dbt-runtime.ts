import { installDbt } from '@ratchet/activities/pipeline/dbt/install';
import type { AfterReady } from './after-ready';
import { step } from './progress';

/** Installs dbt beside the running stack. Without it everything but compiling and deploying pipelines works. */
export const dbtRuntime: AfterReady = async (_ready, { home, log }) => {
  await step(log, 'Installing dbt', () => installDbt(process.env['DBT_HOME'] ?? home));
};
