import type { Committed } from '@ratchet/workflows/violation/activity-types';
import type { ActivityDeps } from '../platform/room';
import { applyCommand } from './apply-command';
import { decidedStep, givingWay, type Decided } from './next-step';
import { caseStep } from './step';

/** The next letter or hearing of the ladder. */
export const openStep =
  (deps: ActivityDeps) =>
  ({ decisionId, ...input }: Decided): Promise<Committed> =>
    caseStep(deps, input, 'timer', async (unit) => {
      const to = await decidedStep(unit, decisionId);
      return givingWay(async () => {
        const { lastSeq } = await applyCommand(
          unit,
          input.violationId,
          { type: 'openStep', to, decisionId },
          { wake: false },
        );
        return { lastSeq };
      });
    });
