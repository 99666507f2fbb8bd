import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(__dirname, '../..');

/** Importing file, imported file, rule that must fire. */
const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['workflows/deal/plan.ts', 'prisma/src/store.ts', 'workflows-floor'],
  ['workflows/deal/read.ts', 'node:fs', 'workflows-no-node'],
  ['workflows/deal/shape.ts', 'workflows/deal/contract.ts', 'workflows-no-zod'],
  ['temporal/src/queue.ts', 'prisma/src/store.ts', 'temporal-floor'],
  ['prisma/src/call.ts', 'activities/deal/act.ts', 'prisma-floor'],
  ['activities/deal/answer.ts', 'services/gateway/src/deal/route.ts', 'activities-floor'],
  ['web/src/rooms/deal/page.ts', 'prisma/src/store.ts', 'web-floor'],
  ['services/relay/src/lead.ts', 'services/gateway/src/deal/route.ts', 'services-apart'],
  ['activities/deal/probe.ts', 'test/support/stack.ts', 'nobody-imports-tests'],
  ['activities/deal/lend.ts', 'activities/violation/fine.ts', 'rooms-apart'],
  ['services/gateway/src/deal/peek.ts', 'workflows/violation/state.ts', 'rooms-apart'],
  ['services/gateway/src/platform/runs.ts', 'services/gateway/src/deal/route.ts', 'spine-names-no-room'],
  ['workflows/platform/kit.ts', 'workflows/deal/contract.ts', 'spine-names-no-room'],
];
const ALLOWED: readonly (readonly [string, string])[] = [
  ['activities/deal/settle.ts', 'workflows/violation/contract.ts'],
  ['services/gateway/src/rooms.ts', 'services/gateway/src/deal/route.ts'],
  ['services/gateway/src/deal/serve.ts', 'services/gateway/src/platform/kit.ts'],
];

let folder: string;
let fired: { from: string; to: string; rule: string }[];

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const specifier = (from: string, to: string): string => {
  if (to.startsWith('node:')) return to;
  const relative = path.relative(path.dirname(from), to).replace(/\.ts$/, '');
  return relative.startsWith('.') ? relative : `./${relative}`;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ratchet-boundaries-'));
  const pairs = [...FORBIDDEN, ...ALLOWED];
  const importers = new Set(pairs.map(([from]) => from));
  for (const [, to] of pairs) if (!to.startsWith('node:') && !importers.has(to)) write(to, 'export const value = 1;\n');
  for (const [from, to] of pairs)
    write(from, `import * as other from '${specifier(from, to)}';\nexport const own = other;\n`);
  write('workflows/deal/first.ts', "import { second } from './second';\nexport const first = (): unknown => second;\n");
  write('workflows/deal/second.ts', "import { first } from './first';\nexport const second = (): unknown => first;\n");
  const cli = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const floors = ['workflows', 'temporal', 'prisma', 'activities', 'services', 'web', 'test'];
  const args = [cli, '--config', path.join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...floors];
  const { summary } = JSON.parse(runAnyway(args)) as {
    summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  };
  fired = summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command's exit code counts violations; its output is wanted either way. */
const runAnyway = (args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
};

describe('boundaries between floors and rooms', () => {
  it.each(FORBIDDEN)('%s may not import %s (%s)', (from, _to, rule) => {
    expect(fired.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(fired.filter((violation) => violation.from === from)).toEqual([]);
  });

  it('refuses cycles', () => {
    expect(fired.map(({ rule }) => rule)).toContain('no-cycle');
  });
});
