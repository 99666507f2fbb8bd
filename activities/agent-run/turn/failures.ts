import { APICallError } from '@ai-sdk/provider';
import { AttemptFenced } from '../deltas/delta-writer';

/** The stream ended without saying that it was finished. */
export class StreamTruncated extends Error {
  override readonly name = 'StreamTruncated';
}
/** The provider said nothing for too long. */
export class StreamStalled extends Error {
  override readonly name = 'StreamStalled';
}

export type TurnFailure = {
  /** Type of the failure as Temporal and the log name it. */
  readonly code: string;
  readonly retryable: boolean;
  /** The provider proved that it charged nothing. */
  readonly free: boolean;
  readonly providerStatus?: number;
  readonly retryAfterMs?: number;
};

const PERMANENT: Readonly<Record<number, string>> = {
  400: 'InvalidRequest',
  401: 'AuthFailed',
  403: 'AuthFailed',
  404: 'InvalidRequest',
  413: 'ContextTooLong',
  422: 'InvalidRequest',
};

const isRefusedConnection = (error: unknown, depth = 0): boolean => {
  if (!error || typeof error !== 'object' || depth > 4) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || isRefusedConnection(cause, depth + 1);
};

/** What a broken turn means: whether asking again may help, and whether money may be gone. */
export const classify = (error: unknown): TurnFailure => {
  if (error instanceof AttemptFenced) return { code: 'AttemptFenced', retryable: false, free: false };
  if (error instanceof StreamTruncated) return { code: 'Truncated', retryable: true, free: false };
  if (error instanceof StreamStalled) return { code: 'Stalled', retryable: true, free: false };
  if (isRefusedConnection(error)) return { code: 'ProviderUnavailable', retryable: true, free: true };
  if (!APICallError.isInstance(error)) return { code: 'ProviderError', retryable: true, free: false };
  const { statusCode: status, responseHeaders } = error;
  if (status === undefined) return { code: 'ProviderError', retryable: true, free: false };
  const providerStatus = { providerStatus: status };
  if (status === 429)
    return { code: 'RateLimited', retryable: true, free: true, ...providerStatus, ...retryAfter(responseHeaders) };
  const permanent = PERMANENT[status];
  if (permanent) return { code: permanent, retryable: false, free: true, ...providerStatus };
  return {
    code: 'ProviderError',
    retryable: true,
    free: status < 500,
    ...providerStatus,
    ...retryAfter(responseHeaders),
  };
};

const retryAfter = (headers: Record<string, string> | undefined): { retryAfterMs?: number } => {
  const value = Number(headers?.['retry-after']);
  return Number.isFinite(value) && value > 0 ? { retryAfterMs: Math.min(value * 1_000, 60_000) } : {};
};
