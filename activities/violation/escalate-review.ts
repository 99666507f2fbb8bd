import type { Committed, Step } from '@ratchet/workflows/violation/activity-types';
import type { ActivityDeps } from '../platform/room';
import { applyCommand } from './apply-command';
import { givingWay } from './next-step';
import { caseStep } from './step';

/** C8: a reported cure that nobody has reviewed in time becomes the board's. */
export const escalateReview =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Committed> =>
    caseStep(deps, input, 'timer', (unit) =>
      givingWay(async () => {
        const { lastSeq } = await applyCommand(unit, input.violationId, { type: 'escalateReview' }, { wake: false });
        return { lastSeq };
      }),
    );
