import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from './api-error';

/** Opaque, signed keyset cursors: a client can keep one but not forge one. */
export type Cursors = {
  readonly encode: (values: readonly unknown[]) => string;
  readonly decode: (cursor: string) => unknown[];
};

export const createCursors = (secret: string): Cursors => {
  const sign = (text: string): Buffer => createHmac('sha256', secret).update(text).digest().subarray(0, 16);
  return {
    encode: (values) => {
      const text = Buffer.from(JSON.stringify(values)).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    decode: (cursor) => {
      const [text = '', signature = ''] = cursor.split('.');
      const given = Buffer.from(signature, 'base64url');
      const wanted = sign(text);
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        throw new ApiError('VALIDATION_001', { field: 'cursor', constraint: 'must be a nextCursor of this list' });
      }
      return JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    },
  };
};
