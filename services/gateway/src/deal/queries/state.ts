import { workflowState } from '@ratchet/workflows/deal/contract/deal-schemas';
import { dealWorkflowId } from '@ratchet/workflows/deal/names';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import type { DealView } from '../read/deal-view';
import { viewDeal } from './deal';

type State = z.input<typeof workflowState>;
const live = workflowState.omit({ stale: true }).partial();

/** What the rows know of the run when nobody answers for it. */
const lastKnown = ({ state, columns }: DealView): State => ({
  status: state.deal.status,
  held: state.deal.heldAt !== null,
  provisioning: state.milestones.length === 0,
  lastSeq: columns.lastSeq,
  milestones: state.milestones.map(({ key, status }) => ({ key, status })),
  nextWake: null,
  monitoringLagSeconds: 0,
  plannedExecutions: [],
  compensation: state.deal.compensation,
  runNumber: 0,
  stale: true,
});

export const stateQueries = (deps: GatewayDeps): Pick<DealHandlers, 'getDealState'> => ({
  getDealState: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    const known = lastKnown(view);
    try {
      const answer = live.parse(await deps.workflows.query(dealWorkflowId(request.params.id), 'state'));
      return { status: 200, body: { ...known, ...answer, stale: false } };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: 200, body: known };
    }
  },
});
