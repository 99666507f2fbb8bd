// `npm test`: every suite in order, one Jest run each. Results go to test-report/; the last line is the sum.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';

const SUITES = [
  { name: 'unit', workers: 2 },
  { name: 'workflow', workers: 2 },
  { name: 'replay', workers: 2 },
  { name: 'integration', workers: 2 },
  { name: 'e2e', workers: 1, needsBrowser: true },
];
const EXIT_GRACE_MS = 30_000;
/** Written by other commands of the same run. */
const KEPT = ['check.json', 'apt.log'];
const NO_BROWSER = 'no Chromium found: install chromium or google-chrome, or set CHROMIUM_PATH';

const root = path.resolve(import.meta.dirname, '..');
const report = path.join(root, 'test-report');
const args = process.argv.slice(2);
const isFull = args.includes('--full');
const chosen = args.filter((arg) => arg.startsWith('--suite=')).map((arg) => arg.slice('--suite='.length));
const patterns = args.filter((arg) => arg !== '--full' && !arg.startsWith('--suite='));
const unknown = [
  ...chosen.filter((name) => !SUITES.some((suite) => suite.name === name)),
  ...patterns.filter((arg) => arg.startsWith('-')),
];
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(' ')}. Usage: npm test -- [--full] [--suite=${SUITES.map(({ name }) => name).join('|')}] [pattern …]`,
  );
  process.exit(2);
}

// a no-op when the lockfile and the database schema are unchanged
const installed = spawnSync(process.execPath, [path.join(root, 'scripts/install.mjs')], { stdio: 'inherit' });
if (installed.status !== 0) process.exit(installed.status ?? 1);

const nothing = { passed: 0, failed: 0, skipped: 0, files: 0, seconds: 0, note: '' };

const read = (file, code, tooLate) => {
  if (!existsSync(file)) return { ...nothing, failed: 1, note: 'Jest ended without a result' };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const counts = {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests,
    files: result.numTotalTestSuites,
    note: '',
  };
  if (tooLate)
    return { ...counts, failed: counts.failed + 1, note: 'the run did not end by itself: something was left open' };
  // e.g. a failing teardown
  if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, note: `Jest ended with exit code ${code}` };
  return counts;
};

const runJest = (suite, browser) =>
  new Promise((resolve) => {
    const file = path.join(report, `${suite.name}.json`);
    const jest = path.join(root, 'node_modules/jest/bin/jest.js');
    const child = spawn(
      process.execPath,
      [
        jest,
        '--selectProjects',
        suite.name,
        `--maxWorkers=${suite.workers}`,
        '--passWithNoTests',
        '--json',
        `--outputFile=${file}`,
        ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
      ],
      {
        cwd: root,
        // with --json the same report would go to stdout
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          ...process.env,
          ...(isFull ? { RATCHET_FULL: '1' } : {}),
          ...(browser ? { CHROMIUM_PATH: browser } : {}),
        },
      },
    );
    let tooLate = false;
    let writtenAt = 0;
    const watch = setInterval(() => {
      if (!existsSync(file)) return;
      writtenAt ||= Date.now();
      if (Date.now() - writtenAt < EXIT_GRACE_MS) return;
      tooLate = true;
      child.kill('SIGKILL');
    }, 500);
    child.once('error', (error) => {
      clearInterval(watch);
      resolve({ ...nothing, failed: 1, note: error.message });
    });
    child.once('close', (code) => {
      clearInterval(watch);
      resolve(read(file, code, tooLate));
    });
  });

const browserSpecs = () => {
  const folder = path.join(root, 'test/e2e');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) =>
      name.endsWith('.spec.ts') &&
      (patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern).test(`test/e2e/${name}`))),
  );
};

const runSuite = async (suite) => {
  if (!suite.needsBrowser) return runJest(suite);
  const files = browserSpecs();
  if (files.length === 0) return nothing;
  const browser = findBrowser();
  if (browser) return runJest(suite, browser);
  // a developer may lack a browser, CI may not
  const count = { ...nothing, files: files.length, note: NO_BROWSER };
  return process.env.CI ? { ...count, failed: files.length } : { ...count, skipped: files.length };
};

const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

mkdirSync(report, { recursive: true });
for (const entry of readdirSync(report))
  if (!KEPT.includes(entry)) rmSync(path.join(report, entry), { recursive: true, force: true });
const results = [];
for (const suite of SUITES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n── ${suite.name} ${isFull ? '(full size) ' : ''}${'─'.repeat(60 - suite.name.length)}`);
  const begin = Date.now();
  const result = await runSuite(suite);
  results.push({ ...result, name: suite.name, seconds: (Date.now() - begin) / 1000 });
}

const sum = results.reduce(
  (all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }),
  nothing,
);
writeFileSync(
  path.join(report, 'summary.json'),
  `${JSON.stringify({ size: isFull ? 'full' : 'ci', node: process.version, ...sum, suites: results }, null, 2)}\n`,
);
console.log('');
for (const one of results) {
  console.log(
    `${one.name.padEnd(12)} ${sentence(one)} in ${one.files} file${one.files === 1 ? '' : 's'}, ${one.seconds.toFixed(1)} s${one.note ? ` (${one.note})` : ''}`,
  );
}
if (sum.passed + sum.failed === 0) console.log('No test ran.');
console.log(sentence(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
