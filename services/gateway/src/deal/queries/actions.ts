import type { DealPermission } from '@ratchet/workflows/deal/contract/permissions';
import type { Command, Refusal } from '@ratchet/workflows/deal/commands';
import { dealErrorMessage } from '@ratchet/workflows/deal/errors';
import { decide } from '@ratchet/workflows/deal/state';
import { guardDeal } from '@ratchet/workflows/deal/state/guards';
import { PLATFORM_ERRORS } from '@ratchet/workflows/platform/names';
import { v7 as uuidv7 } from 'uuid';
import type { GatewayDeps } from '../../platform/room';
import { permits } from '../access/permits';
import type { DealHandlers } from '../handlers';
import type { DealView } from '../read/deal-view';
import { viewDeal } from './deal';

type Refused = { code: string; message: string; details: Record<string, unknown> };
type Action = {
  operation: keyof DealHandlers;
  permission: DealPermission;
  refusal: (view: DealView, at: string) => Refusal | null;
};

const dry =
  (command: Command) =>
  ({ state, viewer }: DealView, at: string): Refusal | null => {
    const decision = decide(state, command, { at, actor: { kind: 'user', userId: viewer.userId }, newId: uuidv7 });
    return decision.ok ? null : decision;
  };

const ACTIONS: readonly Action[] = [
  { operation: 'acceptOffer', permission: 'deal.transition', refusal: dry({ type: 'acceptOffer' }) },
  { operation: 'markPending', permission: 'deal.transition', refusal: dry({ type: 'markPending' }) },
  { operation: 'closeDeal', permission: 'deal.transition', refusal: dry({ type: 'close' }) },
  { operation: 'pauseDeal', permission: 'deal.hold', refusal: ({ state }) => guardDeal(state, 'pause') },
  { operation: 'resumeDeal', permission: 'deal.hold', refusal: ({ state }) => guardDeal(state, 'resume') },
  { operation: 'cancelDeal', permission: 'deal.cancel', refusal: ({ state }) => guardDeal(state, 'cancel') },
];

const reasonFor = (action: Action, view: DealView, at: string): Refused | null => {
  if (!permits(view.viewer, action.permission))
    return { code: 'AUTH_003', message: PLATFORM_ERRORS.AUTH_003.message, details: { permission: action.permission } };
  const refusal = action.refusal(view, at);
  if (!refusal) return null;
  const notHeld = refusal.code === 'DEAL_003' && view.state.deal.heldAt === null;
  const message = notHeld ? 'The deal is not on hold.' : dealErrorMessage(refusal.code, refusal.details);
  return { code: refusal.code, message, details: refusal.details };
};

export const actionQueries = (deps: GatewayDeps): Pick<DealHandlers, 'getDealActions'> => ({
  getDealActions: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    const at = deps.db.clock.now().toISOString();
    const items = ACTIONS.map((action) => {
      const reason = reasonFor(action, view, at);
      return { operation: action.operation, allowed: reason === null, ...(reason === null ? {} : { reason }) };
    });
    return { status: 200, body: { items } };
  },
});
