import type { Attempt, DeployActivities, DeployView } from './activity-types';
import type { Instant } from './model';
import { DEPLOYMENT_RANKS, hasEnded, type Stage } from './names';

/** Activities that take nothing but the deployment. */
type Plain = Exclude<
  keyof DeployActivities,
  'loadDeployment' | 'runNode' | 'loseNode' | 'failStage' | 'expireDeadline' | 'cancelDeployByEngine'
>;
export type Work =
  | { readonly kind: 'step'; readonly key: string; readonly activity: Plain; readonly stage: Stage }
  | ({ readonly kind: 'runNode' | 'loseNode'; readonly key: string } & Attempt)
  | { readonly kind: 'expireDeadline'; readonly key: string; readonly deadline: Instant };

/** `start` what is not under way yet; `stop` what is. `wakeAt`: when to look again if nothing happens before. */
export type Agenda = { readonly start: readonly Work[]; readonly stop: boolean; readonly wakeAt: Instant | null };

const NOTHING: Agenda = { start: [], stop: false, wakeAt: null };

export const isOver = (view: DeployView): boolean =>
  hasEnded(view.state) || (view.stopAfter !== null && view.state === view.stopAfter);

const step = (activity: Plain, stage: Stage): Work => ({ kind: 'step', key: activity, activity, stage });
const keyOf = ({ uniqueId, attempt }: Attempt): string => `${uniqueId}#${attempt}`;
const run = (node: Attempt): Work => ({ kind: 'runNode', key: keyOf(node), ...node });
const lose = (node: Attempt): Work => ({ kind: 'loseNode', key: `lose ${keyOf(node)}`, ...node });

/** The one step of a state before the target is touched; null while people or the queue are waited for. */
const stageOf = (view: DeployView): Work | null => {
  switch (view.state) {
    case 'DRAFT':
      return step('exportProject', 'EXPORT');
    case 'EXPORTED':
      return view.compiled ? step('checkSemantics', 'COMPILE') : step('compileProject', 'COMPILE');
    case 'COMPILED':
      return step('makePlan', 'PLAN');
    case 'APPROVED':
      return view.autoStart ? step('startDeployment', 'APPROVE') : null;
    case 'QUEUED':
      return view.lockIsFree || view.newPosition !== null ? step('acquireLock', 'QUEUE') : null;
    default:
      return null;
  }
};

/**
 * What should be under way now, from what the rows say and what is under way. Called again after every event and every
 * end of work, so a crash at any point only makes it ask once more.
 */
export const agendaOf = (view: DeployView, underWay: ReadonlySet<string>, now: Instant): Agenda => {
  const fresh = (work: Work): boolean => !underWay.has(work.key);
  if (isOver(view)) return { ...NOTHING, stop: true };
  if (view.state === 'CANCELLING') return { ...NOTHING, stop: true, start: underWay.size > 0 ? [] : afterCancel(view) };
  if (view.deadline !== null && view.deadline <= now) {
    const due: Work = { kind: 'expireDeadline', key: `expire ${view.deadline}`, deadline: view.deadline };
    return { ...NOTHING, start: [due].filter(fresh) };
  }
  if (DEPLOYMENT_RANKS[view.state] < DEPLOYMENT_RANKS.DEPLOYING) {
    const stage = stageOf(view);
    return { ...NOTHING, start: stage && fresh(stage) ? [stage] : [], wakeAt: view.deadline };
  }
  const { start, wakeAt } = deploying(view, underWay, now);
  return { ...NOTHING, start: start.filter(fresh), wakeAt: earliest([view.deadline, wakeAt]) };
};

const afterCancel = ({ running }: DeployView): Work[] =>
  running.length > 0 ? running.map(lose) : [step('finishCancel', 'DEPLOY')];

const deploying = (
  { runState, hold, isDone, running, ready, waiting, concurrency }: DeployView,
  underWay: ReadonlySet<string>,
  now: Instant,
): { start: Work[]; wakeAt: Instant | null } => {
  if (runState === 'QUEUED') return { start: [step('verifyPlan', 'DEPLOY')], wakeAt: null };
  if (isDone) return { start: [step('collectResults', 'DEPLOY')], wakeAt: null };
  // a row that runs while nobody here runs it was left behind by a worker that is gone
  const lost = running.filter((node) => !underWay.has(keyOf(node))).map(lose);
  if (hold !== 'NONE') return { start: lost, wakeAt: null };
  const due = waiting
    .filter(({ at }) => at <= now)
    .map(({ uniqueId, attempt }) => ({ uniqueId, attempt: attempt + 1 }));
  const next = [...due, ...ready].filter((node) => !underWay.has(keyOf(node)));
  const later = waiting.filter(({ at }) => at > now).map(({ at }) => at);
  return {
    start: [...lost, ...next.slice(0, Math.max(0, concurrency - underWay.size)).map(run)],
    wakeAt: earliest(later),
  };
};

const earliest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.flatMap((at) => at ?? []).sort()[0] ?? null;
