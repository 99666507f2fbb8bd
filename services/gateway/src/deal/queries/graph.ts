import type { graph } from '@ratchet/workflows/deal/contract/task-schemas';
import { graphOf } from '@ratchet/workflows/deal/views';
import type { z } from 'zod';
import type { GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { milestoneBody } from '../present/deal';
import { project } from '../read/critical-path';
import type { DealView } from '../read/deal-view';
import { personOf } from '../read/names';
import { todayIn, viewDeal } from './deal';

const graphBody = ({ state, columns, names }: DealView, today: string): z.input<typeof graph> => {
  const { endOf, slackOf, path, projectedClosing, atRisk } = project(state, today);
  const tasks = new Map(state.tasks.map((task) => [task.id, task]));
  const edges = new Map(state.dependencies.map((edge) => [`${edge.fromTaskId}/${edge.toTaskId}`, edge]));
  const onPath = new Map(path.map((id, position) => [id, position]));
  const { nodes, edges: shown } = graphOf(state);
  return {
    nodes: nodes.flatMap((node) => {
      const task = tasks.get(node.taskId);
      if (!task) return [];
      const slackDays = slackOf.get(task.id) ?? null;
      return {
        taskId: task.id,
        key: task.key,
        title: task.title,
        milestoneKey: task.milestoneKey,
        area: task.area,
        status: node.status,
        assignee: personOf(names, task.assigneeUserId),
        assigneeRole: task.assigneeRole,
        dueAt: task.dueAt,
        dueEstimated: task.dueEstimated,
        estimateDays: task.estimateDays,
        projectedEnd: endOf.get(task.id) ?? null,
        slackDays,
        critical: onPath.has(task.id) || (slackDays !== null && slackDays <= 0),
      };
    }),
    edges: shown.flatMap((shownEdge) => {
      const edge = edges.get(`${shownEdge.fromTaskId}/${shownEdge.toTaskId}`);
      if (!edge) return [];
      const [from, to] = [onPath.get(edge.fromTaskId), onPath.get(edge.toTaskId)];
      return {
        fromTaskId: edge.fromTaskId,
        toTaskId: edge.toTaskId,
        lag: edge.lag,
        lagUnit: edge.lagUnit,
        lagCalendar: edge.lagCalendar,
        lagUntil: edge.lagUntil,
        waivable: edge.waivable,
        satisfied: shownEdge.satisfied,
        waived: shownEdge.waived,
        critical: from !== undefined && to === from + 1,
      };
    }),
    milestones: state.milestones.map((milestone) => milestoneBody(state, milestone)),
    criticalPath: [...path],
    projectedClosing,
    closingDate: state.keyDates.find(({ key }) => key === 'closingDate')?.localDate ?? null,
    atRisk,
    lastSeq: columns.lastSeq,
  };
};

export const graphQueries = (deps: GatewayDeps): Pick<DealHandlers, 'getDealGraph'> => ({
  getDealGraph: async (request) => {
    const view = await viewDeal(deps, request, request.params.id);
    return { status: 200, body: graphBody(view, todayIn(deps, view)) };
  },
});
