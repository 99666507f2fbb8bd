import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { PlannedStep, Wait } from './activity-types';
import type { Instant } from './model';
import { VIOLATION_QUERIES, VIOLATION_SIGNALS, type CaseStatus, type ClockState, type HoldKind } from './names';

/** Something about the case was committed. Only a hint: the row says what is true. */
export type Hint = { sequence: number };

export type Carried = { lastSeq: number; lastWork: string | null; runNumber: number };
/** Input of `violationEscalation`. `clockOffsetMs` moves business time in tests; production starts none with it. */
export type ViolationEscalationInput = {
  contractVersion: 1;
  organizationId: string;
  associationId: string;
  violationId: string;
  ruleVersionId: string;
  incarnation: number;
  clockOffsetMs?: number;
  /** History events after which the run continues as new; 2,000 by default. */
  continueAsNewAfter?: number;
  carried?: Carried;
};

export type CaseStateAnswer = {
  state: CaseStatus;
  rank: number;
  stepKey: string | null;
  occurrenceNo: number;
  clock: ClockState;
  holds: HoldKind[];
  deadlineAt: Instant | null;
  nextWake: Instant | null;
  lastSeq: number;
  runNumber: number;
};

export const caseChanged = defineSignal<[Hint]>(VIOLATION_SIGNALS.caseChanged);
export const state = defineQuery<CaseStateAnswer>(VIOLATION_QUERIES.state);
export const timeline = defineQuery<{ now: Wait[]; planned: PlannedStep[] }>(VIOLATION_QUERIES.timeline);
