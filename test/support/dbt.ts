import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { installDbt } from '@ratchet/activities/pipeline/dbt/install';
import { ensureWarehouse } from '@ratchet/activities/pipeline/warehouse/ensure-warehouse';

/** Kept over test runs, as the other downloaded engines are. */
export const DBT_HOME = path.resolve(__dirname, '../../.ratchet');

/** Settings of the pipeline room for one test: real dbt and a warehouse of its own on the run's Postgres. */
export const dbtEnvironment = async (
  adminUrl: string,
): Promise<{
  readonly DBT_HOME: string;
  readonly WAREHOUSE_URL: string;
  readonly PATH: string;
  readonly HOME: string;
}> => {
  const database = `test_${randomBytes(6).toString('hex')}_warehouse`;
  const [url] = await Promise.all([
    ensureWarehouse({ adminUrl, database, password: 'warehouse' }),
    installDbt(DBT_HOME),
  ]);
  // dbt's processes are started with these of the worker's settings
  const { PATH = '', HOME = '' } = process.env;
  return { DBT_HOME, WAREHOUSE_URL: url, PATH, HOME };
};
