// The last line of .ci/run: what the tests counted, plus every step of `npm run check` that failed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (name) => {
  const file = path.resolve(import.meta.dirname, '../test-report', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
const tests = read('summary.json') ?? { passed: 0, failed: 1, skipped: 0 };
const broken = (read('check.json')?.steps ?? [{ name: 'check', ok: false }]).filter(({ ok }) => !ok);
if (broken.length > 0) console.log(`npm run check is red: ${broken.map(({ name }) => name).join(', ')}`);
console.log(
  `${tests.passed} passed, ${tests.failed + broken.length} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`,
);
