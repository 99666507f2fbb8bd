import {
  ApplicationFailure,
  CancellationScope,
  condition,
  log,
  setCurrentDetails,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Snapshot, Step } from './activity-types';
import * as messages from './messages';
import type {
  Carried,
  CommandSignal,
  DealLifecycleInput,
  DealStateAnswer,
  Hint,
  TransitionAnswer,
  TransitionRequest,
} from './messages';
import type { Instant } from './model';
import { AGENDA_LIMIT } from './names';
import { steps } from './policies';

const CONTINUE_AFTER_EVENTS = 4_000;
/** Rounds of steps within one workflow task: while they run, no message gets in and no answer out. */
const ROUNDS_PER_TASK = 5;
const BEGINNING: Instant = '1970-01-01T00:00:00.000Z';

/** What one run keeps in memory. Everything here is rebuilt from rows or carried to the next run. */
export class DealRun {
  /** Last event this run has reacted to. */
  lastSeq: number;
  /** Reminders and escalations up to here are handled. */
  since: Instant;
  snapshot: Snapshot | null;
  provisioned: boolean;
  readonly runNumber: number;
  #wanted = 0;
  #rounds = 0;
  #hasAnswered = false;
  #commands: string[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly input: DealLifecycleInput) {
    const { carried, incarnation } = input;
    this.lastSeq = carried?.lastSeq ?? 0;
    // a run made anew catches up on what its predecessor missed; steps already done return their stored result
    this.since = carried?.since ?? (incarnation > 1 ? BEGINNING : this.now());
    this.snapshot = carried?.snapshot ?? null;
    this.provisioned = carried !== undefined;
    this.runNumber = carried?.runNumber ?? 1;
    this.#listen();
  }

  /** Business time. */
  now(): Instant {
    return new Date(Date.now() + (this.input.clockOffsetMs ?? 0)).toISOString();
  }

  /** Input of a step, under the name that makes it happen once. */
  step(step: string, at = this.now()): Step {
    const { organizationId, dealId } = this.input;
    return { organizationId, dealId, at, step };
  }

  /** An event up to here is in the log. */
  heardOf(seq: number): void {
    this.#wanted = Math.max(this.#wanted, seq);
  }

  caughtUp(seq: number): void {
    this.lastSeq = seq;
  }

  /** The log holds nothing more: a hint beyond its end was wrong. */
  forgetHints(): void {
    this.#wanted = this.lastSeq;
  }

  isBehind(): boolean {
    return this.#wanted > this.lastSeq;
  }

  hasCommands(): boolean {
    return this.#commands.length > 0;
  }

  takeCommands(): string[] {
    return this.#commands.splice(0);
  }

  /** Ends the workflow task where an answer is ready, before the reactions to it, and after some rounds of steps. */
  async breathe(): Promise<void> {
    this.#rounds += 1;
    if (!this.#hasAnswered && this.#rounds <= ROUNDS_PER_TASK) return;
    this.#hasAnswered = false;
    this.#rounds = 0;
    await sleep(1);
  }

  /** Waits for a message, or for the one armed timer: the earliest entry of the agenda. */
  async nextWork(): Promise<void> {
    const hasWork = (): boolean => this.isBehind() || this.hasCommands();
    const next = this.snapshot?.agenda[0];
    this.#rounds = 0;
    if (!next) return condition(hasWork);
    await condition(hasWork, Math.max(1, Date.parse(next.at) - Date.parse(this.now())));
  }

  /** Settles one status command at a time, after the plan exists. */
  settle(commandId: string): ReturnType<typeof steps.commitTransition> {
    const settled = this.#last.then(() =>
      CancellationScope.nonCancellable(async () => {
        await condition(() => this.provisioned);
        const answer = await steps.commitTransition({ ...this.step('commitTransition'), commandId });
        this.heardOf(answer.lastSeq);
        this.#hasAnswered = true;
        return answer;
      }),
    );
    this.#last = settled.catch(() => undefined);
    return settled;
  }

  isLong(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAsNewAfter ?? CONTINUE_AFTER_EVENTS);
  }

  carry(): DealLifecycleInput {
    const carried: Carried = {
      lastSeq: this.lastSeq,
      since: this.since,
      runNumber: this.runNumber + 1,
      snapshot: this.snapshot,
    };
    return { ...this.input, carried };
  }

  /** One line for operators: reference, status, milestone and next wake, nothing personal. */
  show(): void {
    if (!this.snapshot) return;
    const { reference, status, held, milestones, agenda } = this.snapshot;
    const current = milestones.filter((milestone) => milestone.status === 'ACTIVE').map(({ key }) => key);
    const wake = agenda[0] ? `next ${agenda[0].kind} at ${agenda[0].at}` : 'no date ahead';
    setCurrentDetails(
      [reference, held ? `${status}, on hold` : status, current.join(', ') || 'no active milestone', wake].join(' · '),
    );
  }

  #listen(): void {
    const hint = ({ seq }: Hint): void => {
      if (Number.isInteger(seq)) this.heardOf(seq);
      else log.warn('hint without a sequence dropped');
    };
    for (const signal of [
      messages.taskCompleted,
      messages.dealEvent,
      messages.held,
      messages.resumed,
      messages.cancelRequested,
    ])
      setHandler(signal, hint);
    setHandler(messages.command, ({ commandId }: CommandSignal) => {
      if (typeof commandId === 'string') this.#commands.push(commandId);
      else log.warn('command without an id dropped');
    });
    for (const update of [messages.acceptOffer, messages.markPending, messages.close]) {
      setHandler(update, (request: TransitionRequest) => this.#answer(request), { validator: hasCommandId });
    }
    setHandler(messages.state, () => this.#state());
    setHandler(messages.timeline, ({ limit = AGENDA_LIMIT } = {}) => {
      const { now = [], planned = [] } = this.snapshot ?? {};
      return { now: now.slice(0, limit), planned: planned.slice(0, limit) };
    });
    setHandler(messages.agenda, ({ limit = AGENDA_LIMIT } = {}) => (this.snapshot?.agenda ?? []).slice(0, limit));
  }

  async #answer({ commandId }: TransitionRequest): Promise<TransitionAnswer> {
    const settled = await this.settle(commandId);
    if (settled.ok) return { status: settled.status, seq: settled.seq };
    throw ApplicationFailure.create({
      message: settled.code,
      type: settled.code,
      nonRetryable: true,
      details: [settled.details],
    });
  }

  #state(): DealStateAnswer {
    const {
      status = 'DRAFT',
      held = false,
      milestones = [],
      plannedExecutions = [],
      compensation = [],
      agenda = [],
    } = this.snapshot ?? {};
    const nextWake = agenda[0]?.at ?? null;
    const lag = nextWake === null ? 0 : Math.max(0, Math.floor((Date.parse(this.now()) - Date.parse(nextWake)) / 1000));
    return {
      status,
      held,
      provisioning: !this.provisioned,
      lastSeq: this.lastSeq,
      milestones,
      nextWake,
      monitoringLagSeconds: lag,
      plannedExecutions,
      compensation,
      runNumber: this.runNumber,
    };
  }
}

const hasCommandId = (request: TransitionRequest): void => {
  if (typeof request?.commandId !== 'string')
    throw ApplicationFailure.nonRetryable('the request names no command', 'VALIDATION_001');
};
