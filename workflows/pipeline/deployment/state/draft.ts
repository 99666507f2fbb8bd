import type { DecidedEvent, DecisionEnv, Refusal } from '../commands';
import type { DeploymentEventType } from '../event-names';
import type { Deployment, DeploymentAggregate, NodeRun, Run } from '../model';
import { hasEnded, type DeploymentState } from '../names';

/** A decision in the making. It lives inside one call of `decide`; the state given in is never changed. */
export type Draft = { state: DeploymentAggregate; readonly events: DecidedEvent[]; readonly env: DecisionEnv };

export const openDraft = (state: DeploymentAggregate, env: DecisionEnv): Draft => ({ state, events: [], env });

export const refuse = (code: Refusal['code'], details: Refusal['details'] = {}): Refusal => ({
  ok: false,
  code,
  details,
});

export const emit = (
  draft: Draft,
  type: DeploymentEventType,
  payload: Readonly<Record<string, unknown>> = {},
  reason: string | null = null,
): void => {
  const { id, pipelineId, environmentId } = draft.state.deployment;
  draft.events.push({ type, payload: { deploymentId: id, pipelineId, environmentId, ...payload }, reason });
};

export const patch = (draft: Draft, change: Partial<Deployment>): void => {
  draft.state = { ...draft.state, deployment: { ...draft.state.deployment, ...change } };
};

/** Moves on. What has ended is not held, and knows when it ended. */
export const moveTo = (draft: Draft, state: DeploymentState, change: Partial<Deployment> = {}): void =>
  patch(draft, {
    state,
    ...(hasEnded(state) ? { hold: 'NONE', holdSince: null, finishedAt: draft.env.at } : {}),
    ...change,
  });

export const patchRun = (draft: Draft, change: Partial<Run>): void => {
  const { run } = draft.state;
  if (run) draft.state = { ...draft.state, run: { ...run, ...change } };
};

/** Ends the run, if there is one that has not ended. */
export const endRun = (draft: Draft, state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED'): void => {
  const { run } = draft.state;
  if (!run || run.finishedAt !== null) return;
  patchRun(draft, { state, finishedAt: draft.env.at });
  emit(draft, 'run.finished', { runId: run.id, runNumber: run.number, state });
};

/** The newest attempt at each step. */
export const latestOf = (nodes: readonly NodeRun[]): Map<string, NodeRun> => {
  const latest = new Map<string, NodeRun>();
  for (const node of nodes) {
    const known = latest.get(node.uniqueId);
    if (!known || known.attempt < node.attempt) latest.set(node.uniqueId, node);
  }
  return latest;
};

export const patchNode = (draft: Draft, node: NodeRun, change: Partial<NodeRun>): NodeRun => {
  const changed = { ...node, ...change };
  draft.state = { ...draft.state, nodes: draft.state.nodes.map((one) => (one.id === node.id ? changed : one)) };
  return changed;
};

export const addAttempt = (draft: Draft, before: NodeRun, change: Partial<NodeRun>): NodeRun => {
  const node = { ...newAttempt(draft, before.uniqueId, before.nodeId), attempt: before.attempt + 1, ...change };
  draft.state = { ...draft.state, nodes: [...draft.state.nodes, node] };
  return node;
};

export const newAttempt = (draft: Draft, uniqueId: string, nodeId: string | null): NodeRun => ({
  id: draft.env.newId(),
  uniqueId,
  nodeId,
  attempt: 1,
  retries: 0,
  state: 'PENDING',
  fence: null,
  worker: null,
  startedAt: null,
  finishedAt: null,
  nextAttemptAt: null,
  executionMs: null,
  compileMs: null,
  rowsAffected: null,
  failures: null,
  message: null,
  dbtCode: null,
  compiledSha256: null,
  skippedBecauseOf: null,
});

/** What an event tells about an attempt. */
export const nodeFields = ({ uniqueId, nodeId, attempt }: NodeRun): Record<string, unknown> => ({
  uniqueId,
  nodeId,
  attempt,
});
