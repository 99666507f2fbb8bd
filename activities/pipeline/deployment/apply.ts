import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { DeploymentCommand } from '@ratchet/workflows/pipeline/deployment/commands';
import { decide } from '@ratchet/workflows/pipeline/deployment/decide';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { DEPLOY_SIGNALS, hasEnded } from '@ratchet/workflows/pipeline/deployment/names';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { Role } from '@ratchet/workflows/platform/names';
import { AggregateMissing } from '@ratchet/prisma/commit';
import { v7 as uuidv7 } from 'uuid';
import { loadAggregate } from './load';
import { joinQueue, leaveQueue } from './lock';
import { DeploymentRefusal } from './refusal';
import { saveAggregate } from './save';
import { workflowStart } from './workflow-start';

export type Applied = { readonly state: DeploymentAggregate; readonly events: readonly EmittedEvent[] };
type Options = {
  /** Role of the person who asks. */
  readonly role?: Role;
  /** False for the workflow's own steps: it is not told what it did itself. */
  readonly wake?: boolean;
};

/**
 * Runs one command on the deployment inside the unit: load, decide, save, emit, audit, wake the workflow. Whoever begins
 * to wait joins the queue, whoever has ended leaves it, in the same transaction.
 * @throws DeploymentRefusal when the state machine refuses.
 */
export const applyCommand = async (
  unit: Unit,
  deploymentId: string,
  command: DeploymentCommand,
  { role, wake = true }: Options = {},
): Promise<Applied> => {
  const before = await loadAggregate(unit.tx, unit.organizationId, deploymentId);
  if (!before) throw new AggregateMissing();
  const { kind, userId } = unit.context.actor;
  const decision = decide(before, command, {
    at: unit.at.toISOString(),
    actor: { kind, userId, ...(role === undefined ? {} : { role }) },
    newId: uuidv7,
  });
  if (!decision.ok) throw new DeploymentRefusal(decision);
  const { state } = decision;
  await saveAggregate(unit, before, state);
  const { state: was } = before.deployment;
  const { state: is, environmentId } = state.deployment;
  if (was !== 'QUEUED' && is === 'QUEUED') await joinQueue(unit, environmentId, deploymentId);
  if (!hasEnded(was) && hasEnded(is)) await leaveQueue(unit, deploymentId);
  const events = decision.events.map(({ type, payload, reason }) => unit.emit({ type, payload, reason }));
  audit(unit, state, command, events);
  if (wake) tellWorkflow(unit, state, events);
  return { state, events };
};

/** One row for one command: what was done, never texts or data. */
const audit = (
  unit: Unit,
  { deployment }: DeploymentAggregate,
  command: DeploymentCommand,
  events: readonly EmittedEvent[],
): void => {
  if (events.length === 0) return;
  unit.audit({
    eventType: `${DEPLOYMENT_AGGREGATE}.${command.type}`,
    entityType: DEPLOYMENT_AGGREGATE,
    entityId: deployment.id,
    data: {
      events: events.map(({ type }) => type),
      ...('uniqueId' in command ? { uniqueId: command.uniqueId } : {}),
      ...('planHash' in command ? { planHash: command.planHash } : {}),
      sequence: events.at(-1)?.sequence ?? unit.lastSequence,
    },
  });
};

const tellWorkflow = (unit: Unit, { deployment }: DeploymentAggregate, events: readonly EmittedEvent[]): void => {
  const last = events.at(-1);
  if (!last) return;
  unit.request('workflow.signal', {
    ...workflowStart(unit, { deploymentId: deployment.id, pipelineId: deployment.pipelineId }, unit.incarnation),
    message: {
      name: DEPLOY_SIGNALS.deploymentEvent,
      payload: { eventId: last.id, seq: last.sequence, type: last.type },
    },
  });
};
