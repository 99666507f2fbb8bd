import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEngines } from '@ratchet/dev/engines';
import { reset } from '@ratchet/dev/reset';

export const ROOT = path.resolve(__dirname, '../..');

/** Starts one real Postgres and one real Temporal server for all engine-backed tests of a run. */
export default async function globalSetup(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'ratchet-test-'));
  const engines = await startEngines({ home, cliHome: path.join(ROOT, '.ratchet'), isDurable: false });
  process.env['RATCHET_TEST_ADMIN_URL'] = engines.adminUrl;
  process.env['RATCHET_TEST_TEMPORAL'] = engines.temporalAddress;
  process.env['RATCHET_TEST_HOME'] = home;
  (globalThis as { ratchetTeardown?: () => Promise<void> }).ratchetTeardown = async () => {
    await engines.stop();
    // also the data folder that lies outside where the database's user could not reach the home
    await reset(home, () => undefined);
    rmSync(home, { recursive: true, force: true });
  };
}
