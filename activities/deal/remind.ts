import type { Committed, Step, Timer } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyTimers } from './unit-of-deal';

/** Says that a task is due soon, unless it has ended or its date has moved. */
export const remind =
  (deps: ActivityDeps) =>
  ({ entry, ...input }: Step & { entry: Timer<'reminder'> }): Promise<Committed> =>
    dealStep(deps, input, { origin: 'timer' }, async (unit) => {
      const events = await applyTimers(unit, input.dealId, [
        { type: 'remind', taskId: entry.refId, dueVersion: entry.dueVersion },
      ]);
      return { lastSeq: events.at(-1)?.sequence ?? 0 };
    });
