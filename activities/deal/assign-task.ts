import type { Unit } from '@ratchet/prisma/commit';
import type { DealRole } from '@ratchet/workflows/deal/names';
import { applyCommand, type Applied } from './unit-of-deal';

export type AssignTaskInput = { readonly dealId: string; readonly taskId: string } & (
  { readonly userId: string } | { readonly role: DealRole }
);

/**
 * K2: gives the task to a person or back to a role; a ready task starts, a blocked one keeps its assignee until it is.
 * @throws DealRefusal DEAL_003, DEAL_004, DEAL_010, DEAL_012, DEAL_014.
 */
export const assignTask = (
  unit: Unit,
  { dealId, taskId, ...to }: AssignTaskInput,
): Promise<Applied<{ type: 'assignTask'; taskId: string; userId: string }>> =>
  applyCommand(
    unit,
    dealId,
    'userId' in to ? { type: 'assignTask', taskId, userId: to.userId } : { type: 'assignTask', taskId, role: to.role },
  ) as never;

/** K3: takes the task back. @throws DealRefusal DEAL_003, DEAL_004, DEAL_010, DEAL_012. */
export const unassignTask = (
  unit: Unit,
  input: { readonly dealId: string; readonly taskId: string },
): Promise<Applied<{ type: 'unassignTask'; taskId: string }>> =>
  applyCommand(unit, input.dealId, { type: 'unassignTask', taskId: input.taskId });
