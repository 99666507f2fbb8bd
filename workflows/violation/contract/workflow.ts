import { z } from 'zod';
import { instant, uuid, type StateMachine, type WorkflowContract } from '../../platform/contract-kit';
import type { ViolationActivities } from '../activity-types';
import { CASE_STATUSES, VIOLATION_CONTRACT_VERSION, VIOLATION_TASK_QUEUE } from '../names';
import { CASE_ACTIONS, CASE_MOVES } from '../state/guards';
import { caseStatus, clockState, holdKind, stepKind } from './vocabulary';

/** V1–V14, from the table the guards decide by. */
const CASE_MACHINE: StateMachine = {
  states: CASE_STATUSES,
  initial: 'REPORTED',
  transitions: CASE_ACTIONS.flatMap((action) => {
    const { from, to, who } = CASE_MOVES[action];
    return from.flatMap((state) =>
      (to.length === 0 ? [state] : to).map((target) => ({ from: state, to: target, action, who })),
    );
  }),
};

const STORE = { startToCloseTimeout: '30 seconds', retry: 'without end, back-off up to 1 minute' };
const ACTIVITIES: Readonly<Record<keyof ViolationActivities, typeof STORE>> = {
  loadCase: STORE,
  evaluateRule: STORE,
  openStep: STORE,
  imposeFine: STORE,
  renderNotice: STORE,
  sendNotice: STORE,
  escalateReview: STORE,
};

export const violationEscalationContract = {
  version: 1,
  taskQueue: VIOLATION_TASK_QUEUE,
  description:
    "One case from report to its end: writes and sends the letters of the rule's ladder, keeps the clock, imposes what comes due.",
  input: z.strictObject({
    violationId: uuid,
    associationId: uuid,
    organizationId: uuid,
    ruleVersionId: uuid,
    contractVersion: z.literal(VIOLATION_CONTRACT_VERSION),
    incarnation: z.number().int().min(1),
    clockOffsetMs: z.number().int().optional(),
    carried: z.record(z.string(), z.unknown()).optional(),
  }),
  signals: {
    caseChanged: z.object({ sequence: z.number().int().min(1) }),
  },
  updates: {},
  queries: {
    state: {
      output: z.object({
        state: caseStatus,
        rank: z.number().int(),
        stepKey: z.string().nullable(),
        occurrenceNo: z.number().int(),
        clock: clockState,
        holds: z.array(holdKind),
        deadlineAt: instant.nullable(),
        nextWake: instant.nullable(),
        lastSeq: z.number().int(),
        runNumber: z.number().int(),
      }),
    },
    timeline: {
      output: z.object({
        now: z.array(
          z.object({
            kind: z.string(),
            refId: uuid.nullable(),
            what: z.string(),
            role: z.string(),
            since: instant,
            deadline: instant.nullable(),
          }),
        ),
        planned: z.array(z.object({ key: z.string(), kind: stepKind, at: instant.nullable() })),
      }),
    },
  },
  stateMachine: CASE_MACHINE,
  activities: ACTIVITIES,
  startOperation: 'createViolation',
} as const satisfies WorkflowContract;
