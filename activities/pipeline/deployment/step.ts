import { ApplicationFailure } from '@temporalio/common';
import { AggregateMissing, commitStep, type CommandContext, type Unit } from '@ratchet/prisma/commit';
import type { DeploymentCommand } from '@ratchet/workflows/pipeline/deployment/commands';
import type { Step } from '@ratchet/workflows/pipeline/deployment/activity-types';
import { deployWorkflowId } from '@ratchet/workflows/pipeline/deployment/names';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import type { ActivityDeps } from '../../platform/room';
import { applyCommand } from './apply';
import { DeploymentRefusal } from './refusal';

/**
 * Commits one step of the workflow exactly once, at the workflow's business time. `key` names the step within the workflow.
 * Answers false when the step is void because somebody has moved the deployment on: the workflow will look again.
 * @throws ApplicationFailure, not to be repeated, when the deployment is gone.
 */
export const deployStep = async (
  { db }: Pick<ActivityDeps, 'db'>,
  { organizationId, deploymentId, at }: Step,
  key: string,
  work: (unit: Unit) => Promise<void>,
): Promise<boolean> => {
  const workflowId = deployWorkflowId(deploymentId);
  const context: CommandContext = {
    organizationId,
    actor: { kind: 'workflow', userId: null },
    origin: 'workflow',
    correlationId: workflowId,
  };
  const atWorkflowTime = { ...db, clock: { ...db.clock, now: () => new Date(at) } };
  const aggregate = { type: DEPLOYMENT_AGGREGATE, id: deploymentId };
  try {
    return await commitStep(atWorkflowTime, context, aggregate, { workflowId, stepKey: key }, async (unit) => {
      await work(unit);
      return true;
    });
  } catch (error) {
    if (error instanceof DeploymentRefusal) return false;
    if (error instanceof AggregateMissing)
      throw ApplicationFailure.nonRetryable('the deployment is not there', 'PIPE_015');
    throw error;
  }
};

/** The step is one command. */
export const commandStep = (
  deps: Pick<ActivityDeps, 'db'>,
  step: Step,
  key: string,
  command: DeploymentCommand,
): Promise<boolean> =>
  deployStep(deps, step, key, async (unit) => {
    await applyCommand(unit, step.deploymentId, command, { wake: false });
  });
