import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answersTemporal, resolveTemporalCli, temporalServerCommand } from './engine';

let home: string;
beforeAll(() => void (home = mkdtempSync(path.join(tmpdir(), 'ratchet-engine-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('resolveTemporalCli', () => {
  it('takes the given path before anything else', async () => {
    const cli = path.join(home, 'temporal');
    writeFileSync(cli, '#!/bin/sh\n');
    chmodSync(cli, 0o755);
    expect(await resolveTemporalCli({ home, cli })).toBe(cli);
  });

  it('names the setting when the given path is no executable', async () => {
    await expect(resolveTemporalCli({ home, cli: path.join(home, 'missing') })).rejects.toThrow('TEMPORAL_CLI=');
  });
});

describe('temporalServerCommand', () => {
  it('binds to loopback and carries the latency settings', () => {
    const { args } = temporalServerCommand({
      cli: 'temporal',
      port: 7000,
      uiPort: 8000,
      dbFile: '/x/t.db',
      codecEndpoint: 'http://c',
    });
    const line = args.join(' ');
    expect(line).toContain('--ip 127.0.0.1 --port 7000');
    expect(line).toContain('--ui-ip 127.0.0.1 --ui-port 8000');
    expect(line).toContain('--ui-codec-endpoint http://c --db-filename /x/t.db');
    expect(line).toContain('history.timerProcessorMaxTimeShift="10ms"');
    expect(line).not.toContain('TimeSkipping');
  });

  it('runs without UI when no port is given, and skips time only when asked', () => {
    const { args } = temporalServerCommand({ cli: 'temporal', port: 7000, timeSkipping: true });
    expect(args).toContain('--headless');
    expect(args).toContain('frontend.WorkflowTimeSkippingEnabled=true');
  });
});

describe('answersTemporal', () => {
  it('is false, soon, where nothing listens', async () => {
    expect(await answersTemporal('127.0.0.1:1', 500)).toBe(false);
  });
});
