import type {
  deal as dealSchema,
  dealHead,
  milestone as milestoneSchema,
} from '@ratchet/workflows/deal/contract/deal-schemas';
import type { DealState, Milestone } from '@ratchet/workflows/deal/model';
import { milestoneProgress } from '@ratchet/workflows/deal/progress';
import type { z } from 'zod';
import { confidentialScope, grantsOf, readsInternal, type DealViewer } from '../access/permits';
import type { DealColumns, DealView } from '../read/deal-view';
import { personOf } from '../read/names';

type DealBody = z.input<typeof dealSchema>;
export type DealHead = z.input<typeof dealHead>;

const amounts = (columns: DealColumns, viewer: DealViewer): Partial<DealBody> => {
  const scope = confidentialScope(viewer);
  if (scope === 'none') return {};
  const money = (amountMinor: number | null) =>
    amountMinor === null || columns.currency === null ? null : { amountMinor, currency: columns.currency };
  const price = { purchasePrice: money(columns.purchasePriceMinor), loanAmount: money(columns.loanAmountMinor) };
  return scope === 'price'
    ? price
    : { ...price, earnestMoney: money(columns.earnestMoneyMinor), commissionBps: columns.commissionBps };
};

const reasons = ({ deal }: DealState, viewer: DealViewer): Partial<DealBody> =>
  readsInternal(viewer)
    ? {
        holdReason: deal.holdReason,
        cancelReasonCode: deal.cancelReasonCode as DealBody['cancelReasonCode'],
        cancelNote: deal.cancelNote,
      }
    : {};

export const milestoneBody = (state: DealState, milestone: Milestone): z.input<typeof milestoneSchema> => ({
  id: milestone.id,
  key: milestone.key,
  name: milestone.name,
  position: milestone.position,
  status: milestone.status,
  plannedAt: milestone.plannedAt,
  reachedAt: milestone.reachedAt,
  progressPercent: milestoneProgress(state, milestone.id),
});

/** A client sees the people of the own side and those of none. */
const sees = (viewer: DealViewer, state: DealState) => {
  const held = grantsOf(viewer);
  if (held.some(({ grant }) => grant !== 'CLIENT')) return () => true;
  const own = new Set(state.participants.filter(({ userId }) => userId === viewer.userId).map(({ side }) => side));
  return ({ side }: { side: string }): boolean => side === 'NEUTRAL' || own.has(side as 'BUY');
};

/** The deal as the viewer may read it: what is hidden is absent. */
export const dealBody = ({ state, columns, names, viewer }: DealView): DealBody => {
  const { deal } = state;
  return {
    id: deal.id,
    reference: deal.reference,
    title: deal.title,
    propertyAddress: deal.propertyAddress,
    status: deal.status,
    dealType: deal.dealType,
    representingSide: deal.representingSide,
    timeZone: deal.timeZone,
    template: {
      versionId: deal.templateVersionId,
      key: deal.template.key,
      name: columns.templateName,
      version: deal.template.version,
      mode: deal.template.mode,
    },
    coordinator: personOf(names, deal.coordinatorUserId),
    heldAt: deal.heldAt,
    ...reasons(state, viewer),
    cancelledAt: deal.cancelledAt,
    compensation: deal.compensation,
    closedAt: deal.closedAt,
    completedAt: deal.completedAt,
    metadata: readsInternal(viewer) ? columns.metadata : {},
    ...amounts(columns, viewer),
    keyDates: state.keyDates,
    participants: state.participants
      .filter(sees(viewer, state))
      .map(({ id, userId, dealRole, side, areas, status }) => ({
        id,
        userId,
        displayName: personOf(names, userId)?.displayName ?? 'Invited',
        dealRole,
        side,
        areas,
        status,
      })),
    milestones: state.milestones.map((milestone) => milestoneBody(state, milestone)),
    progressPercent: columns.progressPercent,
    openTasks: columns.openTasks,
    overdueTasks: columns.overdueTasks,
    provisioning: state.milestones.length === 0,
    lastSeq: columns.lastSeq,
    version: deal.version,
    createdAt: deal.createdAt,
    updatedAt: columns.updatedAt,
  };
};

export const headBody = ({ deal }: Pick<DealState, 'deal'>, lastSeq: number): DealHead => ({
  id: deal.id,
  status: deal.status,
  held: deal.heldAt !== null,
  lastSeq,
});
