import { readAs } from '@ratchet/prisma/database';
import type { Task } from '@ratchet/workflows/deal/model';
import { shownStatus } from '@ratchet/workflows/deal/views';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import { permits } from '../access/permits';
import type { DealHandlers } from '../handlers';
import { boardBody, taskWithDependenciesBody, type TaskContext } from '../present/task';
import { readDealView, type DealView } from '../read/deal-view';
import { asSql } from '../read/sql';
import { whyBody } from '../present/why';
import { viewDeal } from './deal';

const DEAL_OF_TASK = 'SELECT deal_id FROM deal.task WHERE organization_id = $1 AND id = $2 AND deleted_at IS NULL';

const contextOf = ({ state, names, viewer }: DealView): TaskContext => ({
  dealId: state.deal.id,
  timeZone: state.deal.timeZone,
  names,
  viewer,
});

/** @throws ApiError NOT_FOUND_001 also for a task that is not the caller's to see. */
const viewTask = (
  deps: GatewayDeps,
  { caller, reader }: Pick<OperationRequest, 'caller' | 'reader'>,
  taskId: string,
): Promise<{ view: DealView; task: Task }> =>
  readAs(deps.db, reader, async (client) => {
    const { rows } = await client.query<{ deal_id: string }>({
      name: 'deal_of_task',
      text: DEAL_OF_TASK,
      values: [caller.organizationId, taskId],
    });
    if (!rows[0]) throw new ApiError('NOT_FOUND_001');
    const view = await readDealView(asSql(client), caller, rows[0].deal_id);
    const task = view.state.tasks.find(({ id }) => id === taskId);
    if (!task || !permits(view.viewer, 'deal.view', task)) throw new ApiError('NOT_FOUND_001');
    return { view, task };
  });

type Filter = Parameters<DealHandlers['listDealTasks']>[0]['query'];
const matches = (filter: Filter) => {
  const dueBefore = filter.dueBefore && new Date(filter.dueBefore).toISOString();
  return (task: Task): boolean =>
    (filter.status === undefined || shownStatus(task) === filter.status) &&
    (filter.assigneeId === undefined ||
      task.assigneeUserId === (filter.assigneeId === 'none' ? null : filter.assigneeId)) &&
    (filter.area === undefined || task.area === filter.area) &&
    (filter.milestone === undefined || task.milestoneKey === filter.milestone) &&
    (dueBefore === undefined || (task.dueAt !== null && task.dueAt < dueBefore));
};

export const taskQueries = (deps: GatewayDeps): Pick<DealHandlers, 'listDealTasks' | 'getTask' | 'getTaskWhy'> => ({
  listDealTasks: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    const context = contextOf(view);
    const items = view.state.tasks.filter(matches(request.query)).map((task) => boardBody(view.state, task, context));
    return {
      status: 200,
      body: { items, lastSeq: view.columns.lastSeq, provisioning: view.state.milestones.length === 0 },
    };
  },
  getTask: async (request) => {
    const { view, task } = await viewTask(deps, request, request.params.id);
    return {
      status: 200,
      body: taskWithDependenciesBody(view.state, task, contextOf(view), view.columns.lastSeq),
      headers: { ETag: `"${task.version}"` },
    };
  },
  getTaskWhy: async (request) => {
    const { view, task } = await viewTask(deps, request, request.params.id);
    return { status: 200, body: whyBody(view, task) };
  },
});
