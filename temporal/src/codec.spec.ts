import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure, defaultPayloadConverter, type Payload } from '@temporalio/common';
import {
  decodeOptionalFailureToOptionalError,
  encodeErrorToFailure,
} from '@temporalio/common/lib/internal-non-workflow';
import { loadDataConverter } from '@temporalio/common/lib/internal-non-workflow';
import { EncryptionCodec, parsePayloadKeys } from './codec';
import { createDataConverter } from './data-converter';

const key = (): string => randomBytes(32).toString('base64');
const codecOf = (text: string): EncryptionCodec => new EncryptionCodec(parsePayloadKeys(text));
const payloadOf = (value: unknown): Payload => defaultPayloadConverter.toPayload(value) as Payload;
const one = async (payloads: Promise<Payload[]>): Promise<Payload> => (await payloads)[0] as Payload;

describe('EncryptionCodec', () => {
  it('gives back what it encrypted and shows nothing of it', async () => {
    const codec = codecOf(`k1:${key()}`);
    const encrypted = await one(codec.encode([payloadOf({ buyer: 'Ada Lovelace' })]));
    expect(Buffer.from(encrypted.data as Uint8Array).includes('Ada')).toBe(false);
    expect(Buffer.from(encrypted.metadata?.['encoding'] as Uint8Array).toString()).toBe('binary/encrypted');
    const decrypted = await one(codec.decode([encrypted]));
    expect(defaultPayloadConverter.fromPayload(decrypted)).toEqual({ buyer: 'Ada Lovelace' });
  });

  it('never encrypts the same value to the same bytes', async () => {
    const codec = codecOf(`k1:${key()}`);
    const [a, b] = await codec.encode([payloadOf('x'), payloadOf('x')]);
    expect(Buffer.from(a?.data as Uint8Array).equals(Buffer.from(b?.data as Uint8Array))).toBe(false);
  });

  it('reads payloads of an older key and writes with the newest', async () => {
    const [oldKey, newKey] = [key(), key()];
    const written = await codecOf(`k1:${oldKey}`).encode([payloadOf(1)]);
    const rotated = codecOf(`k2:${newKey},k1:${oldKey}`);
    expect(defaultPayloadConverter.fromPayload(await one(rotated.decode(written)))).toBe(1);
    const renewed = await one(rotated.encode([payloadOf(2)]));
    expect(Buffer.from(renewed.metadata?.['encryption-key-id'] as Uint8Array).toString()).toBe('k2');
  });

  it('names the key that it does not have', async () => {
    const written = await codecOf(`old:${key()}`).encode([payloadOf(1)]);
    await expect(codecOf(`k1:${key()}`).decode(written)).rejects.toThrow('"old"');
  });

  it.each([0, 12, -1])('rejects a payload with a changed byte at %d', async (at) => {
    const codec = codecOf(`k1:${key()}`);
    const payload = await one(codec.encode([payloadOf('secret')]));
    const data = Buffer.from(payload.data as Uint8Array);
    const index = at < 0 ? data.length + at : at;
    data[index] = (data[index] ?? 0) ^ 1;
    await expect(codec.decode([{ ...payload, data }])).rejects.toThrow();
  });

  it('rejects a payload whose key id was exchanged, even for the same key', async () => {
    const same = key();
    const codec = codecOf(`k1:${same},k2:${same}`);
    const payload = await one(codec.encode([payloadOf('secret')]));
    const metadata = { ...payload.metadata, 'encryption-key-id': Buffer.from('k2') };
    await expect(codec.decode([{ ...payload, metadata }])).rejects.toThrow();
  });

  it('rejects a payload cut short', async () => {
    const codec = codecOf(`k1:${key()}`);
    const payload = await one(codec.encode([payloadOf('secret')]));
    await expect(codec.decode([{ ...payload, data: payload.data?.subarray(0, 20) as Uint8Array }])).rejects.toThrow(
      'short',
    );
  });

  it('leaves plain payloads alone', async () => {
    const plain = payloadOf({ a: 1 });
    expect(await one(codecOf(`k1:${key()}`).decode([plain]))).toBe(plain);
  });
});

describe('parsePayloadKeys', () => {
  it.each([
    ['', 'at least one'],
    ['k1:c2hvcnQ=', '32 bytes'],
    [randomBytes(32).toString('base64'), 'id'],
  ])('refuses %p', (text, message) => {
    expect(() => parsePayloadKeys(text)).toThrow(message);
  });

  it('refuses an id given twice', () => {
    expect(() => parsePayloadKeys(`k1:${key()},k1:${key()}`)).toThrow('twice');
  });
});

describe('createDataConverter', () => {
  it('encrypts message and stack of failures and gives them back', async () => {
    const converter = loadDataConverter(createDataConverter(`k1:${key()}`));
    const error = ApplicationFailure.nonRetryable('lender Jane Doe refused', 'REFUSED', { ssn: '078-05-1120' });
    const failure = await encodeErrorToFailure(converter, error);
    const seen = JSON.stringify(failure);
    expect(failure.message).toBe('Encoded failure');
    expect(seen).not.toContain('Jane');
    expect(seen).not.toContain('codec.spec');
    const back = await decodeOptionalFailureToOptionalError(converter, failure);
    expect(back?.message).toBe('lender Jane Doe refused');
    expect((back as ApplicationFailure).details).toEqual([{ ssn: '078-05-1120' }]);
  });
});
