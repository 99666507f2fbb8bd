import { executionPlanner } from './execution-planner';
import type { Planner } from './planner';

const PLANNERS: readonly Planner[] = [executionPlanner];

export const plannerOf = (id: string): Planner => {
  const planner = PLANNERS.find((one) => one.id === id);
  if (!planner) throw new Error(`there is no planner ${id}`);
  return planner;
};
