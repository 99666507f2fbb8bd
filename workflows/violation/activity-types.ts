import type { Instant } from './model';
import type { ActionKind, CaseStatus, ClockState, HoldKind, StepKind } from './names';

export type OfCase = { organizationId: string; violationId: string };
/** `at` is the workflow's business time; `step` names the step within the workflow, so that a repeat finds its result. */
export type Step = OfCase & { at: Instant; step: string };

/** What the workflow must do now, once per key. */
export type Work =
  | { kind: 'renderNotice'; key: string; stepKey: string; occurrenceNo: number }
  | { kind: 'sendNotice'; key: string; noticeId: string }
  | { kind: 'evaluateRule'; key: string }
  | { kind: 'escalateReview'; key: string };

/** `kind` and `refId`: the action item and what it is about; FIX_BREACH is the owner's time running. */
export type Wait = {
  kind: ActionKind | 'FIX_BREACH';
  refId: string | null;
  what: string;
  role: string;
  since: Instant;
  deadline: Instant | null;
};
export type PlannedStep = { key: string; kind: StepKind; at: Instant | null };
/** What the workflow knows of the case between two changes; queries answer from it. Ids, keys and dates only. */
export type Snapshot = {
  number: string;
  incarnation: number;
  lastSeq: number;
  state: CaseStatus;
  rank: number;
  stepKey: string | null;
  occurrenceNo: number;
  clock: ClockState;
  holds: HoldKind[];
  deadlineAt: Instant | null;
  ended: boolean;
  work: Work | null;
  wakeAt: Instant | null;
  now: Wait[];
  planned: PlannedStep[];
};

/** `lastSeq`: the last event of the step, or 0 when it made none. */
export type Committed = { lastSeq: number };
/** A rule's decision to act on; null where the case gives way to something that came before, or waits for approval. */
export type Evaluated = Committed & { decisionId: string | null; kind: StepKind | null };

/** The room's activities as the workflow calls them. Each is one short transaction or one read, safe to repeat. */
export type ViolationActivities = {
  /** Null when the case is not there any more. */
  loadCase(input: OfCase & { at: Instant }): Promise<Snapshot | null>;
  /** Asks the rule what follows the step whose time has passed; records the decision with facts and trace. */
  evaluateRule(input: Step): Promise<Evaluated>;
  openStep(input: Step & { decisionId: string }): Promise<Committed>;
  imposeFine(input: Step & { decisionId: string }): Promise<Committed>;
  renderNotice(input: Step & { stepKey: string; occurrenceNo: number }): Promise<Committed>;
  sendNotice(input: Step & { noticeId: string }): Promise<Committed>;
  /** A reported cure that nobody has reviewed in time becomes the board's. */
  escalateReview(input: Step): Promise<Committed>;
};
