import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countOf, describe, describeControl, isRed, type Control, type Outcome } from './report';
import { runR1, runR1Controls } from './r1';
import { runR5 } from './r5';
import { stories } from './stories';

const ROOT = path.resolve(__dirname, '../..');

const log = (line: string): void => void process.stdout.write(`${line}\n`);

type Result = { outcome: Outcome; controls: Control[] };

const wholeNumber = (name: string, text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} ${text} is no whole number`);
  return value;
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rooms: { type: 'string' },
      kills: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string' },
      events: { type: 'string' },
      short: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      'no-controls': { type: 'boolean', default: false },
    },
  });
  const { short, full } = values;
  const rooms = values.rooms?.split(',') ?? stories.map(({ room }) => room);
  const unknown = rooms.filter((name) => !stories.some(({ room }) => room === name));
  if (unknown.length > 0)
    throw new Error(`--rooms: no story of ${unknown.join(', ')}; known: ${stories.map(({ room }) => room).join(', ')}`);
  const chosen = stories.filter(({ room }) => rooms.includes(room));
  const wanted = positionals.map((name) => name.toUpperCase());
  const includes = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const seed = wholeNumber('seed', values.seed, 1);
  const kills = wholeNumber('kills', values.kills, short ? 10 : full ? 300 : 100);
  const runs = wholeNumber('runs', values.runs, short ? 20 : full ? 2_000 : 200);
  const events = wholeNumber('events', values.events, short ? 20_000 : full ? 1_000_000 : 50_000);
  const size = full ? 'full' : short ? 'short' : 'CI';
  log(`chaos: ${size} size, seed ${seed}`);

  const results: Result[] = [];
  if (includes('R1')) {
    log(`R1: ${kills} kills during at least ${runs} runs …`);
    const outcome = await runR1({ stories: chosen, runs, kills, seed, log });
    log(describe(outcome));
    const controls = values['no-controls'] ? [] : await runR1Controls({ stories: chosen, seed, log });
    for (const control of controls) log(describeControl(control));
    results.push({ outcome, controls });
  }
  if (includes('R5')) {
    log(`R5: 64 writers, ${events} events …`);
    const { outcome, control } = await runR5({ events, seed });
    log(describe(outcome));
    log(describeControl(control));
    results.push({ outcome, controls: [control] });
  }

  mkdirSync(path.join(ROOT, 'test-report'), { recursive: true });
  writeFileSync(path.join(ROOT, 'test-report/chaos.json'), `${JSON.stringify({ size, seed, results }, null, 2)}\n`);
  const broken = results.filter(({ outcome }) => countOf(outcome) > 0).map(({ outcome }) => outcome.figure);
  const blind = results.flatMap(({ controls }) => controls).filter((control) => !isRed(control));
  if (broken.length > 0) log(`\nViolations in ${broken.join(', ')}.`);
  if (blind.length > 0) log(`\nControls that stayed green: ${blind.map(({ name }) => name).join(', ')}.`);
  if (broken.length + blind.length > 0) process.exitCode = 1;
  else
    log(
      results.every(({ controls }) => controls.length > 0)
        ? '\nNo violation; every control turned red.'
        : '\nNo violation.',
    );
};

main().catch((error: unknown) => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
