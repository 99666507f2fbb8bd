import type { Unit } from '@ratchet/prisma/commit';
import type { Shift } from '@ratchet/workflows/deal/events';
import { applyCommand, type Applied } from './unit-of-deal';

/** D8 off: dates ahead when the hold began move by the held days, counted as `shift` says. @throws DealRefusal DEAL_003 not held, DEAL_004. */
export const resumeDeal = (
  unit: Unit,
  input: { readonly dealId: string; readonly shift: Shift },
): Promise<Applied<{ type: 'resume'; shift: Shift }>> =>
  applyCommand(unit, input.dealId, { type: 'resume', shift: input.shift });
