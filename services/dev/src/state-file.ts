import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeWhole } from './files';
import { sendSignal } from './child';
import type { Log } from './progress';

/** A pid alone may belong to a stranger by now; with its start time it names one process for ever. */
export type ProcessIdentity = { pid: number; startTime: string };
export type RecordedProcess = ProcessIdentity & { name: string; stopSignal: NodeJS.Signals; stopBoundMs: number };
export type StackState = { supervisor: ProcessIdentity; processes: RecordedProcess[] };

const KILL_BOUND_MS = 10_000;

const fileOf = (home: string): string => path.join(home, 'state.json');

export const readState = (home: string): StackState | undefined => readJson(fileOf(home)) as StackState | undefined;
export const writeState = (home: string, state: StackState): void =>
  writeWhole(fileOf(home), `${JSON.stringify(state, null, 2)}\n`);
export const removeState = (home: string): void => rmSync(fileOf(home), { force: true });

/** When the process began, in the system's own words; undefined when there is none (a zombie is none). */
export function startTimeOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // the command name may hold spaces and brackets: fields are counted after its last bracket
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}

export const identify = (pid: number): ProcessIdentity => ({ pid, startTime: startTimeOf(pid) ?? '' });
export const isAlive = ({ pid, startTime }: ProcessIdentity): boolean =>
  startTime !== '' && startTimeOf(pid) === startTime;

/** @throws when another supervisor runs this home: two would fight over its data. */
export function refuseSecondSupervisor(home: string): void {
  const state = readState(home);
  if (state !== undefined && isAlive(state.supervisor)) {
    throw new Error(
      `Ratchet already runs from ${home} (pid ${state.supervisor.pid}). Stop it with Ctrl-C there (or kill ${state.supervisor.pid}), ` +
        'or set RATCHET_HOME and the ports to run a second stack beside it.',
    );
  }
}

/** Stops, in the order given, what a killed supervisor left running; nothing else is touched. */
export async function stopLeftovers(home: string, order: readonly string[], log: Log): Promise<string[]> {
  const rank = ({ name }: RecordedProcess): number => (order.includes(name) ? order.indexOf(name) : -1);
  const leftovers = (readState(home)?.processes ?? []).filter(isAlive).sort((a, b) => rank(a) - rank(b));
  for (const leftover of leftovers) {
    log(`Stopping ${leftover.name} (pid ${leftover.pid}), left over from an earlier start.`);
    sendSignal(leftover.pid, leftover.stopSignal);
    const end = Date.now() + leftover.stopBoundMs;
    while (isAlive(leftover)) {
      if (Date.now() > end) sendSignal(leftover.pid, 'SIGKILL');
      if (Date.now() > end + KILL_BOUND_MS)
        throw new Error(`${leftover.name} (pid ${leftover.pid}) cannot be stopped: end it by hand.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    sendSignal(leftover.pid, 'SIGKILL');
  }
  return leftovers.map(({ name }) => name);
}
