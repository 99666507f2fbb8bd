import { ApiError } from '../api-error';

const WINDOW_MS = 60_000;
const MAX_FAILURES = 10;

/** Bounds failed sign-ins per email and per address, host time, in process. */
export type LoginThrottle = {
  readonly check: (keys: readonly string[]) => void;
  readonly fail: (keys: readonly string[]) => void;
};

export const createLoginThrottle = (): LoginThrottle => {
  const failures = new Map<string, number[]>();
  const recent = (key: string): number[] => (failures.get(key) ?? []).filter((at) => Date.now() - at < WINDOW_MS);
  return {
    check: (keys) => {
      for (const key of keys) {
        const times = recent(key);
        const [oldest] = times;
        if (times.length >= MAX_FAILURES && oldest !== undefined) {
          throw new ApiError(
            'AUTH_004',
            {},
            { 'Retry-After': String(Math.ceil((oldest + WINDOW_MS - Date.now()) / 1000)) },
          );
        }
      }
    },
    fail: (keys) => {
      if (failures.size > 10_000) failures.clear();
      for (const key of keys) failures.set(key, [...recent(key), Date.now()]);
    },
  };
};
