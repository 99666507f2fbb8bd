import { loadDeal } from '@ratchet/activities/deal/unit-of-deal';
import { instantSql } from '@ratchet/activities/deal/tables';
import type { DealState } from '@ratchet/workflows/deal/model';
import { ApiError } from '../../platform/api-error';
import type { Caller } from '../../platform/room';
import { permits, type DealViewer } from '../access/permits';
import { namesOf, type Names } from './names';
import type { Sql } from './sql';

/** Columns of the deal beyond its state: they are shown, never decided by. */
export type DealColumns = {
  readonly metadata: Record<string, unknown>;
  readonly purchasePriceMinor: number | null;
  readonly earnestMoneyMinor: number | null;
  readonly loanAmountMinor: number | null;
  readonly currency: string | null;
  readonly commissionBps: number | null;
  readonly templateName: string;
  readonly updatedAt: string;
  readonly lastSeq: number;
  /** Counters of the whole deal, whatever part of it the viewer sees. */
  readonly progressPercent: number;
  readonly openTasks: number;
  readonly overdueTasks: number;
};
export type DealView = {
  readonly state: DealState;
  readonly columns: DealColumns;
  readonly names: Names;
  readonly viewer: DealViewer;
};

const COLUMNS = `SELECT d.metadata, d.purchase_price_minor::float8 AS "purchasePriceMinor", d.earnest_money_minor::float8 AS "earnestMoneyMinor",
  d.loan_amount_minor::float8 AS "loanAmountMinor", d.currency, d.commission_bps AS "commissionBps", t.name AS "templateName",
  ${instantSql('d.updated_at')} AS "updatedAt", coalesce(h.last_sequence, 0)::float8 AS "lastSeq",
  s.progress_percent AS "progressPercent", s.open_tasks AS "openTasks", s.overdue_tasks AS "overdueTasks"
FROM deal.deal d
JOIN deal.deal_template_version v ON v.organization_id = d.organization_id AND v.id = d.template_version_id
JOIN deal.deal_template t ON t.organization_id = v.organization_id AND t.id = v.template_id
JOIN deal.deal_summary s ON s.organization_id = d.organization_id AND s.deal_id = d.id
LEFT JOIN platform.aggregate_head h ON h.organization_id = d.organization_id AND h.aggregate_type = 'deal' AND h.aggregate_id = d.id
WHERE d.organization_id = $1::uuid AND d.id = $2::uuid`;

const peopleIn = ({ deal, tasks, participants }: DealState): (string | null)[] => [
  deal.coordinatorUserId,
  ...participants.map(({ userId }) => userId),
  ...tasks.flatMap(({ assigneeUserId, completedBy, origin }) => [
    assigneeUserId,
    completedBy,
    origin.kind === 'MANUAL' ? origin.userId : null,
  ]),
];

export const viewerOf = (caller: Caller, { participants }: DealState): DealViewer => ({
  userId: caller.userId,
  role: caller.role,
  participations: participants.filter(({ userId, status }) => userId === caller.userId && status === 'ACTIVE'),
});

/**
 * One deal as the caller sees it: tasks out of reach are not there, nor are edges to them.
 * @throws ApiError NOT_FOUND_001
 */
export const readDealView = async (sql: Sql, caller: Caller, dealId: string): Promise<DealView> => {
  const state = await loadDeal(sql as Parameters<typeof loadDeal>[0], caller.organizationId, dealId);
  if (!state) throw new ApiError('NOT_FOUND_001');
  const viewer = viewerOf(caller, state);
  if (!permits(viewer, 'deal.view')) throw new ApiError('NOT_FOUND_001');
  return completeView(
    sql,
    { ...state, tasks: state.tasks.filter((task) => permits(viewer, 'deal.view', task)) },
    viewer,
  );
};

/** Adds what is shown beside the state, for a state that is already there. */
export const completeView = async (sql: Sql, state: DealState, viewer: DealViewer): Promise<DealView> => {
  const { id, organizationId } = state.deal;
  const [columns] = await sql.$queryRawUnsafe<DealColumns[]>(COLUMNS, organizationId, id);
  if (!columns) throw new ApiError('NOT_FOUND_001');
  const names = await namesOf(sql, organizationId, peopleIn(state));
  return { state, columns, names, viewer };
};
