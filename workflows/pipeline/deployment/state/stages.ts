import type { PersonCommand, Refusal, SystemCommand } from '../commands';
import { DEPLOYMENT_RANKS, hasEnded, type DeploymentState, type Stage } from '../names';
import { approvalsMissing, requestApproval } from './approvals';
import { emit, endRun, moveTo, newAttempt, patch, patchRun, refuse, type Draft } from './draft';
import { guardPerson, guardState } from './guards';
import { settleNodes } from './nodes';

type Of<T extends SystemCommand['type']> = Extract<SystemCommand, { type: T }>;

/** What the workflow does in one state is void once somebody has moved the deployment on. */
const guardStage = (draft: Draft, action: string, ...states: readonly DeploymentState[]): Refusal | null => {
  const { state: from } = draft.state.deployment;
  return states.includes(from) ? null : refuse('PIPE_015', { from, action, allowed: [] });
};

/** D2 */
export const exported = (draft: Draft, { commitSha, treeSha, created }: Of<'exported'>): Refusal | null => {
  const refused = guardStage(draft, 'exported', 'DRAFT');
  if (refused) return refused;
  moveTo(draft, 'EXPORTED', { commitSha });
  const { graphVersion: version } = draft.state.deployment;
  emit(draft, 'export.committed', { commitSha, treeSha, version, created });
  emit(draft, 'compile.started', { commitSha });
  return null;
};

/** dbt has compiled it; the deployment moves on once the SQL is proved against the target. */
export const compiled = (draft: Draft, { manifestHash, nodes, compileMs }: Of<'compiled'>): Refusal | null => {
  const refused = guardStage(draft, 'compiled', 'EXPORTED');
  if (refused) return refused;
  patch(draft, { manifestHash });
  emit(draft, 'compile.succeeded', { manifestHash, nodes, compileMs });
  return null;
};

/** D3 */
export const checked = (draft: Draft): Refusal | null => {
  const refused = guardStage(draft, 'checked', 'EXPORTED');
  if (refused) return refused;
  moveTo(draft, 'COMPILED');
  return null;
};

/** D4 and D5 */
export const planned = (draft: Draft, { planHash, steps }: Of<'planned'>): Refusal | null => {
  const refused = guardStage(draft, 'planned', 'COMPILED');
  if (refused) return refused;
  draft.state = { ...draft.state, steps };
  moveTo(draft, 'PLANNED', { planHash });
  const destructive = steps.filter((step) => step.destructive).length;
  emit(draft, 'plan.created', { planHash, steps: steps.length, destructive });
  if (draft.state.deployment.stopAfter !== 'PLANNED') requestApproval(draft);
  return null;
};

/** D8 */
export const stale = (draft: Draft, { component, diff }: Of<'stale'>): Refusal | null => {
  const refused = guardStage(draft, 'stale', 'PLANNED', 'AWAITING_APPROVAL', 'APPROVED', 'QUEUED');
  if (refused) return refused;
  const { planHash } = draft.state.deployment;
  moveTo(draft, 'STALE', {
    failure: { code: 'PIPE_016', message: `The ${component} changed`, details: { component, diff } },
  });
  emit(draft, 'plan.stale', { planHash, component, diff });
  return null;
};

/** D8: an approval has run out before the deployment began. */
export const expireApprovals = (draft: Draft): Refusal | null => {
  const refused = guardStage(draft, 'expireApprovals', 'AWAITING_APPROVAL', 'APPROVED', 'QUEUED');
  if (refused) return refused;
  const { planHash } = draft.state.deployment;
  moveTo(draft, 'STALE', {
    failure: { code: 'PIPE_016', message: 'An approval expired', details: { component: 'approval', diff: [] } },
  });
  emit(draft, 'approval.expired', { planHash });
  return null;
};

/** D9 */
export const start = (draft: Draft): Refusal | null => {
  const { state } = draft.state.deployment;
  if (state === 'AWAITING_APPROVAL') return refuse('PIPE_019', { missing: approvalsMissing(draft.state) });
  const refused = guardState(draft.state, 'start') ?? guardPerson(draft.state, 'start', draft.env.actor);
  if (refused) return refused;
  moveTo(draft, 'QUEUED');
  emit(draft, 'deployment.queued', {});
  return null;
};

export const position = (draft: Draft, { position, holderId }: Of<'position'>): Refusal | null => {
  const refused = guardStage(draft, 'position', 'QUEUED');
  if (refused) return refused;
  emit(draft, 'deployment.position_changed', { position, holderId });
  return null;
};

/** D10 */
export const lockAcquired = (draft: Draft, { fence, queuedMs, runNumber }: Of<'lockAcquired'>): Refusal | null => {
  const refused = guardStage(draft, 'lockAcquired', 'QUEUED');
  if (refused) return refused;
  moveTo(draft, 'DEPLOYING', { startedAt: draft.env.at });
  const run = {
    id: draft.env.newId(),
    number: runNumber,
    state: 'QUEUED',
    queuedMs,
    startedAt: null,
    finishedAt: null,
  } as const;
  draft.state = { ...draft.state, run };
  emit(draft, 'deployment.lock_acquired', { fence });
  emit(draft, 'deployment.started', { runId: run.id, runNumber });
  return null;
};

/** The plan held at the last look: every step is now waiting or ready. */
export const beginRun = (draft: Draft): Refusal | null => {
  const refused = guardStage(draft, 'beginRun', 'DEPLOYING');
  if (refused) return refused;
  const { run, steps } = draft.state;
  if (run?.state !== 'QUEUED')
    return refuse('PIPE_015', { from: run?.state ?? 'DEPLOYING', action: 'beginRun', allowed: [] });
  patchRun(draft, { state: 'RUNNING', startedAt: draft.env.at });
  draft.state = { ...draft.state, nodes: steps.map(({ uniqueId, nodeId }) => newAttempt(draft, uniqueId, nodeId)) };
  emit(draft, 'run.started', { runId: run.id, runNumber: run.number, nodes: steps.length });
  settleNodes(draft);
  return null;
};

/** D11 */
export const finish = (draft: Draft): Refusal | null => {
  const refused = guardStage(draft, 'finish', 'DEPLOYING');
  if (refused) return refused;
  endRun(draft, 'SUCCEEDED');
  moveTo(draft, 'SUCCEEDED');
  emit(draft, 'deployment.succeeded', { planHash: draft.state.deployment.planHash });
  return null;
};

/** D13: a stage failed for good. */
export const fail = (draft: Draft, { stage, failure }: Of<'fail'>): Refusal | null => {
  const { state: from } = draft.state.deployment;
  if (hasEnded(from)) return refuse('PIPE_015', { from, action: 'fail', allowed: [] });
  const node = typeof failure.details['node'] === 'string' ? failure.details['node'] : null;
  if (failure.code === 'PIPE_011') emit(draft, 'export.head_moved', failure.details);
  if (stage === 'COMPILE') emit(draft, 'compile.failed', { code: failure.code, ...failure.details });
  end(draft, stage, node, failure.message);
  patch(draft, { failure });
  return null;
};

/** Ends as FAILED; running nodes are none by now. */
export const end = (draft: Draft, stage: Stage, node: string | null, reason: string | null): void => {
  endRun(draft, 'FAILED');
  moveTo(draft, 'FAILED', { failedStage: stage, failedNode: node });
  emit(draft, 'deployment.failed', { stage, node }, reason);
};

export const isBefore = (state: DeploymentState, other: DeploymentState): boolean =>
  DEPLOYMENT_RANKS[state] < DEPLOYMENT_RANKS[other];

/** D14: before the target is touched it is over at once; after that what runs is ended first. */
export const cancel = (draft: Draft, { reason }: Extract<PersonCommand, { type: 'cancel' }>): Refusal | null => {
  const refused = guardState(draft.state, 'cancel') ?? guardPerson(draft.state, 'cancel', draft.env.actor);
  if (refused) return refused;
  if (isBefore(draft.state.deployment.state, 'DEPLOYING')) {
    moveTo(draft, 'CANCELLED', { reason });
    emit(draft, 'deployment.cancelled', {}, reason);
    return null;
  }
  moveTo(draft, 'CANCELLING', { reason, hold: 'NONE', holdSince: null });
  emit(draft, 'deployment.cancelling', {}, reason);
  settleNodes(draft);
  return null;
};

/** D14, second half: nothing runs any more, neither here nor in the database. */
export const finishCancel = (draft: Draft): Refusal | null => {
  const refused = guardStage(draft, 'finishCancel', 'CANCELLING');
  if (refused) return refused;
  endRun(draft, 'CANCELLED');
  moveTo(draft, 'CANCELLED');
  emit(draft, 'deployment.cancelled', {}, draft.state.deployment.reason);
  return null;
};
