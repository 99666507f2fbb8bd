import type { Committed, Step } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyCommand, DealRefusal } from './unit-of-deal';

/** D5: completes a closed deal whose last required task has ended; one that was changed meanwhile stays as it is. */
export const completeDeal =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Committed> =>
    dealStep(deps, input, { origin: 'workflow' }, async (unit) => {
      try {
        const { events } = await applyCommand(unit, input.dealId, { type: 'completeDeal' }, { wake: false });
        return { lastSeq: events.at(-1)?.sequence ?? 0 };
      } catch (error) {
        if (error instanceof DealRefusal) return { lastSeq: 0 };
        throw error;
      }
    });
