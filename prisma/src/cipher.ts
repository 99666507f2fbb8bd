import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM under rotating keys. Format: key id length (1 byte), key id, nonce (12), tag (16), ciphertext. */
export type Cipher = { readonly seal: (plain: Buffer) => Buffer; readonly open: (sealed: Uint8Array) => Buffer };

/** `keys` is `id:base64,id2:base64`: the first seals, all open. Throws when a key is not 32 bytes. */
export const createCipher = (keys: string): Cipher => {
  const ring = new Map(
    keys.split(',').map((entry) => {
      const [id = '', encoded = ''] = entry.split(':');
      const key = Buffer.from(encoded, 'base64');
      if (!id || key.length !== 32) throw new Error(`Key "${id}" must be 32 bytes in base64, given as id:base64`);
      return [id, key] as const;
    }),
  );
  const [currentId] = ring.keys();
  return {
    seal: (plain) => {
      const id = Buffer.from(currentId as string);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', ring.get(currentId as string) as Buffer, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), body]);
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed);
      const idEnd = 1 + (bytes[0] ?? 0);
      const key = ring.get(bytes.subarray(1, idEnd).toString());
      if (!key) throw new Error('The value was sealed with a key that is not configured');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, idEnd + 12));
      decipher.setAuthTag(bytes.subarray(idEnd + 12, idEnd + 28));
      return Buffer.concat([decipher.update(bytes.subarray(idEnd + 28)), decipher.final()]);
    },
  };
};
