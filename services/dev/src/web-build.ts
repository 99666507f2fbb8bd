import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ChildSpec } from './child';
import { writeWhole } from './files';
import { ROOT } from './settings';

const WEB = path.join(ROOT, 'web');
const BUILD = path.join(WEB, '.next');
/** Beside the build it speaks of, which stacks with different homes share. */
const STAMP = path.join(BUILD, 'ratchet-build.hash');
const SKIPPED = new Set(['node_modules', '.next', 'dist', 'coverage', 'next-env.d.ts']);

/** Builds the web app when its sources, the contracts it takes its types from, or the lockfile changed. */
export async function buildWeb(run: (spec: ChildSpec) => Promise<void>, env: Record<string, string>): Promise<void> {
  const wanted = hashOf(['web', 'workflows'].map((folder) => path.join(ROOT, folder)));
  if (existsSync(path.join(BUILD, 'BUILD_ID')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  rmSync(STAMP, { force: true });
  await run({
    name: 'web-build',
    command: process.execPath,
    args: [path.join(WEB, 'node_modules/next/dist/bin/next'), 'build'],
    cwd: WEB,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  writeWhole(STAMP, wanted);
}

/** Hash of names and content of all sources below the folders, and of the lockfile. */
export function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) if (existsSync(folder)) addFolder(hash, folder, path.dirname(folder));
  const lockfile = path.join(ROOT, 'pnpm-lock.yaml');
  if (existsSync(lockfile)) hash.update(readFileSync(lockfile));
  return hash.digest('hex');
}

function addFolder(hash: Hash, folder: string, base: string): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (SKIPPED.has(entry.name) || /\.(spec\.tsx?|log|tsbuildinfo|tmp)$/.test(entry.name)) continue;
    if (entry.isDirectory()) addFolder(hash, full, base);
    else if (entry.isFile())
      hash.update(path.relative(base, full)).update('\0').update(readFileSync(full)).update('\0');
  }
}
