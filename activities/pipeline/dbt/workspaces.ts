import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { GitStore, Repository } from '../git/store';

export type WorkspaceRequest = {
  readonly repository: Repository;
  readonly commitSha: string;
  /** The approved manifest in the artifact store. */
  readonly manifest: { readonly sha256: string; readonly read: () => Promise<Uint8Array> };
};

/** What a run of a node needs on disk. Nothing relies on it surviving: it is made again from git and artifact store. */
export type Workspace = { readonly projectDir: string; readonly manifestFile: string };

export type Workspaces = {
  /** Work tree and manifest of a deployment; calls with the same commit and manifest share one. */
  readonly open: (request: WorkspaceRequest) => Promise<Workspace>;
  /** Runs `work` over a work tree of its own, removed afterwards. */
  readonly withTree: <T>(
    repository: Repository,
    commitSha: string,
    work: (projectDir: string) => Promise<T>,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
};

const KEPT = 8;

/** Work trees of this process below the machine's temporary folder. */
export const createWorkspaces = (git: GitStore): Workspaces => {
  const opened = new Map<string, Promise<{ readonly root: string } & Workspace>>();
  const makeRoot = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'ratchet-tree-'));
  const remove = (root: string): Promise<void> => rm(root, { recursive: true, force: true });

  const make = async ({ repository, commitSha, manifest }: WorkspaceRequest) => {
    const root = await makeRoot();
    try {
      const projectDir = path.join(root, 'project');
      await git.checkout(repository, commitSha, projectDir);
      const manifestFile = path.join(root, `manifest-${manifest.sha256.slice(0, 12)}.json`);
      await writeFile(manifestFile, await manifest.read());
      return { root, projectDir, manifestFile };
    } catch (error) {
      await remove(root);
      throw error;
    }
  };

  return {
    open: async (request) => {
      const { repository, commitSha, manifest } = request;
      const key = [repository.organizationId, repository.pipelineId, commitSha, manifest.sha256].join('/');
      const known = opened.get(key) ?? make(request);
      opened.delete(key);
      // the latest used is last
      opened.set(key, known);
      known.catch(() => opened.delete(key));
      const [oldest] = opened;
      if (opened.size > KEPT && oldest) {
        opened.delete(oldest[0]);
        void oldest[1].then(({ root }) => remove(root)).catch(() => undefined);
      }
      return known;
    },
    withTree: async (repository, commitSha, work) => {
      const root = await makeRoot();
      try {
        await git.checkout(repository, commitSha, root);
        return await work(root);
      } finally {
        await remove(root);
      }
    },
    close: async () => {
      const all = [...opened.values()];
      opened.clear();
      await Promise.all(all.map((one) => one.then(({ root }) => remove(root)).catch(() => undefined)));
    },
  };
};
