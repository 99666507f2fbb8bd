import { inDocumentProcess } from './document-process';
import type { ZipInput } from './zip';

/** Files packed off the event loop. The same files and day give the same bytes. */
export const packZip = async (input: ZipInput): Promise<Uint8Array> =>
  (await inDocumentProcess({ operation: 'zip', input })) as Uint8Array;
