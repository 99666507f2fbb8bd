import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import { conflict, dueRule, dueTrace, lag, area, dealRole, person, taskBaseStatus, taskStatus } from './vocabulary';
import { milestone } from './deal-schemas';

/** Why a task exists. */
export const taskOrigin = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('TEMPLATE'), version: z.number().int(), key: z.string() }),
    z.object({
      kind: z.literal('AUTOMATION'),
      ruleId: z.string(),
      ruleKey: z.string().nullable(),
      executionId: z.string(),
      eventId: z.string(),
    }),
    z.object({ kind: z.literal('MANUAL'), userId: z.string(), reason: z.string().nullable() }),
    z.object({ kind: z.literal('CANCELLATION'), version: z.number().int(), key: z.string() }),
    z.object({ kind: z.literal('UPGRADE'), from: z.number().int(), to: z.number().int() }),
  ])
  .meta({ id: 'TaskOrigin' });

/**
 * One reason why a task is blocked: an open prerequisite, a running lag, the offer that is not accepted yet, an earlier
 * milestone. A prerequisite the caller may not see has no id.
 */
export const waitReason = z
  .object({
    kind: z.enum(['task', 'lag', 'offer', 'milestone']),
    what: z.string(),
    taskId: uuid.optional(),
    key: z.string().optional(),
    status: taskStatus.optional(),
    until: instant.optional(),
  })
  .meta({ id: 'WaitReason' });

export const task = z
  .object({
    id: uuid,
    dealId: uuid,
    key: z.string(),
    title: z.string(),
    instructions: z.string().nullable(),
    milestoneId: uuid.nullable(),
    milestoneKey: z.string().nullable(),
    area,
    assignee: person.nullable(),
    assigneeRole: dealRole.nullable(),
    status: taskStatus,
    baseStatus: taskBaseStatus,
    statusSince: instant,
    overdueSince: instant.nullable(),
    firstOverdueAt: instant.nullable(),
    required: z.boolean(),
    weight: z.number().int(),
    estimateDays: z.number().int(),
    contingency: z.boolean(),
    evidenceType: z.string().nullable(),
    externalSignal: z.string().nullable(),
    dueAt: instant.nullable(),
    dueEstimated: z.boolean(),
    dueVersion: z.number().int(),
    completedAt: instant.nullable(),
    completedBy: person.nullable(),
    occurredAt: instant.nullable(),
    late: z.boolean(),
    closedReason: z.string().nullable(),
    note: z.string().nullable(),
    origin: taskOrigin,
    buyerVisible: z.boolean(),
    buyerLabel: z.string().nullable(),
    phase: z.enum(['NORMAL', 'CANCELLATION']),
    timeZone: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'Task' });

/** A task on the board of its deal, with what it waits on. */
export const boardTask = task
  .extend({ waitingOn: z.array(waitReason), rootCauseTaskIds: z.array(uuid) })
  .meta({ id: 'BoardTask' });

/** A task in the list over deals. */
export const listedTask = task
  .extend({
    deal: z.object({ reference: z.string(), propertyAddress: z.string(), status: z.string(), held: z.boolean() }),
  })
  .meta({ id: 'ListedTask' });

const linkedTask = z.object({
  taskId: uuid,
  key: z.string(),
  title: z.string(),
  status: taskStatus,
  dueAt: instant.nullable(),
});
export const dependency = lag
  .extend({
    task: linkedTask,
    lagUntil: instant.nullable(),
    waivable: z.boolean(),
    satisfiedAt: instant.nullable(),
    waived: z.boolean(),
    waiveReason: z.string().nullable(),
  })
  .meta({ id: 'TaskDependency' });

export const taskWithDependencies = z
  .object({
    task,
    prerequisites: z.array(dependency),
    dependents: z.array(dependency),
    waitingOn: z.array(waitReason),
    rootCauseTaskIds: z.array(uuid),
    dueRule: dueRule.nullable(),
    dueTrace: dueTrace.nullable(),
    lastSeq: z.number().int(),
  })
  .meta({ id: 'TaskWithDependencies' });

/** Why the task exists, why this date, why this status, each in words and with its evidence. */
export const taskWhy = z
  .object({
    taskId: uuid,
    exists: z.object({
      text: z.string(),
      origin: taskOrigin,
      template: z.object({ key: z.string(), version: z.number().int() }).optional(),
      executionId: uuid.optional(),
      eventId: uuid.optional(),
      user: person.optional(),
    }),
    date: z.object({
      text: z.string(),
      dueAt: instant.nullable(),
      estimated: z.boolean(),
      rule: dueRule.nullable(),
      trace: dueTrace.nullable(),
    }),
    status: z.object({
      text: z.string(),
      status: taskStatus,
      since: instant,
      waitingOn: z.array(waitReason),
      rootCauseTaskIds: z.array(uuid),
    }),
  })
  .meta({ id: 'TaskWhy' });

export const taskOutcome = z
  .object({
    task,
    unblocked: z.array(z.object({ id: uuid, key: z.string(), title: z.string() })),
    milestone: milestone.nullable(),
    progressPercent: z.number().int(),
    conflicts: z.array(conflict),
    seq: z.number().int(),
  })
  .meta({ id: 'TaskOutcome' });

export const graph = z
  .object({
    nodes: z.array(
      z.object({
        taskId: uuid,
        key: z.string(),
        title: z.string(),
        milestoneKey: z.string().nullable(),
        area,
        status: taskStatus,
        assignee: person.nullable(),
        assigneeRole: dealRole.nullable(),
        dueAt: instant.nullable(),
        dueEstimated: z.boolean(),
        estimateDays: z.number().int(),
        projectedEnd: localDate.nullable(),
        /** Business days between projected end and due date; null without either. */
        slackDays: z.number().int().nullable(),
        critical: z.boolean(),
      }),
    ),
    edges: z.array(
      lag.extend({
        fromTaskId: uuid,
        toTaskId: uuid,
        lagUntil: instant.nullable(),
        waivable: z.boolean(),
        satisfied: z.boolean(),
        waived: z.boolean(),
        critical: z.boolean(),
      }),
    ),
    milestones: z.array(milestone),
    criticalPath: z.array(uuid),
    projectedClosing: localDate.nullable(),
    closingDate: localDate.nullable(),
    atRisk: z.boolean(),
    lastSeq: z.number().int(),
  })
  .meta({ id: 'Graph' });
