import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Repository } from '../git/store';
import { readManifestBytes } from './manifest-store';
import type { TargetServices } from './services';

/** A fresh work tree of a commit and the approved manifest beside it. Nothing of it has to survive this process. */
export type Workspace = { readonly projectDir: string; readonly manifestFile: string };
export type Workspaces = {
  /** Kept while the same manifest is run. */
  readonly open: (repository: Repository, commitSha: string, manifestHash: string) => Promise<Workspace>;
  readonly close: () => Promise<void>;
};

const KEPT = 4;

/** Checks a commit out into a folder of its own for the length of the work. */
export const withCheckout = async <T>(
  { git }: Pick<TargetServices, 'git'>,
  repository: Repository,
  commitSha: string,
  work: (projectDir: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ratchet-project-'));
  try {
    await git.checkout(repository, commitSha, folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const createWorkspaces = (services: TargetServices): Workspaces => {
  const opened = new Map<string, Promise<{ readonly folder: string } & Workspace>>();
  const make = async (repository: Repository, commitSha: string, manifestHash: string) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'ratchet-run-'));
    const projectDir = path.join(folder, 'project');
    const manifestFile = path.join(folder, 'manifest.json');
    await services.git.checkout(repository, commitSha, projectDir);
    await writeFile(manifestFile, await readManifestBytes(services, repository, manifestHash));
    return { folder, projectDir, manifestFile };
  };
  const remove = async (making: Promise<{ readonly folder: string }>): Promise<void> => {
    const made = await making.catch(() => null);
    if (made) await rm(made.folder, { recursive: true, force: true });
  };
  return {
    open: (repository, commitSha, manifestHash) => {
      const key = [repository.pipelineId, commitSha, manifestHash].join(' ');
      const making = opened.get(key) ?? make(repository, commitSha, manifestHash);
      // the last one used is the last one to go
      opened.delete(key);
      opened.set(key, making);
      making.catch(() => opened.delete(key));
      for (const [oldest, old] of [...opened].slice(0, Math.max(0, opened.size - KEPT))) {
        opened.delete(oldest);
        void remove(old);
      }
      return making;
    },
    close: async () => {
      await Promise.all([...opened.values()].map(remove));
      opened.clear();
    },
  };
};
