import { toRequestError } from './error';
import { sendSafely } from './send-safely';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sends one file with the hash of its bytes, which the server compares with what it stored. A repeat stores nothing twice. @throws RequestError */
export const uploadFile = async <T>(path: string, file: File): Promise<T> => {
  const body = await file.arrayBuffer();
  const sha256 = hex(await crypto.subtle.digest('SHA-256', body));
  const response = await sendSafely(
    new Request(new URL(`/api/v1${path}`, window.location.href), {
      method: 'POST',
      headers: { 'content-type': file.type, 'x-content-sha256': sha256, 'idempotency-key': crypto.randomUUID() },
      body,
    }),
  );
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw toRequestError(response, answer);
  return answer as T;
};
