import { unzipSync } from 'fflate';
import { PipelineFailure } from '../failure';
import type { ProjectFiles } from '../git/tree';

const MAX_FILES = 10_000;
const refuse = (file: string, reason: string): never => {
  throw new PipelineFailure('PIPE_025', { file, line: 1, reason });
};

/**
 * Files of an archive by path, read in memory: nothing is written, so a link in it is only its text.
 * @throws PipelineFailure PIPE_025 when it is no zip, unpacks to more than `maxBytes`, or names a path outside itself
 */
export const unzip = (archive: Uint8Array, maxBytes: number): ProjectFiles => {
  const files = new Map<string, Buffer>();
  let total = 0;
  let count = 0;
  const accept = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith('/')) return false;
    if (/^(?:\/|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(name)) refuse(name, 'the path leads outside the project');
    total += originalSize;
    count += 1;
    if (total > maxBytes) refuse(name, `the archive unpacks to more than ${maxBytes} bytes`);
    if (count > MAX_FILES) refuse(name, `the archive holds more than ${MAX_FILES} files`);
    return true;
  };
  try {
    for (const [name, bytes] of Object.entries(unzipSync(archive, { filter: accept })))
      files.set(name, Buffer.from(bytes));
  } catch (error) {
    if (error instanceof PipelineFailure) throw error;
    refuse('the archive', 'it cannot be read as a zip file');
  }
  return files;
};
