import { assignTask, unassignTask } from '@ratchet/activities/deal/assign-task';
import { completeTask } from '@ratchet/activities/deal/complete-task';
import { skipTask } from '@ratchet/activities/deal/skip-task';
import type { Applied } from '@ratchet/activities/deal/unit-of-deal';
import { refuse, type Unit } from '@ratchet/prisma/commit';
import type { Conflict } from '@ratchet/workflows/deal/commands';
import type { taskOutcome } from '@ratchet/workflows/deal/contract/task-schemas';
import type { UnblockedTask } from '@ratchet/workflows/deal/events';
import { dealErrorMessage } from '@ratchet/workflows/deal/errors';
import type { DealState, Milestone, Task } from '@ratchet/workflows/deal/model';
import { ORG_ROLES, type OrgRole } from '@ratchet/workflows/deal/names';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { authoriseTask } from '../access/authorise';
import { permits, type DealViewer } from '../access/permits';
import type { DealHandlers } from '../handlers';
import { milestoneBody } from '../present/deal';
import { taskBody, type TaskBody } from '../present/task';
import { namesOf } from '../read/names';
import { run } from './run';

type Outcome = {
  task: Task;
  unblocked: UnblockedTask[];
  milestone: Milestone | null;
  progressPercent: number;
  conflicts?: Conflict[];
};

const orgRole = (role: string): OrgRole | undefined => ORG_ROLES.find((known) => known === role);

const present = async (unit: Unit, state: DealState, task: Task, viewer: DealViewer): Promise<TaskBody> => {
  const names = await namesOf(unit.tx, unit.organizationId, [task.assigneeUserId, task.completedBy]);
  return taskBody(task, { dealId: state.deal.id, timeZone: state.deal.timeZone, names, viewer });
};

const outcome = async (
  unit: Unit,
  { state, events, result }: Pick<Applied<never>, 'state' | 'events'> & { result: Outcome },
  viewer: DealViewer,
): Promise<z.input<typeof taskOutcome>> => ({
  task: await present(unit, state, result.task, viewer),
  // what the caller may not see is not named to them
  unblocked: result.unblocked.flatMap(({ id, key }) => {
    const task = state.tasks.find((candidate) => candidate.id === id);
    return task && permits(viewer, 'deal.view', task) ? [{ id, key, title: task.title }] : [];
  }),
  milestone: result.milestone && milestoneBody(state, result.milestone),
  progressPercent: result.progressPercent,
  conflicts: (result.conflicts ?? []).map((conflict) => ({
    ...conflict,
    message: dealErrorMessage(conflict.code, conflict),
  })),
  seq: events.at(-1)?.sequence ?? unit.lastSequence,
});

export const taskCommands = (
  deps: GatewayDeps,
): Pick<DealHandlers, 'assignTask' | 'unassignTask' | 'completeTask' | 'skipTask'> => ({
  assignTask: async (request) => {
    const target = await authoriseTask(deps, request, request.params.id, 'task.assign');
    return run(deps, request, target, async (unit) => {
      const { state, result } = await assignTask(unit, {
        dealId: target.dealId,
        taskId: target.taskId,
        ...request.body,
      });
      return { status: 200, body: await present(unit, state, result.task, target.viewer) };
    });
  },

  unassignTask: async (request) => {
    const target = await authoriseTask(deps, request, request.params.id, 'task.assign');
    return run(deps, request, target, async (unit) => {
      const { state, result } = await unassignTask(unit, target);
      return { status: 200, body: await present(unit, state, result.task, target.viewer) };
    });
  },

  completeTask: async (request) => {
    const target = await authoriseTask(deps, request, request.params.id, 'task.complete');
    const { occurredAt, note, documentIds } = request.body;
    return run(deps, request, target, async (unit) => {
      const applied = await completeTask(unit, {
        dealId: target.dealId,
        taskId: target.taskId,
        occurredAt: occurredAt && new Date(occurredAt).toISOString(),
        note,
        documentIds,
        role: orgRole(request.caller.role),
      });
      return { status: 200, body: await outcome(unit, applied, target.viewer) };
    });
  },

  skipTask: async (request) => {
    const target = await authoriseTask(deps, request, request.params.id, 'task.manage');
    const { reason, waiveLag } = request.body;
    if (waiveLag && !permits(target.viewer, 'lag.waive')) {
      await refuse(
        deps.db,
        request.context,
        'AUTH_003',
        { type: 'task', id: target.taskId, dealId: target.dealId },
        { permission: 'lag.waive' },
      );
      throw new ApiError('AUTH_003', { permission: 'lag.waive' });
    }
    return run(deps, request, target, async (unit) => {
      const applied = await skipTask(unit, { dealId: target.dealId, taskId: target.taskId, reason, waiveLag });
      return { status: 200, body: await outcome(unit, applied, target.viewer) };
    });
  },
});
