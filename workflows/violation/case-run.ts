import { condition, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Snapshot, Step } from './activity-types';
import * as messages from './messages';
import type { ViolationEscalationInput } from './messages';
import type { Instant } from './model';

const CONTINUE_AFTER_EVENTS = 2_000;

/** What one run keeps in memory. Everything here is read from the row again or carried to the next run. */
export class CaseRun {
  snapshot: Snapshot | null = null;
  readonly #runNumber: number;
  #heard: number;
  #lastWork: string | null;

  constructor(readonly input: ViolationEscalationInput) {
    this.#heard = input.carried?.lastSeq ?? 0;
    this.#lastWork = input.carried?.lastWork ?? null;
    this.#runNumber = input.carried?.runNumber ?? 1;
    setHandler(messages.caseChanged, ({ sequence }) => this.heardOf(sequence));
    setHandler(messages.state, () => this.#state());
    setHandler(messages.timeline, () => ({ now: this.snapshot?.now ?? [], planned: this.snapshot?.planned ?? [] }));
  }

  /** Business time. */
  now(): Instant {
    return new Date(Date.now() + (this.input.clockOffsetMs ?? 0)).toISOString();
  }

  /** Input of a step, under the name that makes it happen once. */
  step(step: string): Step {
    const { organizationId, violationId } = this.input;
    return { organizationId, violationId, at: this.now(), step };
  }

  /** An event up to here is committed. */
  heardOf(sequence: number): void {
    this.#heard = Math.max(this.#heard, sequence);
  }

  /** Looks at the row. A hint from before the look that names more than the row knows was wrong. */
  async look(load: () => Promise<Snapshot | null>): Promise<Snapshot | null> {
    const heard = this.#heard;
    this.snapshot = await load();
    if (this.snapshot && this.#heard === heard) this.#heard = Math.min(heard, this.snapshot.lastSeq);
    return this.snapshot;
  }

  /** True once for each piece of work, so that a step that changes nothing cannot turn in circles. */
  takes(work: string): boolean {
    if (this.#lastWork === work) return false;
    this.#lastWork = work;
    return true;
  }

  /** Waits for something to happen, or for the one armed timer. */
  async untilNews(): Promise<void> {
    const known = this.snapshot?.lastSeq ?? 0;
    const wakeAt = this.snapshot?.wakeAt ?? null;
    const hasNews = (): boolean => this.#heard > known;
    if (wakeAt === null) return condition(hasNews);
    await condition(hasNews, Math.max(1, Date.parse(wakeAt) - Date.parse(this.now())));
  }

  isLong(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAsNewAfter ?? CONTINUE_AFTER_EVENTS);
  }

  carry(): ViolationEscalationInput {
    const carried = { lastSeq: this.#heard, lastWork: this.#lastWork, runNumber: this.#runNumber + 1 };
    return { ...this.input, carried };
  }

  /** One line for operators, nothing personal. */
  show(): void {
    if (!this.snapshot) return;
    const { number, state, clock, wakeAt } = this.snapshot;
    setCurrentDetails(`${number} · ${state} · clock ${clock} · ${wakeAt ? `next look at ${wakeAt}` : 'no date ahead'}`);
  }

  #state(): messages.CaseStateAnswer {
    const { state = 'REPORTED', rank = 0, stepKey = null, occurrenceNo = 1 } = this.snapshot ?? {};
    const { clock = 'RUNNING', holds = [], deadlineAt = null, wakeAt = null, lastSeq = 0 } = this.snapshot ?? {};
    return {
      state,
      rank,
      stepKey,
      occurrenceNo,
      clock,
      holds,
      deadlineAt,
      nextWake: wakeAt,
      lastSeq,
      runNumber: this.#runNumber,
    };
  }
}
