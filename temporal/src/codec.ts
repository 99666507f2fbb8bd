import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';

export type PayloadKeys = { current: string; keys: ReadonlyMap<string, Buffer> };

/**
 * Reads `kid:base64,kid2:base64`. The first key encrypts, all decrypt: a new key is put in front, the old one stays
 * until nothing written with it is left.
 * @throws when a key is not 32 bytes, or an id is missing or repeated.
 */
export function parsePayloadKeys(text: string): PayloadKeys {
  const keys = new Map<string, Buffer>();
  for (const part of text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')) {
    const colon = part.indexOf(':');
    const id = part.slice(0, Math.max(colon, 0));
    const key = Buffer.from(part.slice(colon + 1), 'base64');
    if (id === '') throw new Error('payload keys: every key needs an id, as in "k1:<base64>"');
    if (keys.has(id)) throw new Error(`payload keys: id "${id}" is given twice`);
    if (key.length !== 32) throw new Error(`payload keys: "${id}" must be 32 bytes in base64, it has ${key.length}`);
    keys.set(id, key);
  }
  const current = keys.keys().next();
  if (current.done) throw new Error('payload keys: at least one key is needed');
  return { current: current.value, keys };
}

/**
 * Encrypts every payload with AES-256-GCM: `iv(12) · ciphertext · tag(16)` of the whole inner payload, its metadata
 * too. The key id is in the metadata and authenticated. Payloads that are not encrypted pass decoding unchanged.
 */
export class EncryptionCodec implements PayloadCodec {
  constructor(private readonly keyring: PayloadKeys) {}

  encode(payloads: Payload[]): Promise<Payload[]> {
    return Promise.resolve(payloads.map((payload) => this.encrypt(payload)));
  }

  decode(payloads: Payload[]): Promise<Payload[]> {
    // a thrown error must be a rejection, whatever the caller does
    return new Promise((resolve) => resolve(payloads.map((payload) => this.decrypt(payload))));
  }

  private encrypt(payload: Payload): Payload {
    const id = this.keyring.current;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.keyOf(id), iv).setAAD(Buffer.from(id));
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { encoding: Buffer.from(ENCODING), [KEY_ID]: Buffer.from(id) }, data };
  }

  private decrypt(payload: Payload): Payload {
    if (textOf(payload.metadata?.['encoding']) !== ENCODING) return payload;
    const id = textOf(payload.metadata?.[KEY_ID]);
    const data = Buffer.from(payload.data ?? []);
    if (data.length < IV_BYTES + TAG_BYTES) throw new Error('encrypted payload is too short');
    const decipher = createDecipheriv(CIPHER, this.keyOf(id), data.subarray(0, IV_BYTES)).setAAD(Buffer.from(id));
    decipher.setAuthTag(data.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(data.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return temporal.api.common.v1.Payload.decode(plain);
  }

  private keyOf(id: string): Buffer {
    const key = this.keyring.keys.get(id);
    if (key === undefined) throw new Error(`no key with id "${id}" to read this payload: add it to PAYLOAD_KEYS`);
    return key;
  }
}

const textOf = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
