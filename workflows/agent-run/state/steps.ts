import type { RunStatus, StepKind, StepStatus } from '../names';

/** A step as far as decisions go. */
export type StepView = {
  readonly stepKey: string;
  readonly kind: StepKind;
  readonly status: StepStatus;
  readonly dependsOn: readonly string[];
};

const ENDED: readonly StepStatus[] = ['SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED'];
export const hasEnded = ({ status }: Pick<StepView, 'status'>): boolean => ENDED.includes(status);

const statuses = (steps: readonly StepView[]): ReadonlyMap<string, StepStatus> =>
  new Map(steps.map(({ stepKey, status }) => [stepKey, status]));

/** Steps whose own dependencies have all succeeded, in plan order. */
export const readySteps = (steps: readonly StepView[]): StepView[] => {
  const of = statuses(steps);
  return steps.filter(
    ({ status, dependsOn }) => status === 'PENDING' && dependsOn.every((key) => of.get(key) === 'SUCCEEDED'),
  );
};

/** Steps that can never run: something they need ended without a result. */
export const deadSteps = (steps: readonly StepView[]): StepView[] => {
  const dead = new Set(
    steps.filter((step) => hasEnded(step) && step.status !== 'SUCCEEDED').map(({ stepKey }) => stepKey),
  );
  const found: StepView[] = [];
  // a plan's steps depend only on earlier ones
  for (const step of steps) {
    if (step.status !== 'PENDING' || !step.dependsOn.some((key) => dead.has(key))) continue;
    dead.add(step.stepKey);
    found.push(step);
  }
  return found;
};

/** Whether an open run works or waits: it waits when a question is open and nothing else can move. */
export const statusWhileOpen = (
  steps: readonly StepView[],
  openQuestions: number,
): Extract<RunStatus, 'RUNNING' | 'WAITING_CLARIFICATION'> => {
  const moves = steps.some(({ status }) => status === 'RUNNING') || readySteps(steps).length > 0;
  return openQuestions > 0 && !moves ? 'WAITING_CLARIFICATION' : 'RUNNING';
};
