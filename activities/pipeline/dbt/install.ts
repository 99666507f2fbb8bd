import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installPythonPackage, type Log } from '@ratchet/temporal/python-package';
import { PipelineFailure } from '../failure';
import type { DbtRuntime } from './types';

const INSTALL_COMMAND = 'npm run install-dbt';
const REQUIREMENTS = path.join(__dirname, 'requirements.txt');
const BINARY = 'bin/dbt';
/** Tried in this order: the machine's own first. */
const PYTHONS = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const OLDEST = 10;
const NEWEST = 13;

type Python = { readonly command: string; readonly version: string };

let python: Python | undefined;

/** First Python on PATH that dbt-core 1.11 supports (3.10 to 3.13) and that has pip. */
const findPython = (): Python => {
  if (python) return python;
  for (const command of PYTHONS) {
    const probe = 'import sys, pip; print(f"{sys.version_info[0]}.{sys.version_info[1]}")';
    const { status, stdout } = spawnSync(command, ['-c', probe], { encoding: 'utf8', timeout: 10_000 });
    const version = status === 0 ? stdout.trim() : '';
    const minor = /^3\.(\d+)$/.exec(version)?.[1];
    if (minor !== undefined && Number(minor) >= OLDEST && Number(minor) <= NEWEST)
      return (python = { command, version });
  }
  throw new Error('no Python 3.10 to 3.13 with pip was found on PATH');
};

/** One folder per set of requirements and Python, so that a running dbt is never replaced under its feet. */
const folderOf = (home: string, { version }: Python): string => {
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  return path.join(home, 'dbt', `py${version}-${hash}`);
};

const pinned = (name: string): string =>
  new RegExp(`^${name}==([^ ]+)`, 'm').exec(readFileSync(REQUIREMENTS, 'utf8'))?.[1] ?? '';

const runtimeIn = (folder: string, { command, version }: Python): DbtRuntime => ({
  python: command,
  pythonPath: folder,
  versions: { dbt: pinned('dbt-core'), adapter: pinned('dbt-postgres'), python: version },
});

const installing = new Map<string, Promise<unknown>>();

/** Installs dbt below `home`, once (about 131 MB). @throws when there is no Python, no pip or no package index. */
export const installDbt = async (home: string, log: Log = () => undefined): Promise<DbtRuntime> => {
  const found = findPython();
  const target = folderOf(home, found);
  const options = {
    target,
    requirements: REQUIREMENTS,
    binary: BINARY,
    megabytes: 131,
    python: found.command,
    log,
  };
  const work = installing.get(target) ?? installPythonPackage(options);
  installing.set(target, work);
  await work.finally(() => installing.delete(target));
  return runtimeIn(target, found);
};

/** The dbt that was installed below `home`. @throws PipelineFailure PIPE_014 naming the command that installs it. */
export const ensureDbt = (home: string): DbtRuntime => {
  try {
    const found = findPython();
    const folder = folderOf(home, found);
    // the last thing that an installation writes
    if (existsSync(path.join(folder, '.requirements'))) return runtimeIn(folder, found);
  } catch (error) {
    throw new PipelineFailure('PIPE_014', { command: INSTALL_COMMAND }, { cause: error });
  }
  throw new PipelineFailure('PIPE_014', { command: INSTALL_COMMAND });
};
