import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databaseNameOf } from './database';
import { serviceEnvironments } from './environment';
import { errorOf } from './log-tail';
import type { Ports } from './ports';
import { reset } from './reset';
import { loadSecrets } from './secrets';
import { readSettings } from './settings';

let home: string;
beforeEach(() => void (home = mkdtempSync(path.join(tmpdir(), 'ratchet-home-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const ports: Ports = {
  GATEWAY_PORT: 1,
  WORKER_PORT: 2,
  RELAY_PORT: 3,
  WEB_PORT: 4,
  TEMPORAL_PORT: 5,
  TEMPORAL_UI_PORT: 6,
  POSTGRES_PORT: 7,
};
const urls = {
  databaseUrl: 'postgresql://app',
  relayUrl: 'postgresql://relay',
  warehouseUrl: 'postgresql://warehouse',
};

describe('readSettings', () => {
  it.each(['0', '65536', 'http', '4000.5'])('refuses GATEWAY_PORT=%s by name', (value) => {
    expect(() => readSettings({ GATEWAY_PORT: value }, [])).toThrow(`GATEWAY_PORT=${value}`);
  });

  it('takes an empty variable as not given', () => {
    expect(readSettings({ DATABASE_URL: '', GATEWAY_PORT: '' }, [])).toMatchObject({
      databaseUrl: undefined,
      ports: {},
    });
  });
});

describe('serviceEnvironments', () => {
  const of = (env: Record<string, string>) =>
    serviceEnvironments(readSettings({ RATCHET_HOME: home, ...env }, []), ports, loadSecrets(home), urls);

  it('gives each service its own database role and the web none, nor any key', () => {
    const { gateway, relay, web } = of({
      DATABASE_URL: 'postgresql://admin',
      DATABASE_ADMIN_URL: 'postgresql://admin',
    });
    expect([gateway['DATABASE_URL'], relay['DATABASE_URL'], web['DATABASE_URL']]).toEqual([
      'postgresql://app',
      'postgresql://relay',
      undefined,
    ]);
    expect(JSON.stringify([gateway, relay, web])).not.toContain('postgresql://admin');
    expect(Object.keys(web).filter((name) => /KEYS|SECRET/.test(name))).toEqual([]);
  });

  it('hands on what the user set, but not the ports of another place', () => {
    const { gateway } = of({
      RATCHET_CLOCK_OFFSET_MS: '86400000',
      JWT_SECRET: 'mine',
      GATEWAY_PORT: '1',
      npm_config_x: 'y',
    });
    expect(gateway).toMatchObject({
      RATCHET_CLOCK_OFFSET_MS: '86400000',
      JWT_SECRET: 'mine',
      GATEWAY_PORT: '1',
      NODE_ENV: 'production',
      DEMO: '1',
    });
    expect(gateway['npm_config_x']).toBeUndefined();
  });
});

describe('loadSecrets', () => {
  it('makes them once, for the owner alone', () => {
    const first = loadSecrets(home);
    expect(loadSecrets(home)).toEqual(first);
    expect(statSync(path.join(home, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('adds what a later version needs and keeps the rest', () => {
    writeFileSync(path.join(home, 'secrets.json'), '{"jwtSecret":"old"}');
    const secrets = loadSecrets(home);
    expect(secrets.jwtSecret).toBe('old');
    expect(JSON.parse(readFileSync(path.join(home, 'secrets.json'), 'utf8'))).toEqual(secrets);
  });

  it('refuses a damaged file instead of locking the data out', () => {
    writeFileSync(path.join(home, 'secrets.json'), '{"jwt');
    expect(() => loadSecrets(home)).toThrow('damaged');
  });
});

describe('reset', () => {
  it('removes the state and keeps the download', async () => {
    loadSecrets(home);
    for (const folder of ['postgres', 'temporal-cli']) mkdirSync(path.join(home, folder));
    const lines: string[] = [];
    await reset(home, (line) => lines.push(line));
    expect(lines.join()).toContain(path.join(home, 'postgres'));
    expect(() => statSync(path.join(home, 'postgres'))).toThrow();
    expect(statSync(path.join(home, 'temporal-cli')).isDirectory()).toBe(true);
  });

  it('leaves a folder alone that is no home', async () => {
    writeFileSync(path.join(home, 'thesis.txt'), '');
    await expect(reset(home, () => undefined)).rejects.toThrow('nothing was removed');
    expect(statSync(path.join(home, 'thesis.txt')).isFile()).toBe(true);
  });
});

describe('errorOf', () => {
  it.each([
    ['{"level":"error","message":"no disk"}', 'no disk'],
    ['{"level":"info","message":"hello error"}', undefined],
    ['{broken', undefined],
    ['2026-01-01 UTC [1] FATAL:  out of memory', '2026-01-01 UTC [1] FATAL:  out of memory'],
    ['2026-01-01 UTC [1] FATAL:  the database system is starting up', undefined],
    ['ERROR:  duplicate key', undefined],
  ])('%s → %s', (line, message) => expect(errorOf(line)).toBe(message));
});

describe('databaseNameOf', () => {
  it.each([
    [undefined, 'ratchet'],
    ['postgresql://u:p@h:5432/postgres', 'ratchet'],
    ['postgresql://u:p@h:5432/mine', 'mine'],
  ])('%s → %s', (url, name) => expect(databaseNameOf(url)).toBe(name));
});
