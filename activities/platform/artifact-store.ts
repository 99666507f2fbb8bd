import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

export type StoredArtifact = { readonly sha256: string; readonly sizeBytes: number };
export type ByteRange = { readonly start: number; readonly end: number };

/** Bytes by their SHA-256, apart for each organisation. What is stored never changes; the same bytes twice are one file. */
export type ArtifactStore = {
  /** Resolves once the bytes are on disk. @throws ArtifactTooLarge */
  readonly put: (
    organizationId: string,
    content: Uint8Array | AsyncIterable<Uint8Array>,
    options?: { readonly maxBytes?: number },
  ) => Promise<StoredArtifact>;
  /** The whole content, hashed again. @throws ArtifactMissing, ArtifactCorrupt */
  readonly read: (organizationId: string, sha256: string) => Promise<Buffer>;
  /** The content as it lies on disk, for callers that check it while they send it. @throws ArtifactMissing */
  readonly open: (
    organizationId: string,
    sha256: string,
  ) => Promise<{ readonly sizeBytes: number; readonly stream: (range?: ByteRange) => Readable }>;
};

export class ArtifactMissing extends Error {}
export class ArtifactCorrupt extends Error {}
export class ArtifactTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`the content is larger than ${maxBytes} bytes`);
  }
}

const SHA256 = /^[0-9a-f]{64}$/;
/** Bound of one artifact. */
const MAX_BYTES = 200 * 1024 * 1024;

const chunksOf = async function* (content: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
};

/** An artifact store in a folder: `<org>/<first two digits>/<sha256>`. */
export const folderArtifactStore = (folder: string): ArtifactStore => {
  const fileOf = (organizationId: string, sha256: string): string => {
    if (!SHA256.test(sha256)) throw new ArtifactMissing(sha256);
    return path.join(folder, organizationId, sha256.slice(0, 2), sha256);
  };
  const sizeOf = async (file: string, sha256: string): Promise<number> => {
    const found = await stat(file).catch(() => null);
    if (!found) throw new ArtifactMissing(sha256);
    return found.size;
  };
  return {
    put: async (organizationId, content, { maxBytes = MAX_BYTES } = {}) => {
      const incoming = path.join(folder, organizationId, 'incoming');
      await mkdir(incoming, { recursive: true });
      const beside = path.join(incoming, randomUUID());
      const hash = createHash('sha256');
      let sizeBytes = 0;
      try {
        const handle = await open(beside, 'wx');
        try {
          for await (const chunk of chunksOf(content)) {
            sizeBytes += chunk.byteLength;
            if (sizeBytes > maxBytes) throw new ArtifactTooLarge(maxBytes);
            hash.update(chunk);
            await handle.writeFile(chunk);
          }
          await handle.sync();
        } finally {
          await handle.close();
        }
        const sha256 = hash.digest('hex');
        const file = fileOf(organizationId, sha256);
        await mkdir(path.dirname(file), { recursive: true });
        await rename(beside, file);
        return { sha256, sizeBytes };
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    read: async (organizationId, sha256) => {
      const file = fileOf(organizationId, sha256);
      await sizeOf(file, sha256);
      const bytes = await readFile(file);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new ArtifactCorrupt(sha256);
      return bytes;
    },
    open: async (organizationId, sha256) => {
      const file = fileOf(organizationId, sha256);
      const sizeBytes = await sizeOf(file, sha256);
      return { sizeBytes, stream: (range) => createReadStream(file, range ?? {}) };
    },
  };
};

/** The store under a state folder. */
export const openArtifactStore = (home: string): ArtifactStore => folderArtifactStore(path.join(home, 'artifacts'));
