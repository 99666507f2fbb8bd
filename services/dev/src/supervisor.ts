import { lastLines, sendSignal, spawnChild, stopChild, trimLog, type Child, type ChildSpec } from './child';
import type { Log } from './progress';
import { identify, removeState, writeState, type ProcessIdentity } from './state-file';

export type ProcessSpec = ChildSpec & {
  /** True once the process does its work; asked again and again, must not hang. */
  isReady: () => Promise<boolean>;
  stopSignal?: NodeJS.Signals;
  stopBoundMs?: number;
};

export type SupervisorOptions = {
  home: string;
  log: Log;
  /** Names in the order of stopping; others stop before them. */
  stopOrder: readonly string[];
  /** Called after a process was restarted and answers again. */
  onRestart?: () => void;
  firstDelayMs?: number;
  maxDelayMs?: number;
  stableMs?: number;
  startBoundMs?: number;
};

type Running = { spec: ProcessSpec; child: Child; identity: ProcessIdentity };

const START_ATTEMPTS = 3;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts processes, restarts those that die, and stops them all in order; what runs is recorded in the state file. */
export class Supervisor {
  private readonly running = new Map<string, Running>();
  private readonly self = identify(process.pid);
  private stopping = false;

  constructor(private readonly options: SupervisorOptions) {
    this.record();
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  pidOf(name: string): number | null {
    return this.running.get(name)?.child.pid ?? null;
  }

  /**
   * Starts a process and waits until it is ready; from then on it is restarted whenever it dies.
   * @throws with the end of its log when it does not become ready.
   */
  async start(spec: ProcessSpec): Promise<void> {
    trimLog(this.options.home, spec.name);
    const { firstDelayMs = 500, startBoundMs = 120_000 } = this.options;
    const end = Date.now() + startBoundMs;
    for (let attempt = 1; ; attempt += 1) {
      if (this.stopping) throw new Error(`${spec.name} was stopped while starting`);
      const child = this.launch(spec);
      if (await this.becomesReady(spec, child, end)) {
        void this.keepAlive(spec, child);
        return;
      }
      const reason = child.hasExited()
        ? `ended (${await child.exited})`
        : `did not answer within ${startBoundMs / 1000} s`;
      await this.end(spec, child);
      if (attempt === START_ATTEMPTS || Date.now() > end) {
        throw new Error(`${spec.name} ${reason}. The end of its log:\n${lastLines(this.options.home, spec.name)}`);
      }
      await pause(firstDelayMs * attempt);
    }
  }

  /** Runs a command to its end, stopped with the rest. @throws when it fails. */
  async run(spec: ChildSpec): Promise<void> {
    trimLog(this.options.home, spec.name);
    const child = this.launch({ ...spec, isReady: () => Promise.resolve(true) });
    const reason = await child.exited;
    this.running.delete(spec.name);
    this.record();
    if (reason !== 'exit 0') {
      throw new Error(
        `${spec.name} failed (${reason}). The end of its log:\n${lastLines(this.options.home, spec.name, 40)}`,
      );
    }
  }

  /** Stops everything in order; each gets its bound, then is killed. */
  async stopAll(): Promise<void> {
    this.stopping = true;
    const rank = (name: string): number => this.options.stopOrder.indexOf(name);
    const names = [...this.running.keys()].sort((a, b) => rank(a) - rank(b));
    for (const name of names) {
      const entry = this.running.get(name);
      if (entry !== undefined) await this.end(entry.spec, entry.child);
      this.running.delete(name);
      this.record();
    }
    removeState(this.options.home);
  }

  /** Kills everything at once; for a second Ctrl-C and for the exit of a test run. */
  killAll(): void {
    this.stopping = true;
    for (const { spec, child } of this.running.values()) {
      // the database's immediate stop; it recovers at its next start
      if (!child.hasExited()) sendSignal(child.pid, spec.stopSignal === 'SIGINT' ? 'SIGQUIT' : 'SIGKILL');
    }
  }

  private launch(spec: ProcessSpec): Child {
    const child = spawnChild(this.options.home, spec);
    // read now: once it died, its pid may name a stranger
    this.running.set(spec.name, { spec, child, identity: identify(child.pid) });
    this.record();
    return child;
  }

  private end(spec: ProcessSpec, child: Child): Promise<void> {
    return stopChild(child, spec.stopSignal ?? 'SIGTERM', spec.stopBoundMs ?? 10_000);
  }

  private async becomesReady(spec: ProcessSpec, child: Child, end: number): Promise<boolean> {
    while (!child.hasExited() && !this.stopping && Date.now() < end) {
      if ((await spec.isReady()) && !child.hasExited()) return true;
      await pause(100);
    }
    return false;
  }

  private async keepAlive(spec: ProcessSpec, first: Child): Promise<void> {
    const {
      log,
      onRestart,
      firstDelayMs = 500,
      maxDelayMs = 30_000,
      stableMs = 60_000,
      startBoundMs = 120_000,
    } = this.options;
    let child = first;
    let begun = Date.now();
    let delay = firstDelayMs;
    for (;;) {
      const reason = await child.exited;
      if (this.stopping) return;
      if (Date.now() - begun >= stableMs) delay = firstDelayMs;
      log(`${spec.name} ended (${reason}); starting it again in ${delay / 1000} s.`);
      await pause(delay);
      if (this.isStopping) return;
      delay = Math.min(delay * 2, maxDelayMs);
      begun = Date.now();
      child = this.launch(spec);
      if (await this.becomesReady(spec, child, begun + startBoundMs)) {
        log(`${spec.name} runs again (pid ${child.pid}).`);
        onRestart?.();
      } else {
        await this.end(spec, child);
      }
    }
  }

  private record(): void {
    const processes = [...this.running.values()].map(({ spec, identity }) => ({
      name: spec.name,
      ...identity,
      stopSignal: spec.stopSignal ?? 'SIGTERM',
      stopBoundMs: spec.stopBoundMs ?? 10_000,
    }));
    writeState(this.options.home, { supervisor: this.self, processes });
  }
}
