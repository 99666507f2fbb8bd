import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TOY_FILES, TOY_LINES } from './toy-room-files';

const ROOT = path.resolve(__dirname, '../..');

export type ToyTree = {
  readonly folder: string;
  /** Files of the tree that were there before and are different now. */
  readonly edited: () => readonly string[];
  /** Runs TypeScript in the tree; its standard output as JSON. */
  readonly run: <T>(script: string, environment?: Readonly<Record<string, string>>) => T;
  /** Type errors of the files the room added or touched. */
  readonly typeErrors: () => string;
  readonly remove: () => void;
};

/** Packages of the workspace point at the copy, all others at what is installed. */
const linkModules = (folder: string, place: string): void => {
  const installed = path.join(ROOT, place, 'node_modules');
  if (!existsSync(installed)) return;
  const target = path.join(folder, place, 'node_modules');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name === '@ratchet') continue;
    symlinkSync(path.join(installed, name), path.join(target, name));
  }
  const own = path.join(installed, '@ratchet');
  if (!existsSync(own)) return;
  mkdirSync(path.join(target, '@ratchet'));
  for (const name of readdirSync(own)) {
    const home = ['gateway', 'worker', 'relay', 'dev'].includes(name) ? `services/${name}` : name;
    symlinkSync(path.join(folder, home), path.join(target, '@ratchet', name));
  }
};

const addLine = (folder: string, file: string, line: string, entry: string | undefined): void => {
  const target = path.join(folder, file);
  const before = readFileSync(target, 'utf8');
  const listed =
    entry === undefined
      ? before
      : before.replace(/^(export const \w+: readonly \w+\[\] = \[[^\]]*?),?\s*\];$/m, `$1, ${entry}];`);
  if (entry !== undefined && listed === before) throw new Error(`${file} has no list of rooms`);
  writeFileSync(target, `${line}\n${listed}`);
};

/** A copy of the sources with one more room: one folder a floor, one line in each floor's index, one migration. */
export const plantToyRoom = (): ToyTree => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ratchet-toy-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  const sources = listed.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
  for (const file of sources) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(path.join(ROOT, file), path.join(folder, file));
  }
  const places = ['', ...sources.filter((file) => file.endsWith('/package.json')).map((file) => path.dirname(file))];
  for (const place of places) linkModules(folder, place);
  symlinkSync(path.join(ROOT, 'prisma/generated'), path.join(folder, 'prisma/generated'));
  if (existsSync(path.join(ROOT, 'web/next-env.d.ts')))
    copyFileSync(path.join(ROOT, 'web/next-env.d.ts'), path.join(folder, 'web/next-env.d.ts'));

  for (const [file, text] of Object.entries(TOY_FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text.trimStart());
  }
  for (const { file, line, entry } of TOY_LINES) addLine(folder, file, line, entry);

  const node = (
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: 240_000,
      env: { ...process.env, ...environment },
    });
  const compile = (base: string, files: readonly string[]): string => {
    const config = path.join(folder, `${base}.toy.json`.replaceAll('/', '-'));
    writeFileSync(
      config,
      JSON.stringify({
        extends: path.join(folder, base),
        compilerOptions: { incremental: false },
        include: [],
        files: files.map((file) => path.join(folder, file)),
      }),
    );
    return node([path.join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', config]).stdout;
  };
  const touched = [...Object.keys(TOY_FILES), ...TOY_LINES.map(({ file }) => file)].filter((file) =>
    file.endsWith('.ts'),
  );
  return {
    folder,
    edited: () =>
      sources.filter((file) => !readFileSync(path.join(ROOT, file)).equals(readFileSync(path.join(folder, file)))),
    run: <T>(script: string, environment?: Readonly<Record<string, string>>): T => {
      const file = path.join(folder, 'test/toy-probe.ts');
      writeFileSync(file, script);
      const { status, stdout, stderr } = node(['--import', 'tsx', file], environment);
      const answer = /^ANSWER (.*)$/m.exec(stdout)?.[1];
      if (status !== 0 || answer === undefined) throw new Error(`the toy tree answered ${status}: ${stderr || stdout}`);
      return JSON.parse(answer) as T;
    },
    typeErrors: () => {
      const inWeb = touched.filter((file) => file.startsWith('web/'));
      const elsewhere = touched.filter((file) => !file.startsWith('web/'));
      return (
        compile('tsconfig.json', elsewhere) +
        compile('web/tsconfig.json', [
          ...inWeb,
          ...(existsSync(path.join(folder, 'web/next-env.d.ts')) ? ['web/next-env.d.ts'] : []),
        ])
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
