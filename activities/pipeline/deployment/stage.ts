import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Step } from '@ratchet/workflows/pipeline/deployment/activity-types';
import type { Deployment, DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import type { Stage } from '@ratchet/workflows/pipeline/deployment/names';
import { STAGE_ATTEMPTS } from '@ratchet/workflows/pipeline/deployment/names';
import type { ActivityDeps } from '../../platform/room';
import { PipelineFailure } from '../failure';
import type { Repository } from '../git/store';
import type { TargetConnection } from '../warehouse/connection';
import { alive, isLastAttempt } from './alive';
import { connectionTo, loadEnvironment, type EnvironmentRow } from './environments';
import { loadAggregate } from './load';
import type { DeployServices, TargetServices } from './services';
import { commandStep } from './step';

export type StageContext = {
  readonly services: DeployServices;
  readonly aggregate: DeploymentAggregate;
  readonly deployment: Deployment;
  readonly environment: EnvironmentRow;
  readonly repository: Repository;
  readonly signal: AbortSignal;
};

/** The deployment with its environment, read as the system. */
export const readDeployment = (
  { db }: Pick<TargetServices, 'db'>,
  organizationId: string,
  deploymentId: string,
): Promise<{ readonly aggregate: DeploymentAggregate; readonly environment: EnvironmentRow } | null> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const aggregate = await loadAggregate(client, organizationId, deploymentId);
    if (!aggregate) return null;
    const environment = await loadEnvironment(client, organizationId, aggregate.deployment.environmentId);
    return environment && { aggregate, environment };
  });

export const targetOf = ({ services, environment, repository }: StageContext): Promise<TargetConnection> =>
  connectionTo(services, repository.organizationId, environment);

/** A target or a git remote that cannot be reached may be there a moment later. */
const mayPass = ({ code }: PipelineFailure): boolean => code === 'PIPE_023' || code === 'PIPE_012';

/**
 * One stage of a deployment as an activity. What the room refuses ends the deployment at this stage with its code; what
 * may pass is tried again by the engine first.
 */
export const stageActivity =
  (
    deps: ActivityDeps,
    services: () => DeployServices,
    stage: Stage,
    work: (step: Step, context: StageContext) => Promise<unknown>,
  ) =>
  (step: Step): Promise<void> =>
    alive(async (signal) => {
      const opened = services();
      const found = await readDeployment(opened, step.organizationId, step.deploymentId);
      if (!found) return;
      const { deployment } = found.aggregate;
      const repository = { organizationId: step.organizationId, pipelineId: deployment.pipelineId };
      try {
        await work(step, { services: opened, ...found, deployment, repository, signal });
      } catch (error) {
        if (!(error instanceof PipelineFailure) || (mayPass(error) && !isLastAttempt(STAGE_ATTEMPTS))) throw error;
        const { code, message, details } = error;
        await commandStep(deps, step, `fail:${stage}`, { type: 'fail', stage, failure: { code, message, details } });
      }
    });
