import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { AgendaEntry } from './agenda';
import type { CompensationEntry, Instant } from './model';
import { DEAL_QUERIES, DEAL_SIGNALS, DEAL_UPDATES, type DealStatus, type MilestoneStatus } from './names';
import type { Snapshot } from './activity-types';
import type { Planned, Wait } from './views';

/** An event was committed. Only a hint: the event log says what happened. */
export type Hint = { eventId: string; seq: number };
export type CommandSignal = { commandId: string; name: string; payload: Record<string, unknown> };
/** The command's row holds what was asked and by whom. */
export type TransitionRequest = { commandId: string };
export type TransitionAnswer = { status: DealStatus; seq: number };

export type Carried = { lastSeq: number; since: Instant; runNumber: number; snapshot: Snapshot | null };
/** Input of `dealLifecycle`. `clockOffsetMs` moves business time in tests; production starts none with it. */
export type DealLifecycleInput = {
  schemaVersion: 1;
  organizationId: string;
  dealId: string;
  templateVersionId: string;
  incarnation: number;
  clockOffsetMs?: number;
  /** History events after which the run continues as new; 4,000 by default. */
  continueAsNewAfter?: number;
  carried?: Carried;
};

export type DealStateAnswer = {
  status: DealStatus;
  held: boolean;
  provisioning: boolean;
  lastSeq: number;
  milestones: { key: string; status: MilestoneStatus }[];
  nextWake: Instant | null;
  monitoringLagSeconds: number;
  plannedExecutions: string[];
  compensation: CompensationEntry[];
  runNumber: number;
};
export type Limit = { limit?: number };

export const taskCompleted = defineSignal<[Hint]>(DEAL_SIGNALS.taskCompleted);
export const dealEvent = defineSignal<[Hint]>(DEAL_SIGNALS.dealEvent);
export const held = defineSignal<[Hint]>(DEAL_SIGNALS.held);
export const resumed = defineSignal<[Hint]>(DEAL_SIGNALS.resumed);
export const cancelRequested = defineSignal<[Hint]>(DEAL_SIGNALS.cancelRequested);
export const command = defineSignal<[CommandSignal]>(DEAL_SIGNALS.command);

export const acceptOffer = defineUpdate<TransitionAnswer, [TransitionRequest]>(DEAL_UPDATES.acceptOffer);
export const markPending = defineUpdate<TransitionAnswer, [TransitionRequest]>(DEAL_UPDATES.markPending);
export const close = defineUpdate<TransitionAnswer, [TransitionRequest]>(DEAL_UPDATES.close);

export const state = defineQuery<DealStateAnswer>(DEAL_QUERIES.state);
export const timeline = defineQuery<{ now: Wait[]; planned: Planned[] }, [Limit?]>(DEAL_QUERIES.timeline);
export const agenda = defineQuery<AgendaEntry[], [Limit?]>(DEAL_QUERIES.agenda);
