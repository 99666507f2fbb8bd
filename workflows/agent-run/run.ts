import { CancellationScope, condition, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Instant, RunSnapshot, RunStepInput } from './activity-types';
import type { Failure } from './failures';
import * as messages from './messages';
import type { AgentRunInput } from './messages';
import type { CancelMode } from './names';
import { steps } from './policies';
import { isOver } from './state';
import { hasEnded, readySteps } from './state/steps';

const EMPTY: RunSnapshot = {
  incarnation: 1,
  status: 'RUNNING',
  cancelMode: null,
  maxParallel: 1,
  onExhausted: 'finish_partial',
  isChild: false,
  hasPlan: false,
  hasGaps: false,
  steps: [],
  openQuestions: [],
};

/** What one execution keeps in memory; all of it is read from rows again by the next. */
export class Run {
  snapshot: RunSnapshot = EMPTY;
  isExhausted = false;
  failure: Failure | null = null;
  cancelMode: CancelMode = 'abort';
  readonly underWay = new Map<string, Promise<void>>();
  /** Steps that ended in this execution; a snapshot read meanwhile may not know it yet. */
  readonly ended = new Set<string>();
  /** Everything that a stop ends. */
  readonly scope = new CancellationScope({ cancellable: true });
  #isPaused = false;
  #heard = 0;

  constructor(readonly input: AgentRunInput) {
    const hear = (): void => void (this.#heard += 1);
    setHandler(messages.questionAnswered, hear);
    setHandler(messages.budgetChanged, () => {
      this.isExhausted = false;
      hear();
    });
    setHandler(messages.pause, () => {
      this.#isPaused = true;
      hear();
    });
    setHandler(messages.resume, () => {
      this.#isPaused = false;
      hear();
    });
    setHandler(messages.cancel, ({ mode }) => {
      this.cancelMode = mode === 'finish_now' ? 'finish_now' : 'abort';
      this.scope.cancel();
    });
    setHandler(messages.state, () => ({
      status: this.snapshot.status,
      paused: this.#isPaused,
      exhausted: this.isExhausted,
      stepsUnderWay: [...this.underWay.keys()],
      openQuestions: this.snapshot.openQuestions.map(({ questionId }) => questionId),
    }));
    setHandler(messages.plan, () => this.snapshot.steps);
    setHandler(messages.openQuestions, () => this.snapshot.openQuestions);
    setHandler(messages.timeline, () => ({
      now: [...this.underWay.keys()],
      planned: this.snapshot.steps
        .filter((step) => !hasEnded(step) && !this.underWay.has(step.stepKey))
        .map(({ stepKey }) => stepKey),
    }));
  }

  /** Reads the run anew. False when there is nothing to do: it is over, gone, or another incarnation's. */
  async load(): Promise<boolean> {
    const { organizationId, runId, incarnation } = this.input;
    const snapshot = await steps.loadAgentRun({ organizationId, runId });
    if (!snapshot || snapshot.incarnation > incarnation || isOver(snapshot.status)) return false;
    this.snapshot = snapshot;
    if (snapshot.status === 'PAUSED') this.#isPaused = true;
    if (snapshot.cancelMode !== null) this.cancelMode = snapshot.cancelMode;
    if (snapshot.status === 'CANCELLING') this.scope.cancel();
    return true;
  }

  /** Business time. */
  now(): Instant {
    return new Date(Date.now() + (this.input.clockOffsetMs ?? 0)).toISOString();
  }

  /** Input of a step, under the name that makes it happen once. */
  step(step: string): RunStepInput {
    const { organizationId, runId } = this.input;
    return { organizationId, runId, at: this.now(), step };
  }

  /** The cap was reached: what exists is the result. */
  get ranOut(): boolean {
    return this.isExhausted || this.failure?.code === 'BudgetExhausted';
  }

  /** Steps to run next: those that became ready, and those an earlier execution had begun. */
  startable(): { stepKey: string; kind: string }[] {
    if (this.isExhausted || this.failure || this.isLong()) return [];
    const begun = this.snapshot.steps.filter(({ status }) => status === 'RUNNING' || status === 'WAITING');
    return [...begun, ...readySteps(this.snapshot.steps)].filter(
      ({ stepKey }) => !this.underWay.has(stepKey) && !this.ended.has(stepKey),
    );
  }

  /** Holds a new model or tool call back while the run is paused. */
  async mayGoOn(): Promise<void> {
    await condition(() => !this.#isPaused);
  }

  /** How much news there was so far; taken before a look at the rows, so that none falls between the look and the wait. */
  get heard(): number {
    return this.#heard;
  }

  /** Waits for news since `seen`, or for the deadline unless it stands still in a pause. */
  async news(seen: number, deadlineAt: Instant): Promise<void> {
    const isNews = (): boolean => this.#heard > seen;
    if (this.#isPaused) return condition(isNews);
    await condition(isNews, Math.max(1, Date.parse(deadlineAt) - Date.parse(this.now())));
  }

  isLong(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAsNewAfter ?? Number.MAX_SAFE_INTEGER);
  }
}
