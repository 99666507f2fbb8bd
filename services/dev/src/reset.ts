import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outsidePlaceOf } from './postgres-place';
import { STOP_ORDER } from './processes';
import type { Log } from './progress';
import { readSettings } from './settings';
import { refuseSecondSupervisor, stopLeftovers } from './state-file';

/** Downloads, not state: fetched once and verified by hash. */
const KEPT = ['temporal-cli', 'temporal-test-server', 'dbt'];

/**
 * Stops what a killed supervisor left running and removes all state of this home; says what it removed.
 * @throws while a supervisor runs, or when the folder does not look like a home of ours.
 */
export async function reset(home: string, log: Log): Promise<void> {
  if (!existsSync(home)) return log(`Nothing to remove: ${home} does not exist.`);
  refuseSecondSupervisor(home);
  const entries = readdirSync(home).filter((name) => !KEPT.includes(name));
  if (entries.length > 0 && !entries.includes('secrets.json')) {
    throw new Error(`${home} does not look like a home of Ratchet (it has no secrets.json): nothing was removed.`);
  }
  await stopLeftovers(home, STOP_ORDER, log);
  const outside = outsidePlaceOf(home);
  if (outside !== undefined && existsSync(outside)) {
    rmSync(outside, { recursive: true, force: true });
    log(`Removed ${outside} (database)`);
  }
  // last, so that a reset broken off in between can be run again
  const inOrder = entries.sort((a, b) => Number(a === 'secrets.json') - Number(b === 'secrets.json'));
  for (const name of inOrder) {
    rmSync(path.join(home, name), { recursive: true, force: true });
    log(`Removed ${path.join(home, name)}`);
  }
  log(entries.length === 0 ? `Nothing to remove in ${home}.` : 'The next start begins with fresh demo data.');
}

async function main(): Promise<void> {
  const settings = readSettings(process.env, []);
  await reset(settings.home, console.log);
  if (settings.databaseUrl !== undefined) console.log('The database at DATABASE_URL was not touched.');
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
