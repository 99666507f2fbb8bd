import type { Step } from './model';

const UNKNOWN_SECONDS = 1;
const weightOf = ({ estimateSeconds }: Step): number => Math.max(0.001, estimateSeconds ?? UNKNOWN_SECONDS);

const dependants = (steps: readonly Step[]): Map<string, Step[]> => {
  const found = new Map<string, Step[]>();
  for (const step of steps)
    for (const uniqueId of step.dependsOn) found.set(uniqueId, [...(found.get(uniqueId) ?? []), step]);
  return found;
};

/** Seconds from the start of each step to the end of everything that needs it, by estimate. */
export const remainingSeconds = (steps: readonly Step[]): ReadonlyMap<string, number> => {
  const after = dependants(steps);
  const remaining = new Map<string, number>();
  for (const step of [...steps].sort((left, right) => right.seq - left.seq)) {
    const behind = (after.get(step.uniqueId) ?? []).map(({ uniqueId }) => remaining.get(uniqueId) ?? 0);
    remaining.set(step.uniqueId, weightOf(step) + Math.max(0, ...behind));
  }
  return remaining;
};

/** The chain of steps that decides how long the run takes, first step first. */
export const criticalPath = (steps: readonly Step[]): string[] => {
  const remaining = remainingSeconds(steps);
  const after = dependants(steps);
  const longest = (among: readonly Step[]): Step | undefined =>
    [...among].sort(
      (left, right) =>
        (remaining.get(right.uniqueId) ?? 0) - (remaining.get(left.uniqueId) ?? 0) || left.seq - right.seq,
    )[0];
  const path: string[] = [];
  for (let step = longest(steps); step; step = longest(after.get(step.uniqueId) ?? [])) path.push(step.uniqueId);
  return path;
};
