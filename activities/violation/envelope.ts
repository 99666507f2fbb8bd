import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { WorkflowRequestData } from '@ratchet/prisma/database';
import { OWNER_CASE_EVENTS } from '@ratchet/workflows/violation/event-names';
import type { Violation } from '@ratchet/workflows/violation/model';
import {
  OWNER_AREA,
  VIOLATION_CONTRACT_VERSION,
  VIOLATION_SIGNALS,
  VIOLATION_TASK_QUEUE,
  VIOLATION_WORKFLOW,
  violationWorkflowId,
} from '@ratchet/workflows/violation/names';
import type { CaseEvent } from '@ratchet/workflows/violation/state/decision';

type Case = Pick<Violation, 'id' | 'associationId' | 'ruleVersionId'>;

/** Emits what was decided; what an owner may know carries the owner's area. */
export const emitCase = (unit: Unit, violationId: string, { type, payload, reason }: CaseEvent): EmittedEvent =>
  unit.emit({
    type,
    payload: { violationId, ...payload },
    area: OWNER_CASE_EVENTS.includes(type) ? OWNER_AREA : null,
    reason: reason ?? null,
    // the owner hears of the case from here on
    changesAccess: type === 'violation.verified',
  });

/** One audit row for one command: names of fields and events, never values. */
export const auditCase = (
  unit: Unit,
  violationId: string,
  command: string,
  events: readonly { readonly type: string }[],
): void =>
  unit.audit({
    eventType: `violation.${command}`,
    entityType: 'violation',
    entityId: violationId,
    data: { events: events.map(({ type }) => type) },
  });

const workflowStart = (unit: Unit, violation: Case): Omit<WorkflowRequestData, 'message'> => ({
  workflowType: VIOLATION_WORKFLOW,
  workflowId: violationWorkflowId(violation.id),
  taskQueue: VIOLATION_TASK_QUEUE,
  input: {
    contractVersion: VIOLATION_CONTRACT_VERSION,
    organizationId: unit.organizationId,
    associationId: violation.associationId,
    violationId: violation.id,
    ruleVersionId: violation.ruleVersionId,
    incarnation: unit.incarnation,
    ...(unit.clockOffsetMs === 0 ? {} : { clockOffsetMs: unit.clockOffsetMs }),
  },
});

/** Starts the case's workflow, or tells it that something was committed. Only a hint: the row says what is true. */
export const wake = (unit: Unit, violation: Case, sequence: number, isNew = false): void => {
  const start = workflowStart(unit, violation);
  if (isNew) unit.request('workflow.start', start);
  else
    unit.request('workflow.signal', {
      ...start,
      message: { name: VIOLATION_SIGNALS.caseChanged, payload: { sequence } },
    });
};
