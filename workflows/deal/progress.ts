import type { DealState, Task } from './model';

const counts = (task: Task): boolean => task.required && task.phase === 'NORMAL';

const weigh = (tasks: readonly Task[]): number => tasks.reduce((sum, task) => sum + task.weight, 0);

/** Completed weight of what is required and not skipped or cancelled, rounded down; 0 of 0 is 0. */
export const progressOf = (tasks: readonly Task[]): number => {
  const required = tasks.filter(
    (task) => counts(task) && task.baseStatus !== 'SKIPPED' && task.baseStatus !== 'CANCELLED',
  );
  const total = weigh(required);
  return total === 0 ? 0 : Math.floor((100 * weigh(required.filter((t) => t.baseStatus === 'COMPLETED'))) / total);
};

export const progressPercent = (state: DealState): number => progressOf(state.tasks);

export const milestoneProgress = (state: DealState, milestoneId: string): number =>
  progressOf(state.tasks.filter((task) => task.milestoneId === milestoneId));
