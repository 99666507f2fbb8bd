import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import { COMPENSATION_STEPS } from '../names';
import {
  area,
  cancelReason,
  dealRole,
  dealStatus,
  dealType,
  dueRule,
  dueTrace,
  milestoneStatus,
  money,
  participantStatus,
  person,
  propertyAddress,
  side,
} from './vocabulary';

export const keyDate = z
  .object({
    key: z.string(),
    localDate,
    source: z.enum(['CONTRACT', 'AMENDMENT', 'DERIVED']),
    rule: dueRule.nullable(),
    trace: dueTrace.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'KeyDate' });

export const participant = z
  .object({
    id: uuid,
    userId: uuid.nullable(),
    displayName: z.string(),
    dealRole,
    side,
    areas: z.array(area),
    status: participantStatus,
  })
  .meta({ id: 'Participant' });

export const milestone = z
  .object({
    id: uuid,
    key: z.string(),
    name: z.string(),
    position: z.number().int(),
    status: milestoneStatus,
    plannedAt: instant.nullable(),
    reachedAt: instant.nullable(),
    progressPercent: z.number().int(),
  })
  .meta({ id: 'Milestone' });

export const compensationEntry = z
  .object({ step: z.enum(COMPENSATION_STEPS), status: z.enum(['DONE', 'PENDING', 'FAILED']), at: instant.nullable() })
  .meta({ id: 'CompensationEntry' });

/** Who is expected to act: a role, and the person when one is named. */
export const actingParty = z
  .object({ role: dealRole.nullable(), userId: uuid.nullable(), displayName: z.string().nullable() })
  .meta({ id: 'ActingParty' });

export const nextDeadline = z
  .object({ taskId: uuid, title: z.string(), at: instant, estimated: z.boolean(), who: actingParty })
  .meta({ id: 'NextDeadline' });

/** Line of the list and header of the page: one deal in numbers. */
export const dealSummary = z
  .object({
    id: uuid,
    reference: z.string(),
    title: z.string().nullable(),
    propertyAddress,
    status: dealStatus,
    dealType,
    representingSide: side,
    timeZone: z.string(),
    templateKey: z.string(),
    coordinator: person.nullable(),
    held: z.boolean(),
    provisioning: z.boolean(),
    progressPercent: z.number().int().min(0).max(100),
    openTasks: z.number().int(),
    overdueTasks: z.number().int(),
    nextDeadline: nextDeadline.nullable(),
    currentMilestones: z.array(z.object({ key: z.string(), name: z.string() })),
    closingDate: localDate.nullable(),
    projectedClosing: localDate.nullable(),
    atRisk: z.boolean(),
    lastSeq: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'DealSummary' });

/** One deal. Amounts are absent, not blank, for who may not read them. */
export const deal = z
  .object({
    id: uuid,
    reference: z.string(),
    title: z.string().nullable(),
    propertyAddress,
    status: dealStatus,
    dealType,
    representingSide: side,
    timeZone: z.string(),
    template: z.object({
      versionId: uuid,
      key: z.string(),
      name: z.string(),
      version: z.number().int(),
      mode: z.enum(['sequential', 'graph']),
    }),
    coordinator: person.nullable(),
    heldAt: instant.nullable(),
    holdReason: z.string().nullable().optional(),
    cancelReasonCode: cancelReason.nullable().optional(),
    cancelNote: z.string().nullable().optional(),
    cancelledAt: instant.nullable(),
    compensation: z.array(compensationEntry),
    closedAt: instant.nullable(),
    completedAt: instant.nullable(),
    metadata: z.record(z.string(), z.unknown()),
    purchasePrice: money.nullable().optional(),
    earnestMoney: money.nullable().optional(),
    loanAmount: money.nullable().optional(),
    commissionBps: z.number().int().nullable().optional(),
    keyDates: z.array(keyDate),
    participants: z.array(participant),
    milestones: z.array(milestone),
    progressPercent: z.number().int(),
    openTasks: z.number().int(),
    overdueTasks: z.number().int(),
    /** True until the template's tasks are there, moments after creation. */
    provisioning: z.boolean(),
    lastSeq: z.number().int(),
    version: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Deal' });

/** What a status command answers about the deal: the state it left, the same on every repeat. */
export const dealHead = z
  .object({ id: uuid, status: dealStatus, held: z.boolean(), lastSeq: z.number().int() })
  .meta({ id: 'DealHead' });

export const pendingCommand = z.object({ pending: z.literal(true), commandId: uuid }).meta({ id: 'PendingCommand' });

export const transitionResult = z.object({ status: dealStatus, seq: z.number().int() });
export const transitionAnswer = z.object({ deal: dealHead, result: transitionResult }).meta({ id: 'DealTransition' });
export const heldAnswer = z.object({ deal: dealHead, result: z.object({ heldAt: instant }) }).meta({ id: 'DealHeld' });
const heldFor = z.object({ calendarDays: z.number().int(), businessDays: z.number().int() });
export const resumedAnswer = z
  .object({
    deal: dealHead,
    result: z.object({
      heldFor,
      moved: z.array(z.object({ taskId: uuid, from: instant.nullable(), to: instant.nullable() })),
      keyDates: z.array(z.object({ key: z.string(), from: localDate.nullable(), to: localDate })),
      overdue: z.array(z.object({ id: uuid, key: z.string() })),
    }),
  })
  .meta({ id: 'DealResumed' });
export const cancelledAnswer = z
  .object({ deal: dealHead, result: z.object({ status: dealStatus, compensation: z.array(compensationEntry) }) })
  .meta({ id: 'DealCancelled' });

/** Live state as the workflow tells it; `stale`: no worker answered and the rows stand in. */
export const workflowState = z
  .object({
    status: dealStatus,
    held: z.boolean(),
    provisioning: z.boolean(),
    lastSeq: z.number().int(),
    milestones: z.array(z.object({ key: z.string(), status: milestoneStatus })),
    nextWake: instant.nullable(),
    monitoringLagSeconds: z.number(),
    plannedExecutions: z.array(z.string()),
    compensation: z.array(compensationEntry),
    runNumber: z.number().int(),
    stale: z.boolean(),
  })
  .meta({ id: 'DealWorkflowState' });

export const actionList = z
  .object({
    items: z.array(
      z.object({
        operation: z.string(),
        allowed: z.boolean(),
        reason: z
          .object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) })
          .optional(),
      }),
    ),
  })
  .meta({ id: 'DealActions' });

export const execution = z
  .object({
    id: uuid,
    ruleId: uuid.nullable(),
    ruleKey: z.string().nullable(),
    ruleName: z.string(),
    triggerEventId: uuid,
    triggerEvent: z.string(),
    status: z.enum(['PLANNED', 'APPLIED', 'UNDONE', 'CANCELLED', 'SKIPPED', 'FAILED']),
    plannedEffects: z.array(z.record(z.string(), z.unknown())),
    appliedEffects: z.array(z.record(z.string(), z.unknown())),
    error: z.string().nullable(),
    appliedAt: instant.nullable(),
    undoneAt: instant.nullable(),
    undoneBy: person.nullable(),
    undoReason: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'AutomationExecution' });
