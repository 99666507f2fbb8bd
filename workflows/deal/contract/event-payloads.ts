import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import type { DealEventType } from '../event-names';
import { taskOrigin } from './task-schemas';
import { compensationEntry } from './deal-schemas';
import { area, cancelReason, dealRole, dealStatus, propertyAddress } from './vocabulary';

const ofDeal = <S extends z.ZodRawShape>(shape: S) => z.looseObject({ dealId: uuid, ...shape });
const ofTask = <S extends z.ZodRawShape>(shape: S) =>
  ofDeal({ taskId: uuid, key: z.string(), title: z.string(), ...shape });
const ofMilestone = ofDeal({
  milestoneId: uuid,
  key: z.string(),
  name: z.string().optional(),
  reachedAt: instant.nullable().optional(),
  progressPercent: z.number().int().optional(),
});
const ofExecution = ofDeal({ executionId: uuid, ruleId: uuid.nullable().optional(), triggerEventId: uuid.optional() });
const duePoint = {
  dueAt: instant.nullable().optional(),
  detectedAt: instant.optional(),
  rootCauseTaskIds: z.array(uuid).optional(),
  level: z.string().optional(),
};
const change = z.looseObject({ taskId: uuid, from: instant.nullable(), to: instant.nullable() });

/** Payload of each event at version 1: ids, keys, dates and field names, never an amount or a person's name. */
export const payloads: Readonly<Record<DealEventType, z.ZodType>> = {
  'deal.created': ofDeal({
    reference: z.string(),
    address: propertyAddress,
    status: dealStatus,
    timeZone: z.string(),
    templateVersionId: uuid,
  }),
  'deal.template_applied': ofDeal({ templateVersionId: uuid.optional() }),
  'deal.status_changed': ofDeal({ from: dealStatus, to: dealStatus, executionId: uuid.nullable().optional() }),
  'deal.held': ofDeal({}),
  'deal.resumed': ofDeal({ shift: z.string().optional() }),
  'deal.closed': ofDeal({ closedAt: instant }),
  'deal.completed': ofDeal({}),
  'deal.cancelled': ofDeal({
    reasonCode: cancelReason.optional(),
    compensation: z.array(compensationEntry).optional(),
  }),
  'command.settled': ofDeal({ commandId: uuid, ok: z.boolean(), code: z.string().nullable().optional() }),
  'offer.accepted': ofDeal({
    effectiveDate: localDate.nullable().optional(),
    closingDate: localDate.nullable().optional(),
  }),
  'inspection.completed': ofDeal({ taskId: uuid, occurredAt: instant }),
  'contingencies.all_released': ofDeal({ taskIds: z.array(uuid) }),
  'closing.documents_signed': ofDeal({ taskId: uuid, occurredAt: instant }),
  'task.created': ofTask({
    milestoneKey: z.string().nullable().optional(),
    origin: taskOrigin,
    dueAt: instant.nullable().optional(),
    area: area.optional(),
  }),
  'task.assigned': ofTask({
    assigneeId: uuid.nullable(),
    role: dealRole.nullable().optional(),
    previous: uuid.nullable().optional(),
  }),
  'task.unassigned': ofTask({ previous: uuid.nullable().optional() }),
  'task.started': ofTask({}),
  'task.blocked': ofTask({ waitingOn: z.array(z.unknown()).optional() }),
  'task.unblocked': ofTask({ byTaskId: uuid.nullable().optional() }),
  'task.completed': ofTask({ completedBy: uuid.nullable(), occurredAt: instant, late: z.boolean() }),
  'task.skipped': ofTask({}),
  'task.cancelled': ofTask({}),
  'task.due_soon': ofTask(duePoint),
  'task.overdue': ofTask(duePoint),
  'task.overdue_cleared': ofTask(duePoint),
  'task.escalated': ofTask(duePoint),
  'task.dependency_added': ofDeal({ fromTaskId: uuid, toTaskId: uuid }),
  'deadline.computed': ofDeal({ changes: z.array(change).optional() }),
  'deadline.moved': ofDeal({
    changes: z.array(change).optional(),
    keyDate: z.string().nullable().optional(),
    cause: z.string().optional(),
  }),
  'milestone.started': ofMilestone,
  'milestone.reached': ofMilestone,
  'milestone.reopened': ofMilestone,
  'milestone.skipped': ofMilestone,
  'automation.planned': ofExecution,
  'automation.applied': ofExecution,
  'automation.failed': ofExecution,
  'automation.cancelled': ofExecution,
  'automation.undone': ofExecution,
};
