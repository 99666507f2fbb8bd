import { randomUUID } from 'node:crypto';
import * as fsp from 'node:fs/promises';
import path from 'node:path';

/** Writes a file whole or not at all, and on disk before it appears under its name. */
export const writeDurably = async (file: string, bytes: Uint8Array | string): Promise<void> => {
  const staging = `${file}.${randomUUID()}`;
  try {
    const handle = await fsp.open(staging, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fsp.rename(staging, file);
  } catch (error) {
    await fsp.rm(staging, { force: true });
    throw error;
  }
};

/** File system for isomorphic-git, whose own writes could leave half an object that a later write takes for whole. */
export const durableFs = {
  promises: {
    ...fsp,
    writeFile: (file: string, bytes: Uint8Array | string): Promise<void> => writeDurably(path.resolve(file), bytes),
  },
};
