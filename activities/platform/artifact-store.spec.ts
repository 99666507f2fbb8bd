import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArtifactCorrupt, ArtifactMissing, ArtifactTooLarge, folderArtifactStore } from './artifact-store';

const ORGANIZATION = '00000000-0000-4000-8000-000000000001';
let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'artifacts-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const chunks = async function* (...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
};
const fileOf = (sha256: string): string => path.join(folder, ORGANIZATION, sha256.slice(0, 2), sha256);

describe('artifact store', () => {
  it('keeps bytes by their hash, whole or in chunks, once', async () => {
    const store = folderArtifactStore(folder);
    const whole = await store.put(ORGANIZATION, Buffer.from('a letter'));
    expect(whole).toEqual({ sha256: createHash('sha256').update('a letter').digest('hex'), sizeBytes: 8 });
    expect(await store.put(ORGANIZATION, chunks('a ', 'letter'))).toEqual(whole);
    expect((await store.read(ORGANIZATION, whole.sha256)).toString()).toBe('a letter');
    expect(readdirSync(path.join(folder, ORGANIZATION, 'incoming'))).toEqual([]);
  });

  it('keeps organisations apart', async () => {
    const store = folderArtifactStore(folder);
    const { sha256 } = await store.put(ORGANIZATION, Buffer.from('ours'));
    await expect(store.read('00000000-0000-4000-8000-000000000002', sha256)).rejects.toThrow(ArtifactMissing);
    await expect(store.open(ORGANIZATION, '../../etc/passwd')).rejects.toThrow(ArtifactMissing);
  });

  it('never gives out changed bytes', async () => {
    const store = folderArtifactStore(folder);
    const { sha256 } = await store.put(ORGANIZATION, Buffer.from('evidence'));
    writeFileSync(fileOf(sha256), 'evidenze');
    await expect(store.read(ORGANIZATION, sha256)).rejects.toThrow(ArtifactCorrupt);
  });

  it('refuses what is too large and leaves nothing behind', async () => {
    const store = folderArtifactStore(folder);
    await expect(store.put(ORGANIZATION, chunks('1234', '5678'), { maxBytes: 5 })).rejects.toThrow(ArtifactTooLarge);
    expect(readdirSync(path.join(folder, ORGANIZATION, 'incoming'))).toEqual([]);
  });
});
