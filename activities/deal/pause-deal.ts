import type { Unit } from '@ratchet/prisma/commit';
import { applyCommand, type Applied } from './unit-of-deal';

/** D8 on: reminders, marks and escalations stop; contract dates stay. @throws DealRefusal DEAL_003 held already, DEAL_004. */
export const pauseDeal = (
  unit: Unit,
  input: { readonly dealId: string; readonly reason: string },
): Promise<Applied<{ type: 'pause'; reason: string }>> =>
  applyCommand(unit, input.dealId, { type: 'pause', reason: input.reason });
