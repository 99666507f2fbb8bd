// `npm run generate`: what is derived from the contracts. The typed client of the web app and the tests, the fields that clients of
// this major version rely on, and the reference pages. `--check` only tells whether both are current; `--accept` takes a breaking change (before a release).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const HEADER = '/** Generated from the contracts by `npm run generate`. Do not edit. */\n\n';
const CLIENT = 'web/src/api/schema.d.ts';
const CONTRACT = 'docs/api/contract-v1.json';
const REFERENCE = 'docs/reference';

const root = path.resolve(import.meta.dirname, '..');
const read = (name) => (existsSync(path.join(root, name)) ? readFileSync(path.join(root, name), 'utf8') : '');

const described = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/describe-api.ts', CONTRACT], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (described.status !== 0) {
  console.error(`The OpenAPI document cannot be built:\n${described.stderr}`);
  process.exit(1);
}
const { document, contract, reference, breaks } = JSON.parse(described.stdout);

// the generator is a dependency of the floor it writes for
const { default: openapiTS, astToString } = createRequire(path.join(root, 'web/package.json'))('openapi-typescript');
const wanted = {
  [CLIENT]: HEADER + astToString(await openapiTS(document, { silent: true })),
  [CONTRACT]: `${JSON.stringify(contract, null, 1)}\n`,
  ...Object.fromEntries(Object.entries(reference).map(([room, page]) => [`${REFERENCE}/${room}.md`, page])),
};
const stale = Object.keys(wanted).filter((name) => read(name) !== wanted[name]);

if (breaks.length > 0 && !process.argv.includes('--accept')) {
  console.error(`The change breaks clients of version ${contract.version}:\n  ${breaks.join('\n  ')}`);
  console.error('Keep the old shape beside the new one, or raise the major number of API_VERSION.');
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const name of stale) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), wanted[name]);
  }
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Everything generated is current.');
}
