import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

export type ChildSpec = {
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  uid?: number | undefined;
  gid?: number | undefined;
};

export type Child = {
  pid: number;
  /** Settles with the reason once the process is gone; never rejects. */
  exited: Promise<string>;
  hasExited: () => boolean;
};

const MAX_LOG_BYTES = 50 * 1024 * 1024;

export const logFileOf = (home: string, name: string): string => path.join(home, 'logs', `${name}.log`);

/** Empties a log that grew over 50 MB; called once per start of the stack. */
export function trimLog(home: string, name: string): void {
  const file = logFileOf(home, name);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) truncateSync(file);
}

/**
 * Starts a process in its own group, so that a Ctrl-C in the terminal reaches the supervisor alone. Its output goes
 * straight to its log file: a pipe would break when the supervisor is killed.
 */
export function spawnChild(home: string, spec: ChildSpec): Child {
  mkdirSync(path.join(home, 'logs'), { recursive: true });
  const log = openSync(logFileOf(home, spec.name), 'a');
  const child = spawn(spec.command, [...spec.args], {
    cwd: spec.cwd,
    env: { ...spec.env },
    detached: true,
    stdio: ['ignore', log, log],
    ...(spec.uid === undefined ? {} : { uid: spec.uid }),
    ...(spec.gid === undefined ? {} : { gid: spec.gid }),
  });
  closeSync(log);
  let gone = false;
  const exited = new Promise<string>((resolve) => {
    const end = (reason: string): void => {
      gone = true;
      // whatever it started must not outlive it
      if (child.pid !== undefined) sendSignal(child.pid, 'SIGKILL');
      resolve(reason);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? `exit ${code ?? 0}`));
  });
  return { pid: child.pid ?? 0, exited, hasExited: () => gone };
}

/** Sends a signal to the process's whole group; a group that is gone is no error. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 1) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Asks the group to stop and kills it after the bound; settles when the process is gone. */
export async function stopChild(child: Child, signal: NodeJS.Signals, boundMs: number): Promise<void> {
  if (child.hasExited()) return;
  sendSignal(child.pid, signal);
  const force = setTimeout(() => sendSignal(child.pid, 'SIGKILL'), boundMs);
  await child.exited;
  clearTimeout(force);
}

/** The end of a process's log, for messages. */
export function lastLines(home: string, name: string, count = 15): string {
  try {
    return readFileSync(logFileOf(home, name), 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  } catch {
    return '';
  }
}
