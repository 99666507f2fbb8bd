import type { PersonCommand, Refusal } from '../commands';
import type { DeploymentAggregate, NodeRun } from '../model';
import { ACTIVE } from '../names';
import { addAttempt, emit, latestOf, nodeFields, patch, patchNode, refuse, type Draft } from './draft';
import { guardPerson, guardState } from './guards';
import { settleNodes } from './nodes';
import { end } from './stages';

type Of<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

const guard = (draft: Draft, action: PersonCommand['type']): Refusal | null =>
  guardState(draft.state, action) ?? guardPerson(draft.state, action, draft.env.actor);

/** D12: what runs may finish, nothing else starts; the lock is kept. */
export const pause = (draft: Draft, { reason }: Of<'pause'>): Refusal | null => {
  const refused = guard(draft, 'pause');
  if (refused) return refused;
  patch(draft, { hold: 'PAUSED', holdSince: draft.env.at });
  emit(draft, 'deployment.paused', {}, reason);
  return null;
};

export const resume = (draft: Draft): Refusal | null => {
  const refused = guard(draft, 'resume');
  if (refused) return refused;
  release(draft);
  return null;
};

const release = (draft: Draft): void => {
  patch(draft, { hold: 'NONE', holdSince: null });
  emit(draft, 'deployment.resumed');
  settleNodes(draft);
};

/** Steps that cannot run without this one, however far down. */
export const downstreamOf = ({ steps }: Pick<DeploymentAggregate, 'steps'>, uniqueId: string): ReadonlySet<string> => {
  const found = new Set([uniqueId]);
  for (const step of [...steps].sort((left, right) => left.seq - right.seq))
    if (step.dependsOn.some((one) => found.has(one))) found.add(step.uniqueId);
  found.delete(uniqueId);
  return found;
};

const find = (
  draft: Draft,
  action: string,
  uniqueId: string,
  states: readonly NodeRun['state'][],
): NodeRun | Refusal => {
  const node = latestOf(draft.state.nodes).get(uniqueId);
  if (node && states.includes(node.state)) return node;
  return refuse('PIPE_015', { from: node?.state ?? 'MISSING', action, allowed: [], node: uniqueId });
};

/** N8: the failed step and what was skipped because of it are attempted again. */
export const retryNode = (draft: Draft, { uniqueId, reason }: Of<'retryNode'>): Refusal | null => {
  const refused = guard(draft, 'retryNode');
  if (refused) return refused;
  const node = find(draft, 'retryNode', uniqueId, ['FAILED']);
  if ('ok' in node) return node;
  const latest = latestOf(draft.state.nodes);
  const skipped = [...downstreamOf(draft.state, uniqueId)].flatMap((id) => latest.get(id) ?? []);
  for (const again of [node, ...skipped.filter(({ state }) => state === 'SKIPPED')]) addAttempt(draft, again, {});
  patch(draft, { hold: 'NONE', holdSince: null });
  emit(draft, 'deployment.resumed', { ...nodeFields(node) }, reason);
  settleNodes(draft);
  return null;
};

/** N7: the step is left out, and so is what needs it. A failure that was recorded stays. */
export const skipNode = (draft: Draft, { uniqueId, reason }: Of<'skipNode'>): Refusal | null => {
  const refused = guard(draft, 'skipNode');
  if (refused) return refused;
  const { hold } = draft.state.deployment;
  const node = find(draft, 'skipNode', uniqueId, hold === 'FAILURE' ? ['FAILED'] : ['PENDING', 'READY', 'RETRY_WAIT']);
  if ('ok' in node) return node;
  const left = { state: 'SKIPPED', message: reason, finishedAt: draft.env.at, nextAttemptAt: null } as const;
  const skipped = node.state === 'FAILED' ? addAttempt(draft, node, left) : patchNode(draft, node, left);
  emit(draft, 'node.skipped', { ...nodeFields(skipped), because: null }, reason);
  if (hold === 'FAILURE') release(draft);
  else settleNodes(draft);
  return null;
};

/** D13: whoever holds the failure gives the deployment up. */
export const abandon = (draft: Draft, { reason }: Of<'abandon'>): Refusal | null => {
  const refused = guard(draft, 'abandon');
  if (refused) return refused;
  giveUp(draft, reason);
  return null;
};

/** Nobody came for the failure in time. */
export const expireHalt = (draft: Draft): Refusal | null => {
  const { state: from, hold } = draft.state.deployment;
  if (from !== 'DEPLOYING' || hold !== 'FAILURE')
    return refuse('PIPE_015', { from, action: 'expireHalt', allowed: [] });
  giveUp(draft, 'Nobody decided about the failed steps in time');
  return null;
};

const giveUp = (draft: Draft, reason: string): void => {
  const failed = [...latestOf(draft.state.nodes).values()].find(({ state }) => state === 'FAILED');
  end(draft, 'DEPLOY', failed?.uniqueId ?? null, reason);
};

/** Every step has ended and none has failed. */
export const isDone = ({ nodes, run }: DeploymentAggregate): boolean => {
  if (run?.state !== 'RUNNING') return false;
  return [...latestOf(nodes).values()].every(({ state }) => !ACTIVE.includes(state) && state !== 'FAILED');
};
