import type { Unit } from '@ratchet/prisma/commit';
import type { OrgRole } from '@ratchet/workflows/deal/names';
import { applyCommand, type Applied } from './unit-of-deal';

export type CompleteTaskInput = {
  readonly dealId: string;
  readonly taskId: string;
  /** When it happened in the world; now when left out. */
  readonly occurredAt?: string | undefined;
  readonly note?: string | undefined;
  readonly documentIds?: readonly string[] | undefined;
  /** The caller's organisation role; the deal role counts beside it. */
  readonly role?: OrgRole | undefined;
};
type CompleteTask = {
  type: 'completeTask';
  taskId: string;
  occurredAt?: string;
  note?: string;
  documentIds?: string[];
};

/**
 * K6: the task is done, and everything that waited on it is settled in the same transaction.
 * @throws DealRefusal DEAL_003, DEAL_004, DEAL_010, DEAL_011 blocked, DEAL_012, DEAL_013 done before, DEAL_017 another's task, DEAL_018 evidence missing, DEAL_021 in the future.
 */
export const completeTask = (unit: Unit, input: CompleteTaskInput): Promise<Applied<CompleteTask>> => {
  const { dealId, taskId, occurredAt, note, documentIds, role } = input;
  const command: CompleteTask = {
    type: 'completeTask',
    taskId,
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(note === undefined ? {} : { note }),
    ...(documentIds === undefined ? {} : { documentIds: [...documentIds] }),
  };
  return applyCommand(unit, dealId, command, role === undefined ? {} : { actor: { role } });
};
