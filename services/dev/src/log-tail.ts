import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { logFileOf } from './child';
import type { Log } from './progress';

const EVERY_MS = 1_000;
const MAX_LINES = 5;
const MAX_BYTES = 256 * 1024;

/** Shows the errors that processes write to their logs from now on, at most five lines a second for each. */
export function showErrors(home: string, names: readonly string[], log: Log): () => void {
  const positions = new Map(names.map((name) => [name, sizeOf(logFileOf(home, name))]));
  const timer = setInterval(() => {
    for (const name of names) {
      const from = positions.get(name) ?? 0;
      const { text, next } = readFrom(logFileOf(home, name), from);
      positions.set(name, next);
      const errors = text
        .split('\n')
        .map(errorOf)
        .filter((line) => line !== undefined);
      for (const line of errors.slice(0, MAX_LINES)) log(`${name}: ${line}`);
      if (errors.length > MAX_LINES)
        log(`${name}: ${errors.length - MAX_LINES} more errors in ${logFileOf(home, name)}`);
    }
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The message of a line that tells an error: a JSON line of level error, or Postgres's FATAL and PANIC. */
export function errorOf(line: string): string | undefined {
  if (line.startsWith('{')) {
    try {
      const { level, message, msg } = JSON.parse(line) as { level?: unknown; message?: unknown; msg?: unknown };
      return level === 'error' || level === 'fatal' ? String(message ?? msg).slice(0, 500) : undefined;
    } catch {
      return undefined;
    }
  }
  // what clients are told while the server comes and goes is no error of ours
  if (/FATAL: {2}(the database system is|terminating connection due to administrator)/.test(line)) return undefined;
  return /\b(FATAL|PANIC):/.test(line) ? line.slice(0, 500) : undefined;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Whole lines only; the rest of a line being written is read next time. */
function readFrom(file: string, from: number): { text: string; next: number } {
  const size = sizeOf(file);
  if (size <= from) return { text: '', next: size };
  const start = Math.max(from, size - MAX_BYTES);
  const buffer = Buffer.alloc(size - start);
  const handle = openSync(file, 'r');
  const length = readSync(handle, buffer, 0, buffer.length, start);
  closeSync(handle);
  const end = buffer.lastIndexOf('\n', length - 1);
  return end < 0
    ? { text: '', next: length === MAX_BYTES ? start + length : start }
    : { text: buffer.toString('utf8', 0, end), next: start + end + 1 };
}
