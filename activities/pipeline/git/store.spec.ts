import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { createGitStore, type CommitRequest } from './store';

let home: string;
beforeAll(() => void (home = mkdtempSync(path.join(os.tmpdir(), 'git-'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const repository = () => ({ organizationId: uuidv7(), pipelineId: uuidv7() });
const request = (text: string, parent: string | null = null): CommitRequest => ({
  branch: 'main',
  files: new Map([
    ['dbt_project.yml', Buffer.from('name: shop\n')],
    ['models/a.sql', Buffer.from(text)],
    ['models/a-b/c.sql', Buffer.from('select 1')],
    ['models/a/b.sql', Buffer.from('select 2')],
  ]),
  message: 'Version 1',
  author: { name: 'Ratchet', email: 'ratchet@localhost' },
  date: new Date('2026-02-03T04:05:06Z'),
  parent,
});
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Bo', '-c', 'user.email=bo@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

describe('a git store', () => {
  it('gives the same ids for the same version, here and in another installation', async () => {
    const store = createGitStore(home);
    const [here, there] = [repository(), repository()];
    const first = await store.commit(here, request('select 1'));
    expect(await store.commit(here, request('select 1'))).toEqual(first);
    expect(await store.commit(there, request('select 1'))).toEqual(first);
    const next = await store.commit(here, request('select 2', first.commitSha));
    // the first again, after the branch went on: nothing moves back
    expect(await store.commit(here, request('select 1'))).toEqual(first);
    expect(await store.head(here, 'main')).toBe(next.commitSha);
  });

  it('is read, checked and extended by an ordinary git, whose commits are then in the way', async () => {
    const store = createGitStore(home);
    const here = repository();
    const { commitSha } = await store.commit(here, request('select 1'));
    const clone = path.join(home, 'clone');
    git(home, 'clone', '-q', await store.locate(here), clone);
    expect(git(clone, 'rev-parse', 'HEAD')).toBe(commitSha);
    git(clone, 'fsck', '--strict');
    writeFileSync(path.join(clone, 'README.md'), '# by hand\n');
    git(clone, 'add', '.');
    git(clone, 'commit', '-qm', 'by hand');
    git(clone, 'push', '-q');
    const foreign = git(clone, 'rev-parse', 'HEAD');
    // packed objects and refs are read too
    git(await store.locate(here), 'gc', '-q');
    await expect(store.commit(here, request('select 2', commitSha))).rejects.toMatchObject({
      code: 'PIPE_011',
      details: { expected: commitSha, found: foreign, commits: [{ sha: foreign, message: 'by hand', author: 'Bo' }] },
    });
    expect(await store.head(here, 'main')).toBe(foreign);
    expect(String((await store.read(here, foreign)).get('README.md'))).toBe('# by hand\n');
  });

  it('lets exactly one of two writers move the branch', async () => {
    const here = repository();
    const stores = [createGitStore(home), createGitStore(home)];
    const base = await stores[0]!.commit(here, request('base'));
    const results = await Promise.allSettled(
      stores.map((store, index) => store.commit(here, request(`writer ${index}`, base.commitSha))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
