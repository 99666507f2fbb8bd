// Runs the locked install when the lockfile or the Prisma schema changed since the last one; otherwise touches nothing, so no network is needed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PNPM = 'pnpm@12.21.0';
const root = path.resolve(import.meta.dirname, '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Ratchet needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

const hashOf = (files) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};
const run = (command, args, env = {}) => {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (done.status !== 0) {
    console.error(
      `\n"${command} ${args.join(' ')}" failed (exit ${done.status ?? done.signal}). Check the message above and the network, then run the command again.`,
    );
    process.exit(done.status ?? 1);
  }
};
const once = (stampName, files, evidence, work) => {
  const stamp = path.join(root, 'node_modules', stampName);
  const wanted = hashOf(files);
  if (existsSync(stamp) && existsSync(path.join(root, evidence)) && readFileSync(stamp, 'utf8') === wanted) return;
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
};

once('.ratchet-install', ['pnpm-lock.yaml', 'pnpm-workspace.yaml'], 'node_modules/tsx', () => {
  console.log('Installing the locked dependencies …');
  run('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only']);
});

const schemas = readdirSync(path.join(root, 'prisma/schema')).map((f) => `prisma/schema/${f}`);
once('.ratchet-prisma', ['pnpm-lock.yaml', ...schemas], 'prisma/generated', () => {
  console.log('Generating the database client …');
  // generate does not use the schema engine; naming one keeps the CLI from downloading it
  run('npx', ['-y', PNPM, '--filter', '@ratchet/prisma', 'exec', 'prisma', 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.platform === 'win32' ? 'cmd' : '/bin/true',
  });
});
