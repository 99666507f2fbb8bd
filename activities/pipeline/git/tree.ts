import git, { type TreeEntry } from 'isomorphic-git';
import { durableFs } from './files';

/** Content by path from the project's root, with `/` between folders. */
export type ProjectFiles = ReadonlyMap<string, Buffer>;

type Folder = { readonly files: Map<string, Buffer>; readonly folders: Map<string, Folder> };

const emptyFolder = (): Folder => ({ files: new Map(), folders: new Map() });

const folded = (files: ProjectFiles): Folder => {
  const root = emptyFolder();
  for (const [file, bytes] of files) {
    const parts = file.split('/');
    const name = parts.pop() as string;
    let folder = root;
    for (const part of parts) {
      const inner = folder.folders.get(part) ?? emptyFolder();
      folder.folders.set(part, inner);
      folder = inner;
    }
    folder.files.set(name, bytes);
  }
  return root;
};

const writeFolder = async (gitdir: string, { files, folders }: Folder): Promise<string> => {
  const tree: TreeEntry[] = [];
  for (const [name, blob] of files) {
    const oid = await git.writeBlob({ fs: durableFs, gitdir, blob });
    tree.push({ mode: '100644', path: name, oid, type: 'blob' });
  }
  for (const [name, folder] of folders)
    tree.push({ mode: '040000', path: name, oid: await writeFolder(gitdir, folder), type: 'tree' });
  return git.writeTree({ fs: durableFs, gitdir, tree });
};

/** Writes files as git objects and answers the tree's id, which depends on names and content alone. */
export const writeTree = (gitdir: string, files: ProjectFiles): Promise<string> => writeFolder(gitdir, folded(files));

/** Names that would lead out of a work tree, or into git's own folder; only a hand-made commit has them. */
const isUnsafe = (name: string): boolean => /^\.{1,2}$|^\.git$|[/\\\0]/i.test(name);

/** Files of a commit. Links and submodules are left out: a project has none. */
export const readTree = async (gitdir: string, commitSha: string): Promise<ProjectFiles> => {
  const files = new Map<string, Buffer>();
  const cache = {};
  const read = async (oid: string, prefix: string): Promise<void> => {
    const { tree } = await git.readTree({ fs: durableFs, gitdir, oid, cache });
    for (const entry of tree) {
      if (isUnsafe(entry.path))
        throw new Error(`the commit ${commitSha} has a file with the unsafe name ${entry.path}`);
      const file = `${prefix}${entry.path}`;
      if (entry.type === 'tree') await read(entry.oid, `${file}/`);
      else if (entry.type === 'blob' && entry.mode !== '120000') {
        const { blob } = await git.readBlob({ fs: durableFs, gitdir, oid: entry.oid, cache });
        files.set(file, Buffer.from(blob));
      }
    }
  };
  await read(commitSha, '');
  return files;
};
