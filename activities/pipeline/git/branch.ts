import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import git from 'isomorphic-git';
import { durableFs } from './files';

const LOCK_TRIES = 100;
const LOCK_PAUSE_MS = 50;
/** A lock this old was left by a process that died: a branch is moved within milliseconds. */
const STALE_MS = 60_000;

/** Commit that a branch points to, or null when there is none. */
export const headOf = async (gitdir: string, branch: string): Promise<string | null> => {
  try {
    return await git.resolveRef({ fs: durableFs, gitdir, ref: `refs/heads/${branch}` });
  } catch (error) {
    if (error instanceof git.Errors.NotFoundError) return null;
    throw error;
  }
};

const lock = async (file: string): Promise<fsp.FileHandle> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fsp.open(file, 'wx', 0o644);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = await fsp.stat(file).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > STALE_MS) await fsp.rm(file, { force: true });
      else if (tries === LOCK_TRIES) throw new Error(`${file} is held by another git process`, { cause: error });
      else await pause(LOCK_PAUSE_MS);
    }
  }
};

/**
 * Moves a branch from one commit to another by git's own protocol: whoever creates `<ref>.lock` may look and replace.
 * Answers what the branch points to afterwards; it was moved when that is `to`.
 */
export const moveBranch = async (
  gitdir: string,
  branch: string,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<string | null> => {
  const ref = path.join(gitdir, 'refs/heads', branch);
  await fsp.mkdir(path.dirname(ref), { recursive: true });
  const held = `${ref}.lock`;
  const handle = await lock(held);
  try {
    const head = await headOf(gitdir, branch);
    if (head !== from) return head;
    await handle.writeFile(`${to}\n`);
    await handle.sync();
    await fsp.rename(held, ref);
    return to;
  } finally {
    await handle.close();
    await fsp.rm(held, { force: true });
  }
};
