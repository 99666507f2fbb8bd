import type { Unit } from '@ratchet/prisma/commit';
import { applyCommand, type Applied } from './unit-of-deal';

export type SkipTaskInput = {
  readonly dealId: string;
  readonly taskId: string;
  readonly reason: string;
  /** Also waives the waiting periods after the task. */
  readonly waiveLag?: boolean | undefined;
};
type SkipTask = { type: 'skipTask'; taskId: string; reason: string; waiveLag?: boolean };

/** K7: what waited on the task goes on. @throws DealRefusal DEAL_003, DEAL_004, DEAL_010, DEAL_012, DEAL_024 a waiting period needs a waiver. */
export const skipTask = (unit: Unit, { dealId, taskId, reason, waiveLag }: SkipTaskInput): Promise<Applied<SkipTask>> =>
  applyCommand(unit, dealId, {
    type: 'skipTask',
    taskId,
    reason,
    ...(waiveLag === undefined ? {} : { waiveLag }),
  } satisfies SkipTask as SkipTask);
