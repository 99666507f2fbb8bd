import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import type { DealEventType } from '../event-names';
import { compensationEntry } from './deal-schemas';
import { taskOrigin } from './task-schemas';
import { area, cancelReason, dealRole, dealStatus } from './vocabulary';

const ofDeal = <S extends z.ZodRawShape>(shape: S) => z.looseObject({ dealId: uuid, ...shape });
/** `title` is the task's title as it was then, for the line of the timeline. */
const ofTask = <S extends z.ZodRawShape>(shape: S) =>
  ofDeal({ taskId: uuid, key: z.string(), title: z.string().optional(), ...shape });
const ofMilestone = <S extends z.ZodRawShape>(shape: S) =>
  ofDeal({ milestoneId: uuid, key: z.string(), name: z.string().optional(), ...shape });
const ofExecution = ofDeal({
  executionId: uuid,
  ruleId: uuid.optional(),
  ruleName: z.string().optional(),
  triggerEventId: uuid.optional(),
});
const unblocked = z.array(z.looseObject({ id: uuid, key: z.string() }));
const changes = z.array(z.looseObject({ taskId: uuid, from: instant.nullable(), to: instant.nullable() }));
const keyDates = z.array(z.object({ key: z.string(), from: localDate.nullable(), to: localDate }));
const due = { dueAt: instant.nullable() };

/** Payload of each event at version 1: ids, keys, dates and field names, never an amount or a person's name. */
export const payloads: Readonly<Record<DealEventType, z.ZodType>> = {
  'deal.created': ofDeal({ reference: z.string(), status: dealStatus, timeZone: z.string(), templateVersionId: uuid }),
  'deal.template_applied': ofDeal({
    templateVersionId: uuid,
    milestones: z.number().int(),
    tasks: z.number().int(),
    dependencies: z.number().int(),
  }),
  'deal.status_changed': ofDeal({ from: dealStatus, to: dealStatus, executionId: uuid.optional() }),
  'deal.held': ofDeal({ heldAt: instant }),
  'deal.resumed': ofDeal({
    shift: z.enum(['none', 'calendarDays', 'businessDays']),
    heldFor: z.object({ calendarDays: z.number().int(), businessDays: z.number().int() }),
  }),
  'deal.closed': ofDeal({ closedAt: instant }),
  'deal.completed': ofDeal({ completedAt: instant }),
  'deal.cancelled': ofDeal({ reasonCode: cancelReason, compensation: z.array(compensationEntry) }),
  'command.settled': ofDeal({ commandId: uuid, ok: z.boolean(), code: z.string().nullable().optional() }),
  'offer.accepted': ofDeal({ effectiveDate: localDate, closingDate: localDate, occurredAt: instant }),
  'inspection.completed': ofDeal({ taskId: uuid, occurredAt: instant, documentIds: z.array(uuid) }),
  'contingencies.all_released': ofDeal({ taskIds: z.array(uuid) }),
  'closing.documents_signed': ofDeal({ taskId: uuid, occurredAt: instant }),
  'task.created': ofTask({
    milestoneKey: z.string().nullable(),
    area,
    origin: taskOrigin,
    assigneeId: uuid.nullable(),
    assigneeRole: dealRole.nullable(),
    ...due,
  }),
  'task.assigned': ofTask({ assigneeId: uuid.nullable(), role: dealRole.nullable(), previous: uuid.nullable() }),
  'task.unassigned': ofTask({ previous: uuid.nullable() }),
  'task.started': ofTask({}),
  'task.blocked': ofTask({ waitingOn: z.array(z.looseObject({ kind: z.string() })) }),
  'task.unblocked': ofTask({ byTaskId: uuid.nullable() }),
  'task.completed': ofTask({ completedBy: uuid.nullable(), occurredAt: instant, late: z.boolean(), unblocked }),
  'task.skipped': ofTask({ reason: z.string(), unblocked }),
  'task.cancelled': ofTask({}),
  'task.due_soon': ofTask(due),
  'task.overdue': ofTask({ ...due, detectedAt: instant, rootCauseTaskIds: z.array(uuid) }),
  'task.overdue_cleared': ofTask(due),
  'task.escalated': ofTask({ ...due, level: z.enum(['TRANSACTION_COORDINATOR', 'ADMIN']) }),
  'task.dependency_added': ofDeal({ fromTaskId: uuid, toTaskId: uuid, lag: z.number().int() }),
  'deadline.computed': ofDeal({ changes, keyDates, cause: z.string() }),
  'deadline.moved': ofDeal({ changes, keyDates, cause: z.string() }),
  'milestone.started': ofMilestone({}),
  'milestone.reached': ofMilestone({ reachedAt: instant, progressPercent: z.number().int() }),
  'milestone.reopened': ofMilestone({}),
  'milestone.skipped': ofMilestone({}),
  'automation.planned': ofExecution,
  'automation.applied': ofExecution,
  'automation.failed': ofExecution,
  'automation.cancelled': ofExecution,
  'automation.undone': ofExecution,
};
