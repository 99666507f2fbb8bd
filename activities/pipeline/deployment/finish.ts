import type { Unit } from '@ratchet/prisma/commit';
import type { Step } from '@ratchet/workflows/pipeline/deployment/activity-types';
import { hasEnded, type Stage } from '@ratchet/workflows/pipeline/deployment/names';
import type { ActivityDeps } from '../../platform/room';
import { query } from '../query';
import { applicationNameOf, endOrphans } from '../warehouse/orphans';
import { applyCommand } from './apply';
import { writeMetrics } from './metrics';
import type { DeployServices } from './services';
import { stageActivity, targetOf } from './stage';
import { internalFailure } from './stages';
import { commandStep, deployStep } from './step';
import { deadlineOf } from './view';
import { loadAggregate } from './load';

const MAKE_CURRENT = `UPDATE pipeline.environment SET current_deployment_id = $3::uuid, updated_at = $4::timestamptz WHERE organization_id = $1::uuid AND id = $2::uuid`;

/** D11: what the run did becomes metrics, and the environment runs this deployment now. */
export const collectResults = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'DEPLOY', async (step, { deployment }) => {
    await deployStep(deps, step, 'collectResults', async (unit: Unit) => {
      const { state } = await applyCommand(unit, deployment.id, { type: 'finish' }, { wake: false });
      const values = [unit.organizationId, deployment.environmentId, deployment.id, unit.at.toISOString()];
      await query(unit.tx, MAKE_CURRENT, values);
      await writeMetrics(unit, state);
    });
  });

/** D14, second half: cancelled only when the database shows no statement of the run. */
export const finishCancel = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'DEPLOY', async (step, context) => {
    const { run, nodes } = context.aggregate;
    const connection = await targetOf(context);
    const touched = new Set(nodes.filter(({ startedAt }) => startedAt !== null).map(({ uniqueId }) => uniqueId));
    for (const uniqueId of touched) await endOrphans(connection, applicationNameOf(run?.id ?? '', uniqueId));
    await deployStep(deps, step, 'finishCancel', async (unit) => {
      const { state } = await applyCommand(unit, context.deployment.id, { type: 'finishCancel' }, { wake: false });
      await writeMetrics(unit, state);
    });
  });

/** The engine tried a stage as often as it may. */
export const failStage =
  (deps: ActivityDeps) =>
  async ({ stage, message, ...step }: Step & { stage: Stage; message: string }): Promise<void> => {
    const failure = internalFailure(message);
    await commandStep(deps, step, `fail:${stage}`, { type: 'fail', stage, failure });
  };

/** The deadline that was waited for has come; one that moved meanwhile is waited for again. */
export const expireDeadline =
  (deps: ActivityDeps) =>
  async ({ deadline, ...step }: Step & { deadline: string }): Promise<void> => {
    await deployStep(deps, step, `expire:${deadline}`, async (unit) => {
      const aggregate = await loadAggregate(unit.tx, unit.organizationId, step.deploymentId);
      if (!aggregate || deadlineOf(aggregate) !== deadline) return;
      const type = aggregate.deployment.hold === 'FAILURE' ? 'expireHalt' : 'expireApprovals';
      const { state } = await applyCommand(unit, step.deploymentId, { type }, { wake: false });
      if (state.run) await writeMetrics(unit, state);
    });
  };

/** D14 when the engine is told to cancel the run. */
export const cancelDeployByEngine =
  (deps: ActivityDeps) =>
  async (step: Step): Promise<void> => {
    await deployStep(deps, step, 'cancelDeployByEngine', async (unit) => {
      const aggregate = await loadAggregate(unit.tx, unit.organizationId, step.deploymentId);
      if (!aggregate || hasEnded(aggregate.deployment.state)) return;
      const reason = 'The engine was told to cancel it';
      await applyCommand(unit, step.deploymentId, { type: 'cancel', reason }, { wake: false });
    });
  };
