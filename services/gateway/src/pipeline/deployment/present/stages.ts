import type { deploymentBody } from '@ratchet/workflows/pipeline/contract/deployment-schemas';
import { hasEnded, STAGES, type DeploymentState, type Stage } from '@ratchet/workflows/pipeline/deployment/names';
import type { z } from 'zod';
import type { DeploymentItem } from '../queries/summaries';

type StageBody = z.input<typeof deploymentBody>['stages'][number];
export type Times = ReadonlyMap<string, { readonly first: string; readonly last: string }>;

/** Events between which a stage lies. */
const SPANS: Readonly<Record<Stage, { readonly from: string; readonly to: string }>> = {
  EXPORT: { from: 'deployment.created', to: 'export.committed' },
  COMPILE: { from: 'compile.started', to: 'compile.succeeded' },
  PLAN: { from: 'compile.succeeded', to: 'plan.created' },
  APPROVE: { from: 'plan.created', to: 'approval.given' },
  QUEUE: { from: 'deployment.queued', to: 'deployment.lock_acquired' },
  DEPLOY: { from: 'deployment.started', to: 'run.finished' },
};
const CURRENT: Readonly<Partial<Record<DeploymentState, Stage>>> = {
  DRAFT: 'EXPORT',
  EXPORTED: 'COMPILE',
  COMPILED: 'PLAN',
  PLANNED: 'PLAN',
  AWAITING_APPROVAL: 'APPROVE',
  APPROVED: 'APPROVE',
  QUEUED: 'QUEUE',
  DEPLOYING: 'DEPLOY',
  CANCELLING: 'DEPLOY',
};

/** Where the deployment ended; the last stage it had begun, where no stage failed. */
const stoppedAt = ({ failedStage }: DeploymentItem, times: Times): Stage =>
  failedStage ?? STAGES.findLast((stage) => times.has(SPANS[stage].from)) ?? 'EXPORT';

const stateOf = (stage: Stage, item: DeploymentItem, times: Times): StageBody['state'] => {
  const { state } = item;
  if (state === 'SUCCEEDED') return 'DONE';
  const ended = hasEnded(state);
  const at = ended ? stoppedAt(item, times) : (CURRENT[state] ?? 'EXPORT');
  const [mine, current] = [STAGES.indexOf(stage), STAGES.indexOf(at)];
  if (mine < current) return 'DONE';
  if (mine > current) return ended || item.stopAfter !== null ? 'NOT_REACHED' : 'PENDING';
  if (ended) return 'FAILED';
  if (state === 'PLANNED') return 'DONE';
  return stage === 'APPROVE' || stage === 'QUEUE' ? 'WAITING' : 'RUNNING';
};

/** The six stages with when each began and ended; `times` are those of the deployment's events by type. */
export const stagesOf = (item: DeploymentItem, times: Times): readonly StageBody[] =>
  STAGES.map((stage) => {
    const state = stateOf(stage, item, times);
    const { from, to } = SPANS[stage];
    const isOver = state === 'DONE' || state === 'FAILED';
    return {
      stage,
      state,
      startedAt: state === 'NOT_REACHED' || state === 'PENDING' ? null : (times.get(from)?.first ?? null),
      finishedAt: isOver ? (times.get(to)?.last ?? item.finishedAt) : null,
    };
  });
