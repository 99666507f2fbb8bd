import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectionRegister, INSPECTION_REGISTER_FILE } from './inspection-register';

const SHIPPED = path.resolve(__dirname, 'marlow-county');

/** Puts the demo corpus into a folder of the installation. Files that are there stay as they are, so people may edit them. */
export const ensureCorpus = async (folder: string): Promise<void> => {
  for (const part of ['documents', 'data']) {
    await mkdir(path.join(folder, part), { recursive: true });
    for (const name of await readdir(path.join(SHIPPED, part))) {
      await unlessThere(
        copyFile(path.join(SHIPPED, part, name), path.join(folder, part, name), constants.COPYFILE_EXCL),
      );
    }
  }
  const register = path.join(folder, 'documents', INSPECTION_REGISTER_FILE);
  await unlessThere(writeFile(register, inspectionRegister(), { flag: 'wx' }));
};

const unlessThere = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};
