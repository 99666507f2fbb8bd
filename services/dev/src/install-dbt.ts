import { installDbtFor } from './dbt-runtime';
import { readSettings } from './settings';

const log = (line: string): void => void process.stdout.write(`${line}\n`);

// `npm run install-dbt`
installDbtFor(readSettings(process.env, []).home, log).then(
  (folder) => log(`dbt is in ${folder}.`),
  (error: unknown) => {
    log(`dbt could not be installed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
