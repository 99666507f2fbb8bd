// `npm run check`: format, lint, types, boundaries, dead code, generated client, unit tests. One line per step; its output only when it fails.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules/.bin', name);
const next = path.join(root, 'web/node_modules/.bin/next');
const node = process.execPath;
const FLOORS = ['workflows', 'activities', 'temporal', 'prisma', 'services', 'web', 'test'];

/** A step is a list of commands, run one after the other. */
const STEPS = [
  { name: 'format', commands: [[bin('prettier'), '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', commands: [[bin('eslint'), '.']] },
  { name: 'types', commands: [[bin('tsc'), '-p', 'tsconfig.json']] },
  // the app's route types come from Next
  {
    name: 'types web',
    commands: [
      [next, 'typegen', 'web'],
      [bin('tsc'), '-p', 'web'],
    ],
  },
  { name: 'boundaries', commands: [[bin('depcruise'), '--config', '.dependency-cruiser.cjs', ...FLOORS]] },
  { name: 'dead code', commands: [[bin('knip'), '--no-config-hints']] },
  { name: 'client', commands: [[node, 'scripts/generate.mjs', '--check']] },
  { name: 'unit', commands: [[bin('jest'), '--selectProjects', 'unit', '--silent']], isTest: true },
];
const PARALLEL = 2;

const args = process.argv.slice(2);
const withoutTests = args.includes('--without-tests');
const chosen = args.filter((arg) => !arg.startsWith('--'));
const steps = STEPS.filter(
  (step) => (chosen.length === 0 || chosen.includes(step.name)) && !(withoutTests && step.isTest),
);

const run = ([command, ...rest]) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(command, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });

const results = [];
const runStep = async ({ name, commands }) => {
  const begin = Date.now();
  let last = { ok: true, output: '' };
  for (const command of commands) {
    last = await run(command);
    if (!last.ok) break;
  }
  const seconds = (Date.now() - begin) / 1000;
  results.push({ name, ok: last.ok, seconds });
  console.log(`${last.ok ? 'ok  ' : 'RED '} ${name.padEnd(12)} ${seconds.toFixed(1)} s`);
  if (!last.ok) console.log(last.output.trimEnd().replace(/^/gm, '      '));
};

const queue = [...steps];
const lane = async () => {
  for (let step = queue.shift(); step; step = queue.shift()) await runStep(step);
};
await Promise.all(Array.from({ length: PARALLEL }, lane));

mkdirSync(path.join(root, 'test-report'), { recursive: true });
writeFileSync(path.join(root, 'test-report/check.json'), `${JSON.stringify({ steps: results }, null, 2)}\n`);
process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
