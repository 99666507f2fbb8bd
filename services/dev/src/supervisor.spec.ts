import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnChild } from './child';
import {
  isAlive,
  identify,
  readState,
  refuseSecondSupervisor,
  startTimeOf,
  stopLeftovers,
  writeState,
} from './state-file';
import { Supervisor, type ProcessSpec } from './supervisor';

let home: string;
let journal: string;
let supervisor: Supervisor;
let lines: string[];
let restarts: number;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'ratchet-supervisor-'));
  journal = path.join(home, 'journal');
  writeFileSync(journal, '');
  lines = [];
  restarts = 0;
  supervisor = newSupervisor();
});
afterEach(async () => {
  await supervisor.stopAll();
  rmSync(home, { recursive: true, force: true });
});

const newSupervisor = (): Supervisor =>
  new Supervisor({
    home,
    log: (line) => lines.push(line),
    stopOrder: ['web', 'gateway', 'postgres'],
    onRestart: () => (restarts += 1),
    firstDelayMs: 20,
    maxDelayMs: 100,
    startBoundMs: 5_000,
  });

/** A process that writes its name and pid when up, and its name when it is asked to stop. */
const SCRIPT = `
const fs = require('fs'); const [name, journal, stop] = process.argv.slice(1);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => { fs.appendFileSync(journal, 'stop ' + name + ' ' + signal + '\\n'); if (stop !== 'stubborn') process.exit(0); });
fs.appendFileSync(journal, 'up ' + name + ' ' + process.pid + '\\n');
setInterval(() => {}, 1000);
`;
const journalText = (): string => readFileSync(journal, 'utf8');
const fake = (name: string, extra: Partial<ProcessSpec> = {}, ...args: string[]): ProcessSpec => ({
  name,
  command: process.execPath,
  args: ['-e', SCRIPT, name, journal, ...args],
  cwd: home,
  env: {},
  isReady: () => Promise.resolve(journalText().includes(`up ${name} ${supervisor.pidOf(name)}\n`)),
  ...extra,
});
const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 8_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not in time; said: ${lines.join(' | ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('Supervisor', () => {
  it('starts a process again when it dies, says so and tells its new pid', async () => {
    await supervisor.start(fake('gateway'));
    const first = supervisor.pidOf('gateway') as number;
    process.kill(first, 'SIGKILL');
    await until(() => restarts === 1);
    expect(supervisor.pidOf('gateway')).not.toBe(first);
    expect(lines.join()).toContain('gateway ended (SIGKILL); starting it again in 0.02 s');
    expect(lines.join()).toContain(`gateway runs again (pid ${supervisor.pidOf('gateway')})`);
    expect(readState(home)?.processes[0]?.pid).toBe(supervisor.pidOf('gateway'));
  });

  it('waits longer after each death, up to the bound', async () => {
    await supervisor.start(fake('gateway'));
    for (const count of [1, 2, 3, 4]) {
      process.kill(supervisor.pidOf('gateway') as number, 'SIGKILL');
      await until(() => restarts === count);
    }
    const delays = lines.join().match(/in [\d.]+ s/g);
    expect(delays).toEqual(['in 0.02 s', 'in 0.04 s', 'in 0.08 s', 'in 0.1 s']);
  });

  it('stops in the given order, each with its own signal, and leaves nothing', async () => {
    for (const name of ['postgres', 'gateway', 'web'])
      await supervisor.start(fake(name, name === 'postgres' ? { stopSignal: 'SIGINT' } : {}));
    const pids = ['postgres', 'gateway', 'web'].map((name) => supervisor.pidOf(name) as number);
    await supervisor.stopAll();
    expect(journalText().match(/stop .*/g)).toEqual([
      'stop web SIGTERM',
      'stop gateway SIGTERM',
      'stop postgres SIGINT',
    ]);
    expect(pids.map(startTimeOf)).toEqual([undefined, undefined, undefined]);
    expect(readState(home)).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it('kills what does not stop within its bound, and what a process left in its group', async () => {
    const parent = `require('child_process').spawn(process.execPath, ['-e', process.argv[1], 'grandchild', process.argv[3]], { stdio: 'ignore' });${
      SCRIPT
    }`;
    const spec = fake('web', { stopBoundMs: 100 });
    await supervisor.start({
      ...spec,
      args: [
        '-e',
        parent.replace('process.argv.slice(1)', 'process.argv.slice(2)'),
        SCRIPT,
        'web',
        journal,
        'stubborn',
      ],
    });
    await until(() => journalText().includes('up grandchild'));
    const grandchild = Number(/up grandchild (\d+)/.exec(journalText())?.[1]);
    await supervisor.stopAll();
    await until(() => startTimeOf(grandchild) === undefined);
    expect(journalText()).toContain('stop web SIGTERM');
  });

  it('gives up with the end of the log when a process never comes up', async () => {
    const broken = fake('gateway', {
      args: ['-e', 'console.error("DATABASE_URL is missing"); process.exit(3)'],
      isReady: () => Promise.resolve(false),
    });
    await expect(supervisor.start(broken)).rejects.toThrow(/gateway ended \(exit 3\)[^]*DATABASE_URL is missing/);
  });

  it('names a command that does not exist', async () => {
    await expect(
      supervisor.start(fake('gateway', { command: '/missing', isReady: () => Promise.resolve(false) })),
    ).rejects.toThrow('ENOENT');
  });
});

describe('leftovers of a killed supervisor', () => {
  it('are found by pid and start time and stopped in order', async () => {
    for (const name of ['gateway', 'web']) {
      const child = spawnChild(home, fake(name));
      const known = readState(home)?.processes ?? [];
      const entry = { name, ...identify(child.pid), stopSignal: 'SIGTERM' as const, stopBoundMs: 2_000 };
      writeState(home, { supervisor: { pid: 999_999, startTime: '1' }, processes: [...known, entry] });
      await until(() => journalText().includes(`up ${name}`));
    }
    expect(await stopLeftovers(home, ['web', 'gateway'], (line) => lines.push(line))).toEqual(['web', 'gateway']);
    expect(journalText().match(/stop .*/g)).toEqual(['stop web SIGTERM', 'stop gateway SIGTERM']);
    expect(readState(home)?.processes.some(isAlive)).toBe(false);
  });

  it('are not confused with a stranger that has the same pid', async () => {
    const child = spawnChild(home, fake('stranger'));
    const entry = { name: 'web', pid: child.pid, startTime: '12345', stopSignal: 'SIGTERM' as const, stopBoundMs: 100 };
    writeState(home, { supervisor: { pid: 999_999, startTime: '1' }, processes: [entry] });
    expect(await stopLeftovers(home, ['web'], (line) => lines.push(line))).toEqual([]);
    expect(child.hasExited()).toBe(false);
    process.kill(-child.pid, 'SIGKILL');
    await child.exited;
  });

  it('do not include a supervisor that still runs: the second one is refused', () => {
    expect(() => refuseSecondSupervisor(home)).toThrow(`already runs from ${home} (pid ${process.pid})`);
    writeState(home, { supervisor: { pid: process.pid, startTime: '1' }, processes: [] });
    expect(() => refuseSecondSupervisor(home)).not.toThrow();
    appendFileSync(path.join(home, 'state.json'), 'damaged');
    expect(() => refuseSecondSupervisor(home)).not.toThrow();
  });
});
