import type { Unit } from '@ratchet/prisma/commit';
import type { CaseState } from '@ratchet/workflows/violation/model';
import type { ClosedItem, Decision, NewItem } from '@ratchet/workflows/violation/state/decision';
import { v7 as uuidv7 } from 'uuid';

/** Writes the case's columns over the version that was read. */
export const saveViolation = async (
  { tx, organizationId, at }: Unit,
  { violation: before }: CaseState,
  { violation }: Decision,
): Promise<void> => {
  const { state, rank, stepKey, occurrenceNo, clock, holds, lastDay, deadlineAt, deadlineBasis, curedAt, version } =
    violation;
  const changed = await tx.$executeRaw`
    UPDATE violation.violation SET state = ${state}, rank = ${rank}, step_key = ${stepKey}, occurrence_no = ${occurrenceNo}, clock = ${clock}, holds = ${JSON.stringify(holds)}::jsonb,
      last_day = ${lastDay}::date, deadline_at = ${deadlineAt}::timestamptz, deadline_basis = ${deadlineBasis === null ? null : JSON.stringify(deadlineBasis)}::jsonb, cured_at = ${curedAt}::timestamptz,
      version = ${version}, updated_at = ${at}
    WHERE organization_id = ${organizationId}::uuid AND id = ${violation.id}::uuid AND version = ${before.version}`;
  if (changed !== 1) throw new Error(`case ${violation.id} changed meanwhile`);
};

/** Opens items and tells so; an item of the same kind about the same thing that is open already stays. */
export const openItems = async (
  unit: Unit,
  { id, associationId }: CaseState['violation'],
  items: readonly NewItem[],
): Promise<void> => {
  for (const item of items) {
    const itemId = uuidv7();
    const event = unit.emit({
      type: 'action-item.opened',
      payload: { violationId: id, itemId, kind: item.kind, assignee: item.assigneeRole, dueAt: item.dueAt },
    });
    await unit.tx.$executeRaw`
      INSERT INTO violation.action_item (organization_id, id, association_id, subject, ref_id, kind, assignee_role, due_at, state, opened_by, created_at, created_by, updated_at)
      VALUES (${unit.organizationId}::uuid, ${itemId}::uuid, ${associationId}::uuid, ${id}::uuid, ${item.refId}::uuid, ${item.kind}, ${item.assigneeRole}, ${item.dueAt}::timestamptz, 'OPEN',
        ${event.id}::uuid, ${unit.at}, ${unit.context.actor.userId}::uuid, ${unit.at})`;
  }
};

export const closeItems = async (unit: Unit, violationId: string, items: readonly ClosedItem[]): Promise<void> => {
  for (const { id, kind, done } of items) {
    const event = unit.emit({ type: 'action-item.closed', payload: { violationId, itemId: id, kind, done } });
    await unit.tx.$executeRaw`
      UPDATE violation.action_item SET state = ${done ? 'DONE' : 'CANCELLED'}, closed_by = ${event.id}::uuid, updated_at = ${unit.at}
      WHERE organization_id = ${unit.organizationId}::uuid AND id = ${id}::uuid AND state = 'OPEN'`;
  }
};

/** Files the appeal, or writes what became of it. `grounds` is given once, when it is filed. */
export const saveAppeal = async (
  unit: Unit,
  state: CaseState,
  { appeal }: Decision,
  grounds: string | null,
): Promise<void> => {
  if (!appeal) return;
  const { tx, organizationId, at, context } = unit;
  const { userId } = context.actor;
  if (grounds !== null) {
    await tx.$executeRaw`
      INSERT INTO violation.appeal (organization_id, id, association_id, violation_id, target, target_id, state, filed_at, filed_by, grounds, created_at, created_by, updated_at)
      VALUES (${organizationId}::uuid, ${appeal.id}::uuid, ${state.violation.associationId}::uuid, ${state.violation.id}::uuid, ${appeal.target}, ${appeal.targetId}::uuid, ${appeal.state},
        ${appeal.filedAt}::timestamptz, ${userId}::uuid, ${grounds}, ${at}, ${userId}::uuid, ${at})`;
    return;
  }
  const isOver = appeal.state !== 'ACCEPTED';
  const changed = await tx.$executeRaw`
    UPDATE violation.appeal SET state = ${appeal.state}, decision = ${appeal.decision}, reasons = ${appeal.reasons ?? null}, reduced_amount_minor = ${appeal.reducedAmountMinor ?? null}::bigint,
      decided_at = ${isOver ? at : null}::timestamptz, decided_by = ${isOver ? userId : null}::uuid, updated_at = ${at}
    WHERE organization_id = ${organizationId}::uuid AND id = ${appeal.id}::uuid AND state IN ('FILED', 'ACCEPTED')`;
  if (changed !== 1) throw new Error(`appeal ${appeal.id} was decided meanwhile`);
};
