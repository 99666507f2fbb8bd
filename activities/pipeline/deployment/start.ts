import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Unit } from '@ratchet/prisma/commit';
import type { ActivityDeps } from '../../platform/room';
import { query } from '../query';
import { applyCommand } from './apply';
import { fenceOf, placeOf, takeLock, tellPosition } from './lock';
import type { DeployServices } from './services';
import { stageActivity, type StageContext } from './stage';
import { staleFailure } from './stages';
import { commandStep, deployStep } from './step';
import { verify } from './verify-plan';

const NEXT_RUN = `SELECT coalesce(max(number), 0)::integer + 1 AS number FROM pipeline.pipeline_run WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid`;

const staleness = ({ services, repository, deployment, environment }: StageContext) =>
  verify(services, repository.organizationId, deployment, environment);

/** D9 by itself, or D8 when the plan no longer holds. */
export const startDeployment = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'APPROVE', async (step, context) => {
    const stale = await staleness(context);
    await commandStep(deps, step, 'startDeployment', stale ? { type: 'stale', ...stale } : { type: 'start' });
  });

const begin = async (unit: Unit, { deployment }: StageContext): Promise<void> => {
  const place = await placeOf(unit.tx, unit.organizationId, deployment.id);
  if (place?.position !== 0) return;
  const { fence, queuedMs } = await takeLock(unit, deployment.environmentId, deployment.id);
  // the environment's row is locked by now, and one pipeline's runs are numbered over all its environments
  await unit.tx.$executeRawUnsafe(
    `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`,
    `pipeline.run ${deployment.pipelineId}`,
  );
  const [next] = await query<{ number: number }>(unit.tx, NEXT_RUN, [unit.organizationId, deployment.pipelineId]);
  const lockAcquired = { type: 'lockAcquired', fence, queuedMs, runNumber: next?.number ?? 1 } as const;
  await applyCommand(unit, deployment.id, lockAcquired, { wake: false });
};

/** D10: takes the environment if it is free and this deployment is next; else tells its place in the queue. */
export const acquireLock = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'QUEUE', async (step, context) => {
    const { services: opened, deployment, repository } = context;
    const place = await readAs(opened.db, systemReader(repository.organizationId), (client) =>
      placeOf(client, repository.organizationId, deployment.id),
    );
    if (!place) return;
    if (place.position > 0) {
      const { position, holderId } = place;
      await deployStep(deps, step, `position:${position}`, async (unit) => {
        await tellPosition(unit, deployment.id, position);
        await applyCommand(unit, deployment.id, { type: 'position', position, holderId }, { wake: false });
      });
      return;
    }
    const stale = await staleness(context);
    if (stale) await commandStep(deps, step, 'stale', { type: 'stale', ...stale });
    else await deployStep(deps, step, 'acquireLock', (unit) => begin(unit, context));
  });

/** The last look, right before the first write: nothing was written if the plan no longer holds. */
export const verifyPlan = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'DEPLOY', async (step, context) => {
    const stale = await staleness(context);
    if (stale) {
      const failure = staleFailure(stale.component, stale.diff);
      await commandStep(deps, step, 'verifyPlan', { type: 'fail', stage: 'DEPLOY', failure });
      return;
    }
    await deployStep(deps, step, 'verifyPlan', async (unit) => {
      if ((await fenceOf(unit.tx, unit.organizationId, context.deployment.id)) === null) return;
      await applyCommand(unit, context.deployment.id, { type: 'beginRun' }, { wake: false });
    });
  });
