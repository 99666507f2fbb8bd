import type { Role } from '../../../platform/names';
import type { Actor, DecisionEnv, PersonCommand, Refusal } from '../commands';
import type { Approval, DeploymentAggregate, Instant } from '../model';
import { APPROVAL_HOURS } from '../names';
import { addHours } from '../../../platform/calendar';
import { emit, moveTo, refuse, type Draft } from './draft';
import { guardPerson, guardState } from './guards';

const APPROVERS: readonly (Role | undefined)[] = ['ADMIN', 'OPERATOR', 'ANALYTICS_ENGINEER'];

/** How many different people must approve: one more rule counts where something may be lost. */
export const approvalsNeeded = ({ environment, steps }: Pick<DeploymentAggregate, 'environment' | 'steps'>): number => {
  const isDestructive = steps.some(({ destructive }) => destructive);
  return isDestructive ? Math.max(environment.approvals, environment.destructiveApprovals) : environment.approvals;
};

/** Approvals of the present plan by people. */
export const approvalsGiven = ({ approvals, deployment }: DeploymentAggregate): readonly Approval[] =>
  approvals.filter(({ decision, planHash }) => decision === 'APPROVED' && planHash === deployment.planHash);

export const approvalsMissing = (aggregate: DeploymentAggregate): number =>
  Math.max(0, approvalsNeeded(aggregate) - approvalsGiven(aggregate).length);

/** When the first approval of the present plan runs out; null when none does. */
export const approvalsExpireAt = (aggregate: DeploymentAggregate): Instant | null =>
  approvalsGiven(aggregate)
    .flatMap(({ expiresAt }) => expiresAt ?? [])
    .sort()[0] ?? null;

/** Why this person's approval of the present plan would not be taken, in words; null when it would. */
export const approvalObjection = (aggregate: DeploymentAggregate, { role, userId }: Actor): string | null => {
  const { environment, deployment } = aggregate;
  const given = approvalsGiven(aggregate);
  if (!APPROVERS.includes(role)) return 'only engineers, operators and administrators approve';
  if (environment.production && role !== 'OPERATOR' && role !== 'ADMIN')
    return 'only operators and administrators approve for production';
  if (given.some(({ approverId }) => approverId === userId)) return 'you have approved this plan already';
  if (!environment.allowSelfApproval && deployment.requestedBy === userId && given.length === 0)
    return 'whoever asked for the deployment cannot be its only approver';
  return null;
};

const guardApproval = (aggregate: DeploymentAggregate, planHash: string, actor: Actor): Refusal | null => {
  const refused = guardPerson(aggregate, 'approve', actor);
  if (refused) return refused;
  if (aggregate.deployment.planHash !== planHash)
    return refuse('PIPE_017', { planHash: aggregate.deployment.planHash, given: planHash });
  const reason = approvalObjection(aggregate, actor);
  return reason === null ? null : refuse('PIPE_018', { reason });
};

const record = (
  draft: Draft,
  { at, actor, newId }: DecisionEnv,
  decision: Approval['decision'],
  comment: string | null,
): void => {
  const approval: Approval = {
    id: newId(),
    approverId: decision === 'BY_POLICY' ? null : actor.userId,
    decision,
    planHash: draft.state.deployment.planHash ?? '',
    comment,
    decidedAt: at,
    expiresAt: decision === 'APPROVED' ? addHours(at, APPROVAL_HOURS) : null,
  };
  draft.state = { ...draft.state, approvals: [...draft.state.approvals, approval] };
};

/** D6: one person, one approval, of exactly this plan. */
export const approve = (
  draft: Draft,
  { planHash, comment }: Extract<PersonCommand, { type: 'approve' }>,
): Refusal | null => {
  const refused = guardState(draft.state, 'approve') ?? guardApproval(draft.state, planHash, draft.env.actor);
  if (refused) return refused;
  record(draft, draft.env, 'APPROVED', comment);
  const missing = approvalsMissing(draft.state);
  emit(draft, 'approval.given', { planHash, approverId: draft.env.actor.userId, missing }, comment);
  if (missing === 0) moveTo(draft, 'APPROVED');
  return null;
};

/** D7 */
export const reject = (draft: Draft, { reason }: Extract<PersonCommand, { type: 'reject' }>): Refusal | null => {
  const { state, env } = draft;
  const refused = guardState(state, 'reject') ?? guardPerson(state, 'reject', env.actor);
  if (refused) return refused;
  if (state.environment.production && env.actor.role === 'ANALYTICS_ENGINEER')
    return refuse('PIPE_018', { reason: 'only operators and administrators decide for production' });
  const { planHash } = state.deployment;
  record(draft, env, 'REJECTED', reason);
  emit(draft, 'approval.refused', { planHash, approverId: env.actor.userId }, reason);
  moveTo(draft, 'REJECTED', { reason });
  emit(draft, 'deployment.rejected', { planHash }, reason);
  return null;
};

/** D5: asks people, or records that the environment asks nobody. */
export const requestApproval = (draft: Draft): void => {
  const needed = approvalsNeeded(draft.state);
  const { planHash } = draft.state.deployment;
  if (needed > 0) {
    moveTo(draft, 'AWAITING_APPROVAL');
    emit(draft, 'approval.requested', { planHash, needed });
    return;
  }
  record(draft, draft.env, 'BY_POLICY', null);
  moveTo(draft, 'APPROVED');
  emit(draft, 'approval.given', { planHash, approverId: null, missing: 0 });
};
