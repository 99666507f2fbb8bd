import { readAs } from '@ratchet/prisma/database';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import type { dealSummary } from '@ratchet/workflows/deal/contract/deal-schemas';
import { summaryOf } from '@ratchet/workflows/deal/views';
import type { z } from 'zod';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { dealBody } from '../present/deal';
import { project } from '../read/critical-path';
import { readDealView, type DealView } from '../read/deal-view';
import { personOf } from '../read/names';
import { asSql } from '../read/sql';

type Request = Pick<OperationRequest, 'caller' | 'reader'>;

export const viewDeal = (deps: GatewayDeps, { caller, reader }: Request, dealId: string): Promise<DealView> =>
  readAs(deps.db, reader, (client) => readDealView(asSql(client), caller, dealId));

export const todayIn = (deps: GatewayDeps, { state }: DealView): string =>
  localDateOf(deps.db.clock.now().toISOString(), state.deal.timeZone);

const summaryBody = ({ state, columns, names }: DealView, today: string): z.input<typeof dealSummary> => {
  const { deal } = state;
  const { nextDeadline, currentMilestones, closingDate } = summaryOf(state);
  const { projectedClosing, atRisk } = project(state, today);
  return {
    id: deal.id,
    reference: deal.reference,
    title: deal.title,
    propertyAddress: deal.propertyAddress,
    status: deal.status,
    dealType: deal.dealType,
    representingSide: deal.representingSide,
    timeZone: deal.timeZone,
    templateKey: deal.template.key,
    coordinator: personOf(names, deal.coordinatorUserId),
    held: deal.heldAt !== null,
    provisioning: state.milestones.length === 0,
    progressPercent: columns.progressPercent,
    openTasks: columns.openTasks,
    overdueTasks: columns.overdueTasks,
    nextDeadline: nextDeadline && {
      taskId: nextDeadline.taskId,
      title: nextDeadline.title,
      at: nextDeadline.at,
      estimated: nextDeadline.estimated,
      who: {
        role: nextDeadline.assigneeRole,
        userId: nextDeadline.assigneeUserId,
        displayName: personOf(names, nextDeadline.assigneeUserId)?.displayName ?? null,
      },
    },
    currentMilestones,
    closingDate,
    projectedClosing,
    atRisk,
    lastSeq: columns.lastSeq,
    createdAt: deal.createdAt,
    updatedAt: columns.updatedAt,
  };
};

export const dealQueries = (
  deps: GatewayDeps,
): Pick<DealHandlers, 'getDeal' | 'getDealSummary' | 'listKeyDates' | 'dealEvents'> => ({
  getDeal: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    return { status: 200, body: dealBody(view), headers: { ETag: `"${view.state.deal.version}"` } };
  },
  getDealSummary: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    return { status: 200, body: summaryBody(view, todayIn(deps, view)) };
  },
  listKeyDates: async (request) => {
    const { state } = await viewDeal(deps, request, request.params.id);
    return { status: 200, body: { items: state.keyDates, timeZone: state.deal.timeZone } };
  },
  dealEvents: async (request) => {
    // a deal that is not the caller's to see has no stream; the hub itself asks row-level security for each event
    await viewDeal(deps, request, request.params.id);
    return deps.streams.aggregate(request as unknown as OperationRequest, 'deal', request.params.id);
  },
});
