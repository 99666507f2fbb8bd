import type { Request } from 'express';
import type { Operation } from '@ratchet/workflows/platform/contract-kit';
import { ApiError } from '../api-error';
import type { Upload } from '../room';

const tooLarge = (maxBytes: number): ApiError =>
  new ApiError('UPLOAD_002', { field: 'body', constraint: `must be at most ${maxBytes} bytes`, maxBytes });

const bounded = async function* (request: Request, maxBytes: number): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    received += chunk.byteLength;
    if (received > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
};

/** The file a caller sends as the whole body. @throws ApiError MEDIA_002, UPLOAD_002, VALIDATION_001 */
export const readUpload = (request: Request, limits: NonNullable<Operation['upload']>): Upload => {
  const mediaType = request.is([...limits.mediaTypes]);
  if (!mediaType) throw new ApiError('MEDIA_002', { accepted: limits.mediaTypes });
  if (Number(request.get('content-length') ?? 0) > limits.maxBytes) throw tooLarge(limits.maxBytes);
  const sha256 = request.get('X-Content-SHA256')?.toLowerCase() ?? '';
  if (!/^[0-9a-f]{64}$/.test(sha256))
    throw new ApiError('VALIDATION_001', {
      field: 'X-Content-SHA256',
      constraint: 'must be the SHA-256 of the file in hexadecimal',
    });
  return { mediaType, sha256, body: bounded(request, limits.maxBytes) };
};
