import * as fsp from 'node:fs/promises';
import path from 'node:path';
import git from 'isomorphic-git';
import { PipelineFailure } from '../failure';
import { headOf, moveBranch } from './branch';
import { durableFs } from './files';
import { readTree, writeTree, type ProjectFiles } from './tree';

export type Repository = { readonly organizationId: string; readonly pipelineId: string };

export type CommitRequest = {
  readonly branch: string;
  readonly files: ProjectFiles;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Of the last event; seconds count, in UTC. */
  readonly date: Date;
  /** Commit of the export before this one; null for the first. */
  readonly parent: string | null;
};

export type Commit = { readonly commitSha: string; readonly treeSha: string };

export type ForeignCommit = { readonly sha: string; readonly message: string; readonly author: string };

/** One local bare repository per pipeline, readable and clonable by any git. */
export type GitStore = {
  /** Folder of the repository, made at first use; `git clone` takes it. */
  readonly locate: (repository: Repository, branch?: string) => Promise<string>;
  readonly head: (repository: Repository, branch: string) => Promise<string | null>;
  /**
   * Commits the files and moves the branch from `parent`. Nothing but the request goes into the ids: asked again, it
   * answers the same. A commit that the branch already contains moves nothing.
   * @throws PipelineFailure PIPE_011 `{branch, expected, found, commits}` when others committed meanwhile.
   */
  readonly commit: (repository: Repository, request: CommitRequest) => Promise<Commit>;
  readonly read: (repository: Repository, commitSha: string) => Promise<ProjectFiles>;
  /** Writes the commit's files below an empty or missing folder. */
  readonly checkout: (repository: Repository, commitSha: string, folder: string) => Promise<void>;
};

const FOREIGN_LIMIT = 50;

const contains = async (gitdir: string, head: string, commitSha: string): Promise<boolean> =>
  head === commitSha || (await git.isDescendent({ fs: durableFs, gitdir, oid: head, ancestor: commitSha, depth: -1 }));

/** Commits of the branch that came after ours, newest first. */
const foreignCommits = async (
  gitdir: string,
  head: string | null,
  since: string | null,
): Promise<readonly ForeignCommit[]> => {
  if (head === null) return [];
  const log = await git.log({ fs: durableFs, gitdir, ref: head, depth: FOREIGN_LIMIT });
  const known = log.findIndex(({ oid }) => oid === since);
  return log.slice(0, known === -1 ? undefined : known).map(({ oid, commit }) => ({
    sha: oid,
    message: commit.message.trim(),
    author: commit.author.name,
  }));
};

/** Repositories below `<home>/git/<organisation>/<pipeline>.git`. */
export const createGitStore = (home: string): GitStore => {
  const locate: GitStore['locate'] = async ({ organizationId, pipelineId }, branch = 'main') => {
    const gitdir = path.join(home, 'git', organizationId, `${pipelineId}.git`);
    const hasHead = await fsp.access(path.join(gitdir, 'HEAD')).then(
      () => true,
      () => false,
    );
    if (!hasHead) {
      await fsp.mkdir(gitdir, { recursive: true });
      await git.init({ fs: durableFs, gitdir, bare: true, defaultBranch: branch });
    }
    return gitdir;
  };

  const store: GitStore = {
    locate,
    head: async (repository, branch) => headOf(await locate(repository, branch), branch),
    commit: async (repository, { branch, files, message, author, date, parent }) => {
      const gitdir = await locate(repository, branch);
      const treeSha = await writeTree(gitdir, files);
      const person = { ...author, timestamp: Math.floor(date.getTime() / 1000), timezoneOffset: 0 };
      const commitSha = await git.writeCommit({
        fs: durableFs,
        gitdir,
        commit: {
          tree: treeSha,
          parent: parent === null ? [] : [parent],
          author: person,
          committer: person,
          message: `${message.trimEnd()}\n`,
        },
      });
      const found = await moveBranch(gitdir, branch, { from: parent, to: commitSha });
      if (found === null || !(await contains(gitdir, found, commitSha)))
        throw new PipelineFailure('PIPE_011', {
          branch,
          expected: parent,
          found,
          commits: await foreignCommits(gitdir, found, parent),
        });
      return { commitSha, treeSha };
    },
    read: async (repository, commitSha) => readTree(await locate(repository), commitSha),
    checkout: async (repository, commitSha, folder) => {
      for (const [file, bytes] of await store.read(repository, commitSha)) {
        const target = path.join(folder, file);
        await fsp.mkdir(path.dirname(target), { recursive: true });
        await fsp.writeFile(target, bytes, { flag: 'wx' });
      }
    },
  };
  return store;
};
