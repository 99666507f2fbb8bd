import type { Actor, PersonCommand, Refusal } from '../commands';
import type { DeploymentAggregate } from '../model';
import type { DeploymentState, Hold } from '../names';
import { refuse } from './draft';

/** `retry` and `replan` make a new, linked deployment. */
export type DeploymentAction = PersonCommand['type'] | 'retry' | 'replan';

const BY_STATE: Readonly<Record<Exclude<DeploymentState, 'DEPLOYING'>, readonly DeploymentAction[]>> = {
  DRAFT: ['cancel'],
  EXPORTED: ['cancel'],
  COMPILED: ['cancel'],
  PLANNED: ['cancel'],
  AWAITING_APPROVAL: ['approve', 'reject', 'cancel'],
  APPROVED: ['start', 'cancel'],
  QUEUED: ['cancel'],
  CANCELLING: [],
  SUCCEEDED: ['replan'],
  FAILED: ['retry', 'replan'],
  STALE: ['replan'],
  REJECTED: ['replan'],
  CANCELLED: ['retry', 'replan'],
};
const WHILE_DEPLOYING: Readonly<Record<Hold, readonly DeploymentAction[]>> = {
  NONE: ['pause', 'skipNode', 'cancel'],
  PAUSED: ['resume', 'skipNode', 'cancel'],
  FAILURE: ['retryNode', 'skipNode', 'abandon', 'cancel'],
};

/** What may be done in this state, whoever asks. */
export const actionsOf = (state: DeploymentState, hold: Hold): readonly DeploymentAction[] =>
  state === 'DEPLOYING' ? WHILE_DEPLOYING[hold] : BY_STATE[state];

/** @returns PIPE_015 when the state machine has no such move now. */
export const guardState = ({ deployment }: DeploymentAggregate, action: DeploymentAction): Refusal | null => {
  const { state, hold } = deployment;
  const allowed = actionsOf(state, hold);
  return allowed.includes(action) ? null : refuse('PIPE_015', { from: state, hold, action, allowed });
};

const isOperator = ({ role }: Actor): boolean => role === 'OPERATOR' || role === 'ADMIN';
const isRequester = ({ deployment }: DeploymentAggregate, { userId }: Actor): boolean =>
  userId !== null && deployment.requestedBy === userId;

/**
 * Who may do it: operators and administrators everything; whoever asked for the deployment starts and cancels it, and
 * works alone outside production. Approvals have rules of their own.
 */
export const mayAct = (aggregate: DeploymentAggregate, action: DeploymentAction, actor: Actor): boolean => {
  if (actor.kind !== 'user' || isOperator(actor)) return true;
  if (action === 'approve' || action === 'reject' || action === 'retry' || action === 'replan')
    return actor.role === 'ANALYTICS_ENGINEER';
  if (!isRequester(aggregate, actor)) return false;
  return action === 'start' || action === 'cancel' || !aggregate.environment.production;
};

export const guardPerson = (aggregate: DeploymentAggregate, action: DeploymentAction, actor: Actor): Refusal | null =>
  mayAct(aggregate, action, actor) ? null : refuse('AUTH_003', { action, role: actor.role });
