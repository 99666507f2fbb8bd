import type { Committed, Step, Timer } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyTimers } from './unit-of-deal';

/** Ends waiting periods that are over; what they held back may start. */
export const releaseLag =
  (deps: ActivityDeps) =>
  ({ entries, ...input }: Step & { entries: Timer<'releaseLag'>[] }): Promise<Committed> =>
    dealStep(deps, input, { origin: 'timer' }, async (unit) => {
      const events = await applyTimers(
        unit,
        input.dealId,
        entries.map(({ refId: toTaskId, fromTaskId }) => ({ type: 'releaseLag', fromTaskId, toTaskId })),
      );
      return { lastSeq: events.at(-1)?.sequence ?? 0 };
    });
