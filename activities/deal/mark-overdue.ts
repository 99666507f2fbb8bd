import type { Committed, Step, Timer } from '@ratchet/workflows/deal/activity-types';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyTimers } from './unit-of-deal';

/** Sets every mark that is due, in due order, in one commit. One whose date has moved is left out. */
export const markOverdue =
  (deps: ActivityDeps) =>
  ({ entries, ...input }: Step & { entries: Timer<'markOverdue'>[] }): Promise<Committed> =>
    dealStep(deps, input, { origin: 'timer' }, async (unit) => {
      const events = await applyTimers(
        unit,
        input.dealId,
        entries.map(({ refId: taskId, dueVersion }) => ({ type: 'markOverdue', taskId, dueVersion })),
      );
      return { lastSeq: events.at(-1)?.sequence ?? 0 };
    });
