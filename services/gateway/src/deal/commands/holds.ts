import { cancelDeal } from '@ratchet/activities/deal/cancel-deal';
import { pauseDeal } from '@ratchet/activities/deal/pause-deal';
import { resumeDeal } from '@ratchet/activities/deal/resume-deal';
import type { Unit } from '@ratchet/prisma/commit';
import type { DealState } from '@ratchet/workflows/deal/model';
import type { GatewayDeps } from '../../platform/room';
import { authoriseDeal } from '../access/authorise';
import type { DealHandlers } from '../handlers';
import { headBody } from '../present/deal';
import { run } from './run';

type Committed = {
  readonly state: DealState;
  readonly events: readonly { readonly sequence: number }[];
  readonly result: unknown;
};

const answer = (unit: Unit, { state, events, result }: Committed) => ({
  status: 200,
  body: { deal: headBody(state, events.at(-1)?.sequence ?? unit.lastSequence), result },
});

/** Commands on the whole deal that people settle themselves, whether the engine is up or not. */
export const holdCommands = (deps: GatewayDeps): Pick<DealHandlers, 'pauseDeal' | 'resumeDeal' | 'cancelDeal'> => ({
  pauseDeal: async (request) => {
    const { dealId } = await authoriseDeal(deps, request, request.params.id, 'deal.hold');
    return run(deps, request, { dealId }, async (unit) =>
      answer(unit, await pauseDeal(unit, { dealId, ...request.body })),
    );
  },
  resumeDeal: async (request) => {
    const { dealId } = await authoriseDeal(deps, request, request.params.id, 'deal.hold');
    return run(deps, request, { dealId }, async (unit) =>
      answer(unit, await resumeDeal(unit, { dealId, ...request.body })),
    );
  },
  cancelDeal: async (request) => {
    const { dealId } = await authoriseDeal(deps, request, request.params.id, 'deal.cancel');
    return run(deps, request, { dealId }, async (unit) =>
      answer(unit, await cancelDeal(unit, { dealId, ...request.body })),
    );
  },
});
