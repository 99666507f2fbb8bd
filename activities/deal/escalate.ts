import type { Committed, Step, Timer } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyTimers } from './unit-of-deal';

/** Hands an overdue task on to the next level. */
export const escalate =
  (deps: ActivityDeps) =>
  ({ entry, ...input }: Step & { entry: Timer<'escalate'> }): Promise<Committed> =>
    dealStep(deps, input, { origin: 'timer' }, async (unit) => {
      const events = await applyTimers(unit, input.dealId, [
        { type: 'escalate', taskId: entry.refId, dueVersion: entry.dueVersion, level: entry.level },
      ]);
      return { lastSeq: events.at(-1)?.sequence ?? 0 };
    });
