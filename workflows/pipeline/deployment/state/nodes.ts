import { addMilliseconds } from '../../../platform/calendar';
import type { NodeOutcome, Refusal, SystemCommand } from '../commands';
import type { NodeRun, Step } from '../model';
import { ACTIVE, MAX_RETRIES, MAX_RETRIES_LOST, PASSED, RETRY_BASE_SECONDS } from '../names';
import { addAttempt, emit, latestOf, nodeFields, patch, patchNode, refuse, type Draft } from './draft';

type Of<T extends SystemCommand['type']> = Extract<SystemCommand, { type: T }>;

/**
 * Carries what has happened on to what depends on it, in plan order: N1 ready, N7 skipped with its cause, cancelled. When
 * nothing can move any more and a step has failed, the deployment halts (D12).
 */
export const settleNodes = (draft: Draft): void => {
  const isCancelling = draft.state.deployment.state === 'CANCELLING';
  const latest = latestOf(draft.state.nodes);
  for (const step of [...draft.state.steps].sort((left, right) => left.seq - right.seq)) {
    const node = latest.get(step.uniqueId);
    if (!node || node.state === 'RUNNING' || !ACTIVE.includes(node.state)) continue;
    latest.set(step.uniqueId, isCancelling ? cancelled(draft, node) : settled(draft, step, node, latest));
  }
  settleHold(draft, [...latest.values()]);
};

const cancelled = (draft: Draft, node: NodeRun): NodeRun => {
  emit(draft, 'node.cancelled', nodeFields(node));
  return patchNode(draft, node, { state: 'CANCELLED', finishedAt: draft.env.at, nextAttemptAt: null });
};

const settled = (draft: Draft, step: Step, node: NodeRun, latest: ReadonlyMap<string, NodeRun>): NodeRun => {
  if (node.state !== 'PENDING') return node;
  const upstream = step.dependsOn.flatMap((uniqueId) => latest.get(uniqueId) ?? []);
  const broken = upstream.find(({ state }) => state === 'FAILED' || state === 'SKIPPED' || state === 'CANCELLED');
  if (broken) {
    const cause = broken.skippedBecauseOf ?? broken.uniqueId;
    emit(draft, 'node.skipped', { ...nodeFields(node), because: cause });
    return patchNode(draft, node, { state: 'SKIPPED', skippedBecauseOf: cause, finishedAt: draft.env.at });
  }
  if (!upstream.every(({ state }) => PASSED.includes(state))) return node;
  emit(draft, 'node.ready', nodeFields(node));
  return patchNode(draft, node, { state: 'READY' });
};

const settleHold = (draft: Draft, latest: readonly NodeRun[]): void => {
  const { state, hold } = draft.state.deployment;
  if (state !== 'DEPLOYING' || hold === 'FAILURE' || latest.some((node) => ACTIVE.includes(node.state))) return;
  const failed = latest.filter((node) => node.state === 'FAILED').map(({ uniqueId }) => uniqueId);
  if (failed.length === 0) return;
  patch(draft, { hold: 'FAILURE', holdSince: draft.env.at });
  emit(draft, 'deployment.halted', { failed });
};

/** N2. A step that waits for its next try gets a row of its own. */
export const startNode = (draft: Draft, { uniqueId, attempt, worker, fence }: Of<'startNode'>): Refusal | null => {
  const { state: from, hold } = draft.state.deployment;
  const node = latestOf(draft.state.nodes).get(uniqueId);
  const isNext =
    (node?.state === 'READY' && node.attempt === attempt) ||
    (node?.state === 'RETRY_WAIT' && node.attempt + 1 === attempt);
  if (from !== 'DEPLOYING' || hold !== 'NONE' || !node || !isNext)
    return refuse('PIPE_015', { from: node?.state ?? from, action: 'startNode', allowed: [] });
  const running = { state: 'RUNNING', fence, worker, startedAt: draft.env.at } as const;
  const started =
    node.state === 'READY'
      ? patchNode(draft, node, running)
      : addAttempt(draft, node, { ...running, retries: node.retries + 1 });
  emit(draft, 'node.started', nodeFields(started));
  return null;
};

const running = (draft: Draft, uniqueId: string, attempt: number): NodeRun | Refusal => {
  const node = latestOf(draft.state.nodes).get(uniqueId);
  if (node?.state === 'RUNNING' && node.attempt === attempt) return node;
  return refuse('PIPE_015', { from: node?.state ?? 'MISSING', action: 'finishNode', allowed: [] });
};

const EVENTS = {
  SUCCEEDED: 'node.succeeded',
  WARNED: 'node.warned',
  FAILED: 'node.failed',
  REUSED: 'node.reused',
  CANCELLED: 'node.cancelled',
} as const satisfies Record<NodeOutcome['state'], string>;

/** N3, N4, N6: the result of one attempt. A result that comes too late is refused. */
export const finishNode = (draft: Draft, { uniqueId, attempt, outcome }: Of<'finishNode'>): Refusal | null => {
  const node = running(draft, uniqueId, attempt);
  if ('ok' in node) return node;
  const finished = patchNode(draft, node, { ...outcome, finishedAt: draft.env.at });
  const { executionMs, rowsAffected, failures, dbtCode } = outcome;
  emit(draft, EVENTS[outcome.state], { ...nodeFields(finished), executionMs, rowsAffected, failures, dbtCode });
  if (outcome.state === 'FAILED' && outcome.failures !== null)
    emit(draft, 'test.failed', { ...nodeFields(finished), failures: outcome.failures });
  settleNodes(draft);
  return null;
};

/** N5: a lost worker is followed up at once, a transient error after a wait that doubles; each has its bound, after which the node has failed. */
export const retryLater = (draft: Draft, { uniqueId, attempt, message, lost }: Of<'retryLater'>): Refusal | null => {
  const node = running(draft, uniqueId, attempt);
  if ('ok' in node) return node;
  const finished = { finishedAt: draft.env.at, message };
  if (draft.state.deployment.state === 'CANCELLING') {
    emit(draft, 'node.cancelled', nodeFields(node));
    patchNode(draft, node, { ...finished, state: 'CANCELLED' });
  } else if (node.retries >= (lost ? MAX_RETRIES_LOST : MAX_RETRIES)) {
    emit(draft, 'node.failed', nodeFields(node));
    patchNode(draft, node, { ...finished, state: 'FAILED' });
  } else {
    const waitMs = lost ? 0 : RETRY_BASE_SECONDS * 1000 * 2 ** node.retries;
    const nextAttemptAt = addMilliseconds(draft.env.at, waitMs);
    emit(draft, 'node.retry_scheduled', { ...nodeFields(node), nextAttemptAt, lost });
    patchNode(draft, node, { ...finished, state: 'RETRY_WAIT', nextAttemptAt });
  }
  settleNodes(draft);
  return null;
};
