import {
  ActivityFailure,
  CancellationScope,
  condition,
  isCancellation,
  log,
  setCurrentDetails,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { DeployView, Step } from './deployment/activity-types';
import type { Instant } from './deployment/model';
import type { Work } from './deployment/work';
import * as messages from './messages';
import type { DbtDeployInput, Hint } from './messages';
import { nodeRuns, stages, steps } from './policies';

const CONTINUE_AFTER_EVENTS = 4_000;

/** What one run keeps in memory: the last view, and the work under way. Everything else is in the rows. */
export class DeployRun {
  view: DeployView | null = null;
  readonly runNumber: number;
  #changes = 0;
  #seen = 0;
  #wakeAt: Instant | null = null;
  readonly #underWay = new Map<string, CancellationScope>();

  constructor(readonly input: DbtDeployInput) {
    this.runNumber = input.carried?.runNumber ?? 1;
    this.#listen();
  }

  /** Business time. */
  now(): Instant {
    return new Date(Date.now() + (this.input.clockOffsetMs ?? 0)).toISOString();
  }

  step(): Step {
    const { organizationId, deploymentId } = this.input;
    return { organizationId, deploymentId, at: this.now() };
  }

  underWay(): ReadonlySet<string> {
    return new Set(this.#underWay.keys());
  }

  /** Reads the rows. False when this run is not the one to go on: the deployment is gone or a newer run has it. */
  async look(): Promise<boolean> {
    this.#seen = this.#changes;
    const { organizationId, deploymentId, incarnation } = this.input;
    this.view = await steps.loadDeployment({ organizationId, deploymentId });
    this.#show();
    return this.view !== null && this.view.incarnation <= incarnation;
  }

  /** Does the work in the background; its end is a change to look at. */
  begin(work: Work): void {
    const scope = new CancellationScope();
    this.#underWay.set(work.key, scope);
    void scope
      .run(() => this.#do(work))
      .catch((error: unknown) => {
        if (!isCancellation(error)) log.warn('work under way was lost', { work: work.key, cause: causeOf(error) });
      })
      .finally(() => {
        this.#underWay.delete(work.key);
        this.#changes += 1;
      });
  }

  stopAll(): void {
    for (const scope of this.#underWay.values()) scope.cancel();
  }

  /** Waits for a message, the end of some work, or the instant. */
  async nextChange(wakeAt: Instant | null): Promise<void> {
    this.#wakeAt = wakeAt;
    const changed = (): boolean => this.#changes !== this.#seen;
    if (wakeAt === null) return condition(changed);
    await condition(changed, Math.max(1, Date.parse(wakeAt) - Date.parse(this.now())));
  }

  isLong(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return continueAsNewSuggested || historyLength >= (this.input.continueAsNewAfter ?? CONTINUE_AFTER_EVENTS);
  }

  carry(): DbtDeployInput {
    return { ...this.input, carried: { runNumber: this.runNumber + 1 } };
  }

  async #do(work: Work): Promise<void> {
    switch (work.kind) {
      case 'runNode':
        return nodeRuns.runNode({ ...this.step(), uniqueId: work.uniqueId, attempt: work.attempt });
      case 'loseNode':
        return steps.loseNode({ ...this.step(), uniqueId: work.uniqueId, attempt: work.attempt });
      case 'expireDeadline':
        return steps.expireDeadline({ ...this.step(), deadline: work.deadline });
      case 'step':
        try {
          return await stages[work.activity](this.step());
        } catch (error) {
          if (isCancellation(error)) throw error;
          return await steps.failStage({ ...this.step(), stage: work.stage, message: causeOf(error) });
        }
    }
  }

  /** One line for operators: number, state and what is under way. */
  #show(): void {
    if (!this.view) return;
    const { number, state, hold } = this.view;
    const doing = [...this.#underWay.keys()].join(', ') || 'nothing under way';
    setCurrentDetails(`Deployment ${number} · ${state}${hold === 'NONE' ? '' : ` (${hold})`} · ${doing}`);
  }

  #listen(): void {
    setHandler(messages.deploymentEvent, (_hint: Hint) => void (this.#changes += 1));
    setHandler(messages.lockReleased, () => void (this.#changes += 1));
    setHandler(messages.state, () => ({
      state: this.view?.state ?? 'DRAFT',
      hold: this.view?.hold ?? 'NONE',
      lastSeq: this.view?.lastSeq ?? 0,
      underWay: [...this.#underWay.keys()],
      nextWake: this.#wakeAt,
      runNumber: this.runNumber,
    }));
    setHandler(messages.nodes, () => ({ counts: this.view?.counts ?? {}, underWay: [...this.#underWay.keys()] }));
    setHandler(messages.criticalPath, () => this.view?.criticalPath ?? []);
  }
}

const causeOf = (error: unknown): string => {
  const cause = error instanceof ActivityFailure ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
};
