import { installDbt } from '@ratchet/activities/pipeline/dbt/install';
import { readSettings } from './settings';

const log = (line: string): void => void process.stdout.write(`${line}\n`);

// `npm run install-dbt`: installs dbt where the stack looks for it
installDbt(readSettings(process.env, []).home, log).then(
  ({ versions, pythonPath }) => log(`dbt ${versions.dbt} (Python ${versions.python}) is in ${pythonPath}.`),
  (error: unknown) => {
    log(`dbt could not be installed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
