import type { AgendaEntry } from './agenda';
import type { DealErrorCode } from './errors';
import type { CompensationEntry, Instant } from './model';
import type { DealStatus, MilestoneStatus } from './names';
import type { Planned, Wait } from './views';

export type OfDeal = { organizationId: string; dealId: string };
/** `at` is the workflow's business time; `step` names the step within the workflow, so that a repeat finds its result. */
export type Step = OfDeal & { at: Instant; step: string };

export type LoggedEvent = {
  id: string;
  seq: number;
  type: string;
  /** An active rule is triggered by this type, and no automation caused the event. */
  triggersRules: boolean;
  /** People hear of this type. */
  notifies: boolean;
};
export type LoadedEvents = { events: LoggedEvent[]; more: boolean };

/** What the workflow knows of the deal between two events; queries answer from it. Ids, keys, titles and dates only. */
export type Snapshot = {
  reference: string;
  incarnation: number;
  lastSeq: number;
  status: DealStatus;
  held: boolean;
  provisioning: boolean;
  openTasks: number;
  openRequiredTasks: number;
  milestones: { key: string; status: MilestoneStatus }[];
  plannedExecutions: string[];
  compensation: CompensationEntry[];
  /** Earliest first; the first one is armed. */
  agenda: AgendaEntry[];
  now: Wait[];
  planned: Planned[];
};

/** `lastSeq`: the last event of the step, or 0 when it made none. */
export type Committed = { lastSeq: number };
export type Transition =
  { ok: true; status: DealStatus; seq: number } | { ok: false; code: DealErrorCode; details: Record<string, unknown> };
export type ExecutionStatus = 'PLANNED' | 'APPLIED' | 'SKIPPED' | 'FAILED' | 'CANCELLED' | 'UNDONE';

export type Timer<Kind extends AgendaEntry['kind']> = Extract<AgendaEntry, { kind: Kind }>;

/** The room's activities as the workflow calls them. Each is one short transaction or one read, safe to repeat. */
export type DealActivities = {
  applyTemplate(input: Step): Promise<Committed>;
  loadEvents(input: OfDeal & { after: number }): Promise<LoadedEvents>;
  /** Null when the deal is not there any more. */
  loadAgenda(input: OfDeal & { since: Instant; limit: number }): Promise<Snapshot | null>;
  commitTransition(input: Step & { commandId: string }): Promise<Transition & Committed>;
  markOverdue(input: Step & { entries: Timer<'markOverdue'>[] }): Promise<Committed>;
  releaseLag(input: Step & { entries: Timer<'releaseLag'>[] }): Promise<Committed>;
  remind(input: Step & { entry: Timer<'reminder'> }): Promise<Committed>;
  escalate(input: Step & { entry: Timer<'escalate'> }): Promise<Committed>;
  evaluateRules(input: Step & { eventId: string }): Promise<Committed & { executionIds: string[] }>;
  executeAutomation(input: Step & { executionId: string }): Promise<Committed & { status: ExecutionStatus }>;
  notify(input: Step & { eventIds: string[] }): Promise<{ notified: number }>;
  commitCancel(input: Step): Promise<Committed>;
  completeDeal(input: Step): Promise<Committed>;
  /** Cancels the deal because the engine was told to cancel the run. */
  cancelByEngine(input: Step): Promise<Committed>;
};
