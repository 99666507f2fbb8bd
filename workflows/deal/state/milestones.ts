import { isOpen } from '../deadlines';
import type { DealState, Milestone, Task } from '../model';
import type { MilestoneStatus } from '../names';
import { progressPercent } from '../progress';
import { emit, patchMilestone, type Draft } from './draft';

const passed = (milestone: Milestone): boolean => milestone.status === 'REACHED' || milestone.status === 'SKIPPED';

export const milestoneStatusOf = (state: DealState, milestone: Milestone): MilestoneStatus => {
  if (milestone.status === 'CANCELLED') return 'CANCELLED';
  const tasks = state.tasks.filter((task) => task.milestoneId === milestone.id && task.baseStatus !== 'CANCELLED');
  if (tasks.length === 0) return milestone.status;
  if (tasks.every((task) => task.baseStatus === 'SKIPPED')) return 'SKIPPED';
  if (isReached(tasks) && predecessorsPassed(state, milestone)) return 'REACHED';
  return milestone.status !== 'PLANNED' || tasks.some((task) => task.baseStatus !== 'BLOCKED') ? 'ACTIVE' : 'PLANNED';
};

const isReached = (tasks: readonly Task[]): boolean =>
  tasks.every((task) => !task.required || !isOpen(task)) &&
  tasks.some((task) => task.required && task.baseStatus === 'COMPLETED');

const predecessorsPassed = (state: DealState, milestone: Milestone): boolean =>
  state.deal.template.mode !== 'sequential' ||
  state.milestones.filter(({ position }) => position < milestone.position).every(passed);

/** Milestones follow their tasks, in position order, so that a sequential successor sees its predecessor. */
export const settleMilestones = (draft: Draft, causedBy?: number): void => {
  const ordered = [...draft.state.milestones].sort((left, right) => left.position - right.position);
  for (const milestone of ordered) {
    const next = milestoneStatusOf(draft.state, milestone);
    if (next === milestone.status) continue;
    const reachedAt = next === 'REACHED' ? draft.env.at : null;
    patchMilestone(draft, milestone.id, { status: next, reachedAt });
    announce(draft, milestone, next, causedBy);
  }
};

const announce = (draft: Draft, milestone: Milestone, next: MilestoneStatus, causedBy?: number): void => {
  const which = { milestoneId: milestone.id, key: milestone.key };
  if (milestone.status === 'PLANNED' && next !== 'SKIPPED') emit(draft, 'milestone.started', which, causedBy);
  if (next === 'SKIPPED') emit(draft, 'milestone.skipped', which, causedBy);
  if (next === 'ACTIVE' && passed(milestone)) emit(draft, 'milestone.reopened', which, causedBy);
  if (next === 'REACHED') {
    const reachedAt = draft.env.at;
    emit(draft, 'milestone.reached', { ...which, reachedAt, progressPercent: progressPercent(draft.state) }, causedBy);
  }
};
