import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDbt } from '@ratchet/activities/pipeline/dbt/install';
import { DBT_HOME } from '../support/dbt';
import { askTarget, moneyIn, openDbtRoom, type DbtRoom } from '../support/dbt-room';

// dbt loads, parses and compiles; all suites share the machine
jest.setTimeout(180_000);

let room: DbtRoom;
let folder: string;
beforeAll(async () => {
  room = await openDbtRoom();
  folder = mkdtempSync(path.join(os.tmpdir(), 'plain-dbt-'));
});
afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an exported project', () => {
  it('[pipeline 5] clones with git and builds with plain dbt, by hand and without a trace of Ratchet', async () => {
    await room.commit();
    const clone = path.join(folder, 'clone');
    execFileSync('git', ['clone', '-q', await room.git.locate(room.repository), clone]);
    const connection = await room.target('byhand');
    const { host, port, user, password, database: dbname, schema } = connection;
    writeFileSync(
      path.join(folder, 'profiles.yml'),
      JSON.stringify({
        harbor_shop: {
          target: 'byhand',
          outputs: { byhand: { type: 'postgres', threads: 2, host, port, user, password, dbname, schema } },
        },
      }),
    );
    const { python, pythonPath } = ensureDbt(DBT_HOME);
    const output = execFileSync(
      python,
      [
        path.join(pythonPath, 'bin/dbt'),
        'build',
        '--profiles-dir',
        folder,
        '--no-use-colors',
        '--no-send-anonymous-usage-stats',
      ],
      { cwd: clone, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, PYTHONPATH: pythonPath } },
    );
    // 3 seeds, 6 models, 10 tests
    expect(output).toContain('Done. PASS=19 WARN=0 ERROR=0 SKIP=0');
    const money = await moneyIn(connection);
    expect(money[0]).toBeGreaterThan(0);
    expect(new Set(money).size).toBe(1);
    expect(await askTarget(connection, 'SELECT 1 FROM ratchet_ops.completion')).toEqual([]);
  });
});
