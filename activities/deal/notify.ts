import type { Step } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { loadDeal } from './unit-of-deal';
import { readEvents, writeNotices } from './write-notices';

/** Tells people in the app what the named events mean for them. Repeats collapse. */
export const notify =
  (deps: ActivityDeps) =>
  ({ eventIds, ...input }: Step & { eventIds: string[] }): Promise<{ notified: number }> =>
    dealStep(deps, input, { origin: 'workflow' }, async (unit) => {
      const state = await loadDeal(unit.tx, input.organizationId, input.dealId);
      return { notified: state ? await writeNotices(unit, state, await readEvents(unit, eventIds)) : 0 };
    });
