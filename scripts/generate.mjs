// `npm run generate`: the typed client of the web app and the tests, from the contracts. `--check` only tells whether it is current.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'web/src/api/schema.d.ts');
const HEADER = '/** Generated from the contracts by `npm run generate`. Do not edit. */\n\n';

const described = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/print-openapi.ts'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (described.status !== 0) {
  console.error(`The OpenAPI document cannot be built:\n${described.stderr}`);
  process.exit(1);
}
// the generator is a dependency of the floor it writes for
const { default: openapiTS, astToString } = createRequire(path.join(root, 'web/package.json'))('openapi-typescript');
const wanted = HEADER + astToString(await openapiTS(JSON.parse(described.stdout), { silent: true }));
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === wanted;

if (process.argv.includes('--check')) {
  if (!isCurrent) console.error('web/src/api/schema.d.ts is out of date: run "npm run generate" and commit it.');
  process.exitCode = isCurrent ? 0 : 1;
} else if (isCurrent) {
  console.log('web/src/api/schema.d.ts is current.');
} else {
  writeFileSync(target, wanted);
  console.log('web/src/api/schema.d.ts written.');
}
