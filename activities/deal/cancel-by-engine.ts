import type { Committed, Step } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { cancelDeal } from './cancel-deal';
import { dealStep } from './step';
import { DealRefusal } from './unit-of-deal';

/** D6 when the engine cancels the run. A deal that can no longer be cancelled stays as it is. */
export const cancelByEngine =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Committed> =>
    dealStep(deps, input, { origin: 'workflow' }, async (unit) => {
      try {
        const { events } = await cancelDeal(unit, { dealId: input.dealId, reasonCode: 'OTHER', note: 'engine' });
        return { lastSeq: events.at(-1)?.sequence ?? 0 };
      } catch (error) {
        if (error instanceof DealRefusal) return { lastSeq: 0 };
        throw error;
      }
    });
