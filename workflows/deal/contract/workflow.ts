import { z } from 'zod';
import {
  instant,
  instantInput,
  localDate,
  uuid,
  type StateMachine,
  type WorkflowContract,
} from '../../platform/contract-kit';
import type { DealActivities } from '../activity-types';
import { DEAL_STATUSES, DEAL_TASK_QUEUE, type DealStatus } from '../names';
import { DEAL_ACTIONS, type DealAction } from '../state/guards';
import { transitionResult, workflowState } from './deal-schemas';

const actor = z.object({ kind: z.string(), userId: z.string().nullable() });
const ofEvent = { eventId: uuid, seq: z.number().int().min(1) };
const settled = { actor, commandId: uuid.optional(), occurredAt: instantInput.optional() };

const PEOPLE = ['ADMIN', 'TRANSACTION_COORDINATOR', 'AGENT'];
const TARGETS: Readonly<Record<DealAction, { to: DealStatus | null; who: readonly string[] }>> = {
  acceptOffer: { to: 'UNDER_CONTRACT', who: PEOPLE },
  markPending: { to: 'PENDING', who: ['automation', ...PEOPLE] },
  close: { to: 'CLOSED', who: PEOPLE },
  completeDeal: { to: 'COMPLETED', who: ['workflow'] },
  cancel: { to: 'CANCELLED', who: PEOPLE },
  pause: { to: null, who: PEOPLE },
  resume: { to: null, who: PEOPLE },
};

/** D1–D8, from the table the guards decide by. */
const DEAL_MACHINE: StateMachine = {
  states: DEAL_STATUSES,
  initial: 'DRAFT',
  transitions: [
    ...DEAL_STATUSES.flatMap((from) =>
      DEAL_ACTIONS[from].map((action) => ({ from, to: TARGETS[action].to ?? from, action, who: TARGETS[action].who })),
    ),
    { from: 'PENDING', to: 'UNDER_CONTRACT', action: 'undoAutomation', who: PEOPLE },
  ],
};

const STORE = { startToCloseTimeout: '30 seconds', retry: 'without end, back-off up to 1 minute' };
/** What the workflow has done for it; undo and upgrade of a template join with their commands. */
const ACTIVITIES: Readonly<Record<keyof DealActivities, typeof STORE>> = {
  applyTemplate: STORE,
  commitTransition: STORE,
  completeDeal: STORE,
  loadEvents: STORE,
  loadAgenda: STORE,
  markOverdue: STORE,
  releaseLag: STORE,
  remind: STORE,
  escalate: STORE,
  evaluateRules: STORE,
  executeAutomation: STORE,
  notify: STORE,
  commitCancel: STORE,
  cancelByEngine: STORE,
};

export const dealLifecycleContract = {
  version: 1,
  taskQueue: DEAL_TASK_QUEUE,
  description:
    'One real-estate transaction from draft to post-close: makes the plan, watches deadlines, runs rules, settles status commands.',
  input: z.object({
    schemaVersion: z.literal(1),
    organizationId: uuid,
    dealId: uuid,
    templateVersionId: uuid,
    incarnation: z.number().int().min(1),
    clockOffsetMs: z.number().int().optional(),
    carried: z.record(z.string(), z.unknown()).optional(),
  }),
  signals: {
    taskCompleted: z.object({ ...ofEvent, taskId: uuid, completedBy: uuid.nullable(), completedAt: instant }),
    dealEvent: z.object({ ...ofEvent, type: z.string() }),
    command: z.object({ commandId: uuid, name: z.string(), payload: z.record(z.string(), z.unknown()) }),
    held: z.object(ofEvent),
    resumed: z.object(ofEvent),
    cancelRequested: z.object(ofEvent),
  },
  updates: {
    acceptOffer: {
      input: z.object({ ...settled, effectiveDate: localDate.optional(), closingDate: localDate.optional() }),
      output: transitionResult,
    },
    markPending: { input: z.object(settled), output: transitionResult },
    close: { input: z.object(settled), output: transitionResult },
  },
  queries: {
    state: { output: workflowState.omit({ stale: true }) },
    timeline: {
      output: z.object({
        now: z.array(z.record(z.string(), z.unknown())),
        planned: z.array(z.record(z.string(), z.unknown())),
      }),
    },
    agenda: { output: z.array(z.object({ at: instant, kind: z.string(), refId: z.string() })) },
  },
  stateMachine: DEAL_MACHINE,
  activities: ACTIVITIES,
  startOperation: 'createDeal',
} as const satisfies WorkflowContract;
