import { decideAppeal, settleAppeal } from '@ratchet/activities/violation/appeals';
import type { GatewayDeps } from '../../platform/room';
import { authoriseAppeal } from '../access';
import type { ViolationHandlers } from '../handlers';
import { headOf, run } from './run';

export const appealCommands = (
  deps: GatewayDeps,
): Pick<ViolationHandlers, 'acceptAppeal' | 'rejectAppeal' | 'decideAppeal' | 'withdrawAppeal'> => ({
  acceptAppeal: async (request) => {
    const appealId = request.params.id;
    const { violationId } = await authoriseAppeal(deps, request, appealId, ['BOARD']);
    return run(deps, request, violationId, async (unit) =>
      headOf(await settleAppeal(unit, violationId, { type: 'acceptAppeal', appealId })),
    );
  },
  rejectAppeal: async (request) => {
    const appealId = request.params.id;
    const { violationId } = await authoriseAppeal(deps, request, appealId, ['BOARD']);
    const command = { type: 'rejectAppeal', appealId, reason: request.body.reason } as const;
    return run(deps, request, violationId, async (unit) => headOf(await settleAppeal(unit, violationId, command)));
  },
  decideAppeal: async (request) => {
    const appealId = request.params.id;
    const { violationId } = await authoriseAppeal(deps, request, appealId, ['BOARD']);
    return run(deps, request, violationId, async (unit) =>
      headOf(await decideAppeal(unit, violationId, appealId, request.body)),
    );
  },
  withdrawAppeal: async (request) => {
    const appealId = request.params.id;
    const { violationId } = await authoriseAppeal(deps, request, appealId, []);
    return run(deps, request, violationId, async (unit) =>
      headOf(await settleAppeal(unit, violationId, { type: 'withdrawAppeal', appealId })),
    );
  },
});
